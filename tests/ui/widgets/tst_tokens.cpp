// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QPalette>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestTokens : public QObject
{
    Q_OBJECT
private slots:

    void text_is_readable_on_every_ground_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const Tokens& t = tokensOf(appearance);
            const QList<std::pair<const char*, QColor>> texts{
                {"text", t.text}, {"muted", t.muted}, {"accent", t.accent},
                {"good", t.good}, {"bad", t.bad},     {"warning", t.warning},
            };
            const QList<std::pair<const char*, QColor>> grounds{
                {"background", t.background}, {"surface", t.surface},
                {"raised", t.raised},         {"selection", t.selection},
                {"infoTint", t.infoTint},     {"warningTint", t.warningTint},
                {"badTint", t.badTint},
            };
            const char* theme = appearance == Appearance::Dark ? "dark" : "light";
            for (const auto& [textName, text] : texts) {
                for (const auto& [groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", theme, textName, groundName) << text << ground;
            }
            QTest::addRow("%s: onAccent on accent", theme) << t.onAccent << t.accent;
            QTest::addRow("%s: surface on bad", theme) << t.surface << t.bad;
        }
    }
    void text_is_readable_on_every_ground()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void edges_and_focus_stand_out()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const Tokens& t = tokensOf(appearance);
            for (const QColor& ground : {t.background, t.surface, t.raised}) {
                QVERIFY2(contrastRatio(t.focus, ground) >= 3, qPrintable(ground.name()));
                QVERIFY2(contrastRatio(t.outline, ground) >= 3, qPrintable(ground.name()));
            }
        }
    }

    void contrast_is_that_of_the_guidelines()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void a_palette_tells_its_own_tokens()
    {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            const Tokens& tokens = tokensOf(appearance);
            QCOMPARE(&tokensOf(paletteOf(tokens)), &tokens);
        }
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QPalette>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char* theme;
    const Tokens& tokens;
};

QList<Named> themes()
{
    return {{"light", tokensOf(Appearance::Light)},
            {"dark", tokensOf(Appearance::Dark)},
            {"high contrast", tokensOf(Appearance::Dark, Contrast::High)}};
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private slots:

    void text_is_readable_on_every_ground_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const auto& [theme, t] : themes()) {
            const double least = contrastOf(paletteOf(t)) == Contrast::High ? 7 : 4.5;
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
            for (const auto& [textName, text] : texts) {
                for (const auto& [groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", theme, textName, groundName)
                        << text << ground << least;
            }
            QTest::addRow("%s: onAccent on accent", theme) << t.onAccent << t.accent << least;
            QTest::addRow("%s: surface on bad", theme) << t.surface << t.bad << least;
        }
    }
    void text_is_readable_on_every_ground()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio)));
    }

    void edges_and_focus_stand_out()
    {
        for (const auto& [theme, t] : themes()) {
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
        for (const auto& [theme, tokens] : themes()) {
            QCOMPARE(&tokensOf(paletteOf(tokens)), &tokens);
        }
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lamp.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestLamp : public QObject
{
    Q_OBJECT
private slots:

    void shapes_differ_without_any_colour()
    {
        QList<QImage> seen;
        Tokens tokens = tokensOf(Appearance::Light);
        tokens.good = tokens.warning = tokens.bad = tokens.muted = Qt::black;
        for (const auto health : {Health::Idle, Health::Good, Health::Degraded, Health::Bad}) {
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintLamp(painter, QRectF(2, 2, 20, 20), health, tokens);
            painter.end();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void the_text_is_its_accessible_name()
    {
        LampLabel label;
        label.setLamp(Health::Bad, u"Failing"_s);
        QCOMPARE(label.accessibleName(), u"Failing"_s);
        QVERIFY(label.sizeHint().width() > label.fontMetrics().horizontalAdvance(u"Failing"_s));
    }
};

QTEST_MAIN(TestLamp)
#include "tst_lamp.moc"

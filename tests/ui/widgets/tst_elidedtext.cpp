// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedtext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestElidedText : public QObject
{
    Q_OBJECT
private slots:

    void its_height_does_not_depend_on_the_text()
    {
        ElidedText text(2);
        const int height = text.sizeHint().height();
        text.setText(
            u"A sentence that is far too long for any two lines of this width. "_s.repeated(9));
        QCOMPARE(text.sizeHint().height(), height);
    }

    void what_is_cut_off_can_still_be_read()
    {
        ElidedText text(1);
        const QString whole = u"word "_s.repeated(50);
        text.setText(whole);
        QCOMPARE(text.toolTip(), whole);
        QCOMPARE(text.accessibleName(), whole);
    }

    void a_long_text_never_paints_below_its_lines()
    {
        ElidedText text(1);
        text.setText(u"Mmmm "_s.repeated(50));
        text.resize(120, 60);
        const QImage image = text.grab().toImage();
        const int below = text.sizeHint().height();
        for (int y = below; y < 60; ++y) {
            for (int x = 0; x < 120; ++x)
                QCOMPARE(image.pixel(x, y), image.pixel(0, 59));
        }
    }
};

QTEST_MAIN(TestElidedText)
#include "tst_elidedtext.moc"

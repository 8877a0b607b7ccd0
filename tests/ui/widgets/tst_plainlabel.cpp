// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QLabel>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private slots:
    void markup_is_shown_as_it_was_written()
    {
        QWidget parent;
        const QString text = u"<b>bold</b> &amp; <img src=\"x\">"_s;
        const QLabel* label = plainLabel(text, &parent);
        QCOMPARE(label->text(), text);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->parentWidget(), &parent);
    }

    void long_text_is_wrapped()
    {
        QWidget parent;
        const QLabel* label = plainLabel(u"word "_s.repeated(100), &parent);
        QVERIFY(label->heightForWidth(100) > label->heightForWidth(1000));
    }
};

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"

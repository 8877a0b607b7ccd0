// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kindtext.h"

#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestKindText : public QObject
{
    Q_OBJECT
private slots:

    void every_kind_has_words_of_its_own()
    {
        QSet<QString> seen;
        for (const ErrorKind kind : allErrorKinds()) {
            const QString text = causeText(kind);
            QVERIFY2(!text.isEmpty(), nameOf(kind).data());
            QVERIFY2(!seen.contains(text), qPrintable(text));
            QVERIFY2(text.front().isLower(), qPrintable(text)); // it stands within a sentence
            seen.insert(text);
        }
    }
};

QTEST_GUILESS_MAIN(TestKindText)
#include "tst_kindtext.moc"

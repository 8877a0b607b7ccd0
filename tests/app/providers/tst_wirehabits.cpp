// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/wirehabits.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestWireHabits : public QObject
{
    Q_OBJECT

private slots:
    void says_what_is_sent_otherwise()
    {
        using enum WireHabits::TokenLimit;
        QCOMPARE(whatChanged({}, {false, ByModel}),
                 u"The server refuses stream_options; sent again without it."_s);
        QCOMPARE(whatChanged({}, {true, MaxCompletionTokens}),
                 u"The server refuses max_tokens; sent again with max_completion_tokens."_s);
        QCOMPARE(whatChanged({false, ByModel}, {false, MaxTokens}),
                 u"The server refuses max_completion_tokens; sent again with max_tokens."_s);
    }
};

QTEST_GUILESS_MAIN(TestWireHabits)
#include "tst_wirehabits.moc"

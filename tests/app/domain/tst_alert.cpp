// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alert.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAlert : public QObject
{
    Q_OBJECT
private slots:
    void severities_have_their_public_names()
    {
        QCOMPARE(nameOf(AlertSeverity::Warning), "warning"_L1);
        QCOMPARE(nameOf(AlertSeverity::Critical), "critical"_L1);
    }

    void a_reason_is_open_until_it_cleared()
    {
        AlertReason reason;
        QVERIFY(isOpen(reason));
        reason.clearedAtMs = 1;
        QVERIFY(!isOpen(reason));
    }

    void one_rule_on_two_targets_gives_two_reasons()
    {
        AlertReason a{u"error_rate"_s};
        a.target = u"a"_s;
        AlertReason b = a;
        b.value = 7;
        QVERIFY(isSameReason(a, b));
        b.target = u"b"_s;
        QVERIFY(!isSameReason(a, b));
        b = a;
        b.rule = u"silence"_s;
        QVERIFY(!isSameReason(a, b));
    }
};

QTEST_GUILESS_MAIN(TestAlert)
#include "tst_alert.moc"

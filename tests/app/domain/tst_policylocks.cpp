// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/policylocks.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPolicyLocks : public QObject
{
    Q_OBJECT

private slots:
    void without_a_policy_nothing_is_locked()
    {
        QVERIFY(!PolicyLocks().has(u"alerts.enabled"));
        QVERIFY(!PolicyLocks().has(u"providers"));
    }

    void a_setting_is_locked_alone()
    {
        const PolicyLocks locks{.place = {}, .settings = {u"alerts.sound"_s}};
        QVERIFY(locks.has(u"alerts.sound"));
        QVERIFY(!locks.has(u"alerts.enabled"));
        QVERIFY(!locks.has(u"alerts"));
        QVERIFY(!locks.has(u"alerts.sounds"));
    }

    void a_section_is_locked_with_all_in_it()
    {
        const PolicyLocks locks{.place = {}, .settings = {u"export"_s}};
        QVERIFY(locks.has(u"export"));
        QVERIFY(locks.has(u"export.log.file"));
        QVERIFY(!locks.has(u"exports"));
    }

    void what_may_be_changed_is_an_exception()
    {
        const PolicyLocks locks{
            .place = {}, .settings = {u"alerts"_s}, .mayChange = {u"alerts.sound"_s}};
        QVERIFY(!locks.has(u"alerts.sound"));
        QVERIFY(locks.has(u"alerts.enabled"));
        QVERIFY(locks.has(u"alerts"));
    }
};

QTEST_GUILESS_MAIN(TestPolicyLocks)
#include "tst_policylocks.moc"

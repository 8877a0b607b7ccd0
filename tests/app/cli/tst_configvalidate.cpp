// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kUser =
    "{\"version\": 1,\n \"providers\": [\n  {\"name\": \"a\", \"dialect\": \"openai\", "
    "\"base_url\": \"https://a.test\", \"key\": \"none\"}],\n"
    " \"chains\": [{\"name\": \"default\", \"steps\": [{\"provider\": \"a\", \"model\": \"m\"}], "
    "\"retry\": {\"max_retries\": 0}}],\n \"alerts\": {\"sound\": true}}";
const QByteArray kBroken = "{\"version\": 1,\n \"allowed_host\": []}";

} // namespace

/// "config validate" with a policy, and what other commands say of it.
class TestConfigValidate : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;

    CtlResult validate(const QStringList& arguments = {})
    {
        return m_ctl.run(QStringList{u"config"_s, u"validate"_s} + arguments);
    }

private slots:
    void init()
    {
        QFile::remove(m_ctl.policyFile());
        QFile::remove(m_ctl.profile() + u"/data/policy.last-good.json"_s);
        m_ctl.writeConfiguration(kUser);
    }

    void a_broken_policy_is_told_by_every_command_once_and_stops_none()
    {
        m_ctl.writePolicy(kBroken);
        for (const QStringList& arguments :
             {QStringList{u"config"_s, u"validate"_s}, QStringList{u"config"_s, u"export"_s},
              QStringList{u"keys"_s, u"list"_s},
              QStringList{u"diagnose"_s, u"--provider"_s, u"a"_s, u"-"_s}}) {
            const CtlResult run = m_ctl.run(arguments, "{}");
            QVERIFY2(run.err.contains("line 2, allowed_host: unknown key"), run.err.constData());
            QCOMPARE(run.err.count("unknown key"), 1);
            QVERIFY(run.err.contains(m_ctl.policyFile().toUtf8()));
            QVERIFY(run.err.contains("none is in force"));
        }
        QCOMPARE(validate().exitCode, 2);
        QVERIFY(validate().out.contains("is valid"));
        QCOMPARE(m_ctl.run({u"keys"_s, u"list"_s}).exitCode, 0);
    }

    void one_that_breaks_is_in_force_as_its_last_good_copy()
    {
        m_ctl.writePolicy("{\"version\": 1, \"allowed_hosts\": [\"b.test\"]}");
        m_ctl.run({u"keys"_s, u"list"_s});
        m_ctl.writePolicy(kBroken);
        const CtlResult run = m_ctl.run({u"send"_s, u"--prompt"_s, u"x"_s, u"--json"_s});
        QVERIFY2(run.err.contains("last good copy"), run.err.constData());
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains("allowed_hosts"), run.out.constData());
    }

    void what_does_not_count_and_who_is_not_called_are_notes()
    {
        m_ctl.writePolicy("{\"version\": 1, \"allowed_hosts\": [\"b.test\"], "
                          "\"alerts\": {\"sound\": false}}");
        const CtlResult run = validate();
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains("line 5, alerts.sound: does not count"), run.err.constData());
        QVERIFY2(run.err.contains("line 3, providers[0].base_url:"), run.err.constData());
        QVERIFY(run.out.contains("valid and in force"));
#ifdef Q_OS_UNIX
        QCOMPARE(run.err.contains("it binds nobody"), geteuid() != 0);
#endif
    }

    void a_host_that_is_not_allowed_is_refused_with_the_reason()
    {
        m_ctl.writePolicy("{\"version\": 1, \"allowed_hosts\": [\"b.test\"]}");
        const CtlResult run = m_ctl.run({u"send"_s, u"--prompt"_s, u"x"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        const QJsonObject attempt = run.line()[u"attempts"].toArray().at(0).toObject();
        QCOMPARE(attempt[u"kind"].toString(), u"permission_denied"_s);
        QVERIFY(attempt[u"message"].toString().contains(m_ctl.policyFile()));
        const QJsonArray advice = run.line()[u"error"].toObject()[u"advice"].toArray();
        QVERIFY(advice.at(0).toString().contains(u"policy"_s));
    }

    void a_policy_alone_is_enough_to_send()
    {
        QFile::remove(m_ctl.configFile());
        m_ctl.writePolicy(kUser);
        const CtlResult run = m_ctl.run({u"keys"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.line()[u"provider"].toString(), u"a"_s);
    }

    void every_command_reads_the_user_s_file_with_the_policy()
    {
        // A chain of the user's names a provider that only the policy has.
        m_ctl.writePolicy("{\"version\": 1, \"providers\": [{\"name\": \"team\", \"dialect\": "
                          "\"openai\", \"base_url\": \"https://team.test\"}], "
                          "\"error_rules\": [{\"name\": \"house\", \"contains\": \"no more\", "
                          "\"kind\": \"billing_required\"}]}");
        m_ctl.writeConfiguration("{\"version\": 1, \"chains\": [{\"name\": \"own\", \"steps\": "
                                 "[{\"provider\": \"team\", \"model\": \"m\"}]}]}"_ba);
        const CtlResult history = m_ctl.run({u"history"_s, u"export"_s, u"--from"_s, u"-1h"_s});
        QVERIFY2(history.err.contains("no history yet"), history.err.constData());
        QCOMPARE(history.exitCode, 1);
        const CtlResult diagnose = m_ctl.run({u"diagnose"_s, u"--status"_s, u"400"_s, u"--json"_s},
                                             "{\"error\": {\"message\": \"There is no more.\"}}");
        QCOMPARE(diagnose.exitCode, 0);
        QCOMPARE(diagnose.err, QByteArray());
        QCOMPARE(diagnose.line()[u"kind"].toString(), u"billing_required"_s);
    }

    void a_policy_can_be_checked_before_it_is_rolled_out()
    {
        const QString file = m_ctl.profile() + u"/draft.json"_s;
        QFile draft(file);
        QVERIFY(draft.open(QIODevice::WriteOnly));
        draft.write(kBroken);
        draft.close();
        QCOMPARE(validate({u"--policy"_s, file}).exitCode, 2);
        QVERIFY(validate({u"--policy"_s, file}).err.contains("line 2, allowed_host"));
        QCOMPARE(validate({u"--policy"_s}).exitCode, 2);
        QVERIFY(validate({u"--policy"_s}).err.contains(m_ctl.policyFile().toUtf8()));
        m_ctl.writePolicy("{\"version\": 1, \"allowed_hosts\": [\"b.test\"]}");
        const CtlResult good = validate({u"--policy"_s});
        QCOMPARE(good.exitCode, 0);
        QVERIFY2(good.out.contains("1 allowed hosts"), good.out.constData());
        QVERIFY(m_ctl.run({u"config"_s, u"schema"_s, u"--policy"_s}).out.contains("may_change"));
    }
};

QTEST_GUILESS_MAIN(TestConfigValidate)
#include "tst_configvalidate.moc"

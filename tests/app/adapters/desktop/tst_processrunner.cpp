// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/processrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Real programs; `sh` only as one of them.
class ProcessRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_input_arrives_whole();
    void a_missing_program_is_named();
    void no_program_is_a_fault();
    void a_status_other_than_0_is_a_fault();
    void a_crash_is_a_fault();
    void a_program_that_does_not_read_is_judged_by_its_end();
    void arguments_are_not_read_by_a_shell();
    void much_output_is_dropped();
    void a_program_that_takes_too_long_is_killed_with_its_children();
    void more_than_a_few_wait_their_turn();
    void too_many_are_refused();
    void the_answer_never_comes_before_the_call_returned();
    void what_runs_ends_with_the_runner();
    void keys_are_taken_out_of_the_environment_data();
    void keys_are_taken_out_of_the_environment();
    void a_program_does_not_get_the_users_keys();

private:
    ProcessRunner::Done collect();
    QString inFolder(const QString& name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_faults;
};

void ProcessRunnerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_faults.clear();
}

ProcessRunner::Done ProcessRunnerTest::collect()
{
    return [this](const QString& fault) { m_faults << fault; };
}

QByteArray ProcessRunnerTest::contentOf(const QString& name) const
{
    QFile file(inFolder(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ProcessRunnerTest::the_input_arrives_whole()
{
    ProcessRunner runner;
    const QByteArray input = "{\"text\": \"" + QByteArray(300'000, 'x') + "\"}";
    runner.run({u"dd"_s, u"of="_s + inFolder(u"out"_s), u"status=none"_s}, input, collect());
    QTRY_COMPARE(m_faults, QStringList({QString()}));
    QCOMPARE(contentOf(u"out"_s), input);
}

void ProcessRunnerTest::a_missing_program_is_named()
{
    ProcessRunner runner;
    runner.run({u"/nonexistent/hook"_s, u"an argument"_s}, {}, collect());
    QTRY_COMPARE(m_faults.size(), 1);
    QVERIFY2(m_faults.first().startsWith(u"\"/nonexistent/hook\" cannot be started: "_s),
             qPrintable(m_faults.first()));
    QVERIFY(!m_faults.first().contains(u"argument"_s));
}

void ProcessRunnerTest::no_program_is_a_fault()
{
    ProcessRunner runner;
    runner.run({}, {}, collect());
    runner.run({QString()}, {}, collect());
    const QString fault = u"No program is named."_s;
    QTRY_COMPARE(m_faults, QStringList({fault, fault}));
}

void ProcessRunnerTest::a_status_other_than_0_is_a_fault()
{
    ProcessRunner runner;
    runner.run({u"sh"_s, u"-c"_s, u"exit 3"_s}, {}, collect());
    QTRY_COMPARE(m_faults, QStringList({u"\"sh\" ended with status 3."_s}));
}

void ProcessRunnerTest::a_crash_is_a_fault()
{
    ProcessRunner runner;
    runner.run({u"sh"_s, u"-c"_s, u"kill -SEGV $$"_s}, {}, collect());
    QTRY_COMPARE(m_faults, QStringList({u"\"sh\" crashed."_s}));
}

void ProcessRunnerTest::a_program_that_does_not_read_is_judged_by_its_end()
{
    ProcessRunner runner;
    runner.run({u"true"_s}, QByteArray(2'000'000, 'x'), collect());
    QTRY_COMPARE(m_faults, QStringList({QString()}));
    runner.run({u"false"_s}, QByteArray(2'000'000, 'x'), collect());
    QTRY_COMPARE(m_faults, QStringList({QString(), u"\"false\" ended with status 1."_s}));
}

void ProcessRunnerTest::arguments_are_not_read_by_a_shell()
{
    ProcessRunner runner;
    runner.run({u"touch"_s, inFolder(u"a; touch b $(touch c)"_s)}, {}, collect());
    QTRY_COMPARE(m_faults, QStringList({QString()}));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList({u"a; touch b $(touch c)"_s}));
}

void ProcessRunnerTest::much_output_is_dropped()
{
    ProcessRunner runner;
    runner.run({u"head"_s, u"-c"_s, u"20000000"_s, u"/dev/zero"_s}, {}, collect());
    QTRY_COMPARE(m_faults, QStringList({QString()}));
}

void ProcessRunnerTest::a_program_that_takes_too_long_is_killed_with_its_children()
{
    ProcessRunner runner(200ms);
    runner.run({u"sh"_s, u"-c"_s, u"sleep 1000 & echo $! > '%1'; wait"_s.arg(inFolder(u"pid"_s))},
               {}, collect());
    QTRY_COMPARE(m_faults, QStringList({u"\"sh\" took longer than 0.2 s and was stopped."_s}));
    const QString child = QString::fromLatin1(contentOf(u"pid"_s).trimmed());
    QVERIFY(!child.isEmpty());
    // Gone, or a zombie for whoever takes it over.
    const auto stands = [&child] {
        QFile state(u"/proc/%1/stat"_s.arg(child));
        return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
    };
    QTRY_VERIFY(!stands());
}

void ProcessRunnerTest::more_than_a_few_wait_their_turn()
{
    ProcessRunner runner;
    // Each stays until the gate is there.
    const QString script =
        u"mktemp '%1/started.XXXXXX'; until [ -e '%1/gate' ]; do sleep 0.01; done"_s.arg(
            m_folder->path());
    for (int n = 0; n < 6; ++n)
        runner.run({u"sh"_s, u"-c"_s, script}, {}, collect());
    const auto started = [this] {
        return QDir(m_folder->path()).entryList({u"started.*"_s}, QDir::Files).size();
    };
    QTRY_COMPARE(started(), 4);
    runner.run({u"true"_s}, {}, collect());
    QCOMPARE(started(), 4);
    QVERIFY(m_faults.isEmpty());
    QVERIFY(QFile(inFolder(u"gate"_s)).open(QIODevice::WriteOnly));
    QTRY_COMPARE(m_faults.size(), 7);
    QCOMPARE(started(), 6);
    QCOMPARE(m_faults, QStringList(7, QString()));
}

void ProcessRunnerTest::too_many_are_refused()
{
    ProcessRunner runner;
    for (int n = 0; n < ProcessRunner::kWaiting + 1; ++n)
        runner.run({u"true"_s}, {}, collect());
    QTRY_COMPARE(m_faults.size(), ProcessRunner::kWaiting + 1);
    m_faults.removeAll(QString());
    QCOMPARE(
        m_faults,
        QStringList({u"\"true\" was not started: 50 commands wait for their turn already."_s}));
}

void ProcessRunnerTest::the_answer_never_comes_before_the_call_returned()
{
    ProcessRunner runner;
    runner.run({u"/nonexistent/hook"_s}, {}, collect());
    runner.run({}, {}, collect());
    QVERIFY(m_faults.isEmpty());
    QTRY_COMPARE(m_faults.size(), 2);
}

void ProcessRunnerTest::what_runs_ends_with_the_runner()
{
    {
        ProcessRunner runner;
        runner.run({u"sh"_s, u"-c"_s, u"echo $$ > '%1'; exec sleep 1000"_s.arg(inFolder(u"pid"_s))},
                   {}, collect());
        QTRY_VERIFY(contentOf(u"pid"_s).endsWith('\n'));
    }
    const QString pid = QString::fromLatin1(contentOf(u"pid"_s).trimmed());
    QVERIFY(!QFile::exists(u"/proc/"_s + pid));
    QVERIFY(m_faults.isEmpty());
}

void ProcessRunnerTest::keys_are_taken_out_of_the_environment_data()
{
    QTest::addColumn<bool>("stays");
    for (const char* gone : {"OPENAI_API_KEY", "GITHUB_TOKEN", "CLIENT_SECRET", "DB_PASSWORD",
                             "openai_api_key", "OPENAI_KEY_WORK", "MYKEY", "HF_TOKEN_2"})
        QTest::newRow(gone) << false;
    for (const char* kept : {"PATH", "HOME", "LANG", "XDG_RUNTIME_DIR", "SSH_AUTH_SOCK",
                             "GNOME_KEYRING_CONTROL", "KEYBOARD_LAYOUT", "DISPLAY"})
        QTest::newRow(kept) << true;
}

void ProcessRunnerTest::keys_are_taken_out_of_the_environment()
{
    QFETCH(const bool, stays);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QProcessEnvironment environment;
    environment.insert(name, u"value"_s);
    QCOMPARE(withoutKeys(environment).contains(name), stays);
}

void ProcessRunnerTest::a_program_does_not_get_the_users_keys()
{
    qputenv("FUSEBOARD_TEST_API_KEY", "a made-up key");
    qputenv("FUSEBOARD_TEST_OTHER", "plain");
    ProcessRunner runner;
    runner.run({u"sh"_s, u"-c"_s, u"env > '%1'"_s.arg(inFolder(u"env"_s))}, {}, collect());
    QTRY_COMPARE(m_faults, QStringList({QString()}));
    QVERIFY(contentOf(u"env"_s).contains("FUSEBOARD_TEST_OTHER=plain"));
    QVERIFY(!contentOf(u"env"_s).contains("made-up"));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ProcessRunnerTest)
#include "tst_processrunner.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/ports/sharedhistoryreader.h"
#include "tests/app/cli/commandrun.h"
#include "tests/support/memorysecretstore.h"

#include <QTest>
#include <QTimer>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// What a reader was asked, and what it is to answer.
struct Talk
{
    QStringList asked;
    QByteArray password;
    int calls = 0; ///< that it has
    QString fault;
};

class TalkingReader final : public SharedHistoryReader
{
public:
    explicit TalkingReader(Talk& talk) : m_talk(talk) {}

    void open(const HistorySettings& settings, const std::optional<Secret>& password) override
    {
        m_talk.asked.append(u"open "_s + settings.url.toString());
        m_talk.password = password ? password->unwrap() : QByteArray("none");
    }
    void facts(std::function<void(const SharedHistoryFacts&)> done) override
    {
        SharedHistoryFacts facts{u"db:5432/team"_s, u"PostgreSQL 15"_s, 1, {}, 7, m_talk.fault};
        facts.boards.append({u"one"_s, u"id-1"_s, 0, 1000});
        later([done, facts] { done(facts); });
    }
    void calls(const CallFilter& filter, const QString& board, const QByteArray& from, int most,
               std::function<void(const SharedCallPage&)> done) override
    {
        m_talk.asked.append(u"calls of '%1' over %2 ms from %3"_s.arg(board)
                                .arg(filter.toMs - filter.fromMs)
                                .arg(QString::fromLatin1(from)));
        SharedCallPage page;
        page.fault = m_talk.fault;
        const int first = from.toInt();
        const int end = std::min(m_talk.calls, first + most);
        for (int i = first; i < end; ++i) {
            CallRecord record;
            record.step = i;
            page.calls.append({i, 1000, record, u"one"_s});
        }
        if (end < m_talk.calls)
            page.next = QByteArray::number(end);
        later([done, page] { done(page); });
    }
    void drop(const QString& board, qint64 beforeMs,
              std::function<void(const SharedDeletion&)> done) override
    {
        const qint64 days = (QDateTime::currentMSecsSinceEpoch() - beforeMs + 1000) / 86'400'000;
        m_talk.asked.append(u"drop '%1' before %2 days"_s.arg(board).arg(days));
        later([done, fault = m_talk.fault] { done({3, fault}); });
    }

private:
    template <typename Work>
    void later(Work work)
    {
        QTimer::singleShot(0, &m_home, work);
    }
    QObject m_home;
    Talk& m_talk;
};

} // namespace

class TestSharedHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_talk = {};
        m_shared = true;
        m_variable.clear();
        m_secrets.clear();
        m_configuration =
            R"({"version": 1, "history": {"url": "postgresql://u@db.example.org/team"}})";
    }

    void without_an_address_it_says_so()
    {
        m_configuration = R"({"version": 1})";
        QCOMPARE(run({u"info"_s}), int(Failed));
        QVERIFY(m_command.err.data().contains("history.url"));
        QVERIFY(m_talk.asked.isEmpty());
    }

    void what_is_for_a_team_goes_with_shared()
    {
        m_shared = false;
        QCOMPARE(run({u"vacuum"_s, u"--older-than"_s, u"30"_s}), int(UsageError));
        QVERIFY(m_command.err.data().contains("--shared"));
        QCOMPARE(run({u"export"_s, u"--from"_s, u"-1h"_s, u"--board"_s, u"one"_s}),
                 int(UsageError));
        QVERIFY(m_talk.asked.isEmpty());
    }

    void a_vacuum_says_what_may_go()
    {
        QCOMPARE(run({u"vacuum"_s}), int(UsageError));
        QVERIFY(m_command.err.data().contains("--older-than"));
        QCOMPARE(run({u"vacuum"_s, u"--older-than"_s, u"0"_s}), int(UsageError));
        QCOMPARE(run({u"vacuum"_s, u"--older-than"_s, u"30"_s}), int(Done));
        QCOMPARE(m_talk.asked.last(), u"drop '' before 30 days"_s);
        QVERIFY(m_command.err.data().contains("3 calls"));
    }

    void a_fault_is_told_with_its_cure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("info") << QStringList{u"info"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"--from"_s, u"-1h"_s};
        QTest::newRow("vacuum") << QStringList{u"vacuum"_s, u"--older-than"_s, u"30"_s};
    }
    void a_fault_is_told_with_its_cure()
    {
        QFETCH(const QStringList, arguments);
        m_talk.fault = u"Nobody answers. See that it runs."_s;
        QCOMPARE(run(arguments), int(Failed));
        QVERIFY(m_command.err.data().contains("Nobody answers. See that it runs."));
        QVERIFY(!m_command.out.data().contains("at,"));
    }

    void the_password_comes_from_the_environment_or_the_keychain()
    {
        QCOMPARE(run({u"info"_s}), int(Done));
        QCOMPARE(m_talk.password, "none");
        m_secrets = "from-keychain";
        QCOMPARE(run({u"info"_s}), int(Done));
        QCOMPARE(m_talk.password, "from-keychain");
        m_variable = "from-environment";
        QCOMPARE(run({u"info"_s}), int(Done));
        QCOMPARE(m_talk.password, "from-environment");
        QVERIFY(!(m_command.out.data() + m_command.err.data()).contains("from-"));
    }

    void calls_come_page_by_page_each_with_its_board()
    {
        m_talk.calls = 2500;
        QCOMPARE(run({u"export"_s, u"--from"_s, u"-2h"_s, u"--to"_s, u"-1h"_s, u"--format"_s,
                      u"jsonl"_s, u"--board"_s, u"one"_s}),
                 int(Done));
        QCOMPARE(m_talk.asked, (QStringList{u"open postgresql://u@db.example.org/team"_s,
                                            u"calls of 'one' over 3600000 ms from "_s,
                                            u"calls of 'one' over 3600000 ms from 1000"_s,
                                            u"calls of 'one' over 3600000 ms from 2000"_s}));
        QCOMPARE(m_command.out.data().count('\n'), 2500);
        QVERIFY(m_command.out.data().contains("\"board\":\"one\""));
        QVERIFY(m_command.err.data().contains("2500 calls"));
    }

    void csv_has_one_header()
    {
        m_talk.calls = 1500;
        QCOMPARE(run({u"export"_s, u"--from"_s, u"-2h"_s}), int(Done));
        QCOMPARE(m_command.out.data().count("board,at,"), 1);
        QCOMPARE(m_command.out.data().count('\n'), 1501);
    }

    void info_tells_what_is_there_and_what_waits()
    {
        QCOMPARE(run({u"info"_s}), int(Done));
        for (const char* words : {"db:5432/team", "waiting: 7 records", "PostgreSQL 15",
                                  "board: one, last call 1970-01-01T00:00:01.000Z"})
            QVERIFY2(m_command.out.data().contains(words), words);
    }

private:
    int run(const QStringList& arguments)
    {
        const auto ports = [this] {
            EnginePorts made;
            made.clock = std::make_unique<SystemClock>();
            made.random = std::make_unique<SystemRandom>();
            made.configuration = std::make_unique<MemoryConfigurationStore>(m_configuration);
            made.environment = [this](const QString& name) {
                return name == "FUSEBOARD_HISTORY_PASSWORD"_L1 ? m_variable : QByteArray();
            };
            auto secrets = std::make_unique<MemorySecretStore>(*made.clock);
            if (!m_secrets.isEmpty())
                secrets->put(kHistoryEntry, m_secrets);
            made.secrets = std::move(secrets);
            return made;
        };
        return m_command.run(
            QStringList{u"history"_s} + arguments +
                (m_shared ? QStringList{u"--shared"_s} : QStringList()),
            {}, ports, [this](const Places&) { return std::make_unique<TalkingReader>(m_talk); });
    }

    Talk m_talk;
    bool m_shared = true;
    QByteArray m_configuration;
    QByteArray m_secrets;
    QByteArray m_variable;
    CommandRun m_command;
};

QTEST_GUILESS_MAIN(TestSharedHistory)
#include "tst_sharedhistory.moc"

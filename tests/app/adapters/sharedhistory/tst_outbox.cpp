// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/outbox.h"
#include "tests/app/adapters/history/historybench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kBusy(50);

QList<QByteArray> bodies(int count, int size = 10)
{
    QList<QByteArray> all;
    for (int i = 0; i < count; ++i)
        all.append(QByteArray(size, static_cast<char>('a' + i % 26)));
    return all;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_outbox.reset();
        reopen();
    }

    void a_file_of_a_newer_version_or_another_program_is_left_as_it_is_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << u"PRAGMA user_version = 99"_s << u"newer Fuseboard"_s;
        QTest::newRow("foreign") << u"PRAGMA application_id = 7"_s << u"another program"_s;
    }
    void a_file_of_a_newer_version_or_another_program_is_left_as_it_is()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, words);
        m_outbox.reset();
        ask(file(), sql);
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray before = kept.readAll();
        HistoryFault fault;
        QVERIFY(!Outbox::open(file(), kBusy, fault));
        QCOMPARE(fault.kind, HistoryFault::Passing);
        QVERIFY2(fault.cause.contains(words), qPrintable(fault.cause));
        kept.seek(0);
        QCOMPARE(kept.readAll(), before);
    }

    void a_file_that_is_no_database_is_damaged()
    {
        m_outbox.reset();
        QFile junk(file());
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray("junk").repeated(5000));
        junk.close();
        HistoryFault fault;
        QVERIFY(!Outbox::open(file(), kBusy, fault));
        QCOMPARE(fault.kind, HistoryFault::Damaged);
    }

    void numbers_grow_and_are_never_used_again()
    {
        m_outbox->append(bodies(3));
        QVERIFY(!m_outbox->forget(3, {}).isFault());
        reopen();
        m_outbox->append(bodies(2));
        const auto batch = m_outbox->oldest(10, 1000);
        QCOMPARE(batch->entries.size(), 2);
        QCOMPARE(batch->entries[0].number, 4);
        QCOMPARE(m_outbox->waiting(), 2);
    }

    void the_board_stays_the_same()
    {
        const QString board = m_outbox->board();
        QCOMPARE(board.size(), 36);
        reopen();
        QCOMPARE(m_outbox->board(), board);
        QVERIFY(!m_outbox->renewBoard().isFault());
        const QString renewed = m_outbox->board();
        QVERIFY(renewed != board);
        reopen();
        QCOMPARE(m_outbox->board(), renewed);
    }

    void a_copy_elsewhere_is_another_board()
    {
        const QString board = m_outbox->board();
        m_outbox.reset();
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(QFile::copy(file(), copy));
        HistoryFault fault;
        const auto copied = Outbox::open(copy, kBusy, fault);
        QVERIFY(copied && copied->board() != board);
        QCOMPARE(copied->board().size(), 36);
        reopen();
        QCOMPARE(m_outbox->board(), board);
    }

    void a_batch_is_bounded_and_holds_at_least_one()
    {
        QVERIFY(!m_outbox->oldest(10, 1000));
        m_outbox->append(bodies(50, 100));
        QCOMPARE(m_outbox->oldest(10, 1'000'000)->entries.size(), 10);
        QCOMPARE(m_outbox->oldest(10, 350)->entries.size(), 3);
        QCOMPARE(m_outbox->oldest(10, 1)->entries.size(), 1);
    }

    void what_was_refused_is_put_aside_with_its_reason()
    {
        m_outbox->append(bodies(3));
        QVERIFY(!m_outbox->forget(2, {{2, u"too long"_s}}).isFault());
        QCOMPARE(m_outbox->waiting(), 1);
        QCOMPARE(m_outbox->refused(), 1);
        reopen();
        QCOMPARE(m_outbox->refused(), 1);
        QCOMPARE(ask(file(), u"SELECT reason || ' ' || body FROM refused"_s).toString(),
                 u"too long bbbbbbbbbb"_s);
    }

    void what_waits_is_told_to_others()
    {
        m_outbox->append(bodies(7));
        QCOMPARE(waitingIn(file(), kBusy), std::optional<qint64>(7));
        QCOMPARE(waitingIn(m_folder->filePath(u"none.db"_s), kBusy), std::optional<qint64>(0));
    }

    void it_is_for_its_owner_alone_and_gives_space_back()
    {
        m_outbox->append(bodies(2000, 5000));
        const qint64 full = m_outbox->bytes();
        QVERIFY(full > 5'000'000);
        m_outbox->forget(2000, {});
        QVERIFY(m_outbox->bytes() < full / 10);
        for (const QString& suffix : {u""_s, u"-wal"_s}) {
            const auto others =
                QFile::permissions(file() + suffix) &
                (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QCOMPARE(others.toInt(), 0);
        }
    }

private:
    QString file() const { return m_folder->filePath(u"outbox.db"_s); }
    void reopen()
    {
        m_outbox.reset();
        HistoryFault fault;
        m_outbox = Outbox::open(file(), kBusy, fault);
        QVERIFY2(m_outbox, qPrintable(fault.cause));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/tallyrow.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A table of tallies in a file.
class Rows
{
public:
    Rows() { m_database.exec(u"CREATE TABLE rows (a, b, c, d BLOB, e BLOB, f BLOB)"_s); }

    /// What comes back of it.
    Tally through(const QVariantList& columns)
    {
        m_database.exec(u"DELETE FROM rows"_s);
        Statement(m_database, u"INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?)"_s).run(columns);
        Statement select(m_database, u"SELECT 'else', * FROM rows"_s);
        select.run();
        return select.next() ? tallyOf(select, 1) : Tally();
    }
    bool failed() const { return m_database.failed(); }

private:
    QTemporaryDir m_folder;
    HistoryDatabase m_database{m_folder.filePath(u"rows.db"_s), HistoryDatabase::Access::Write,
                               10ms};
};

Tally sample()
{
    Tally tally;
    CallRecord record;
    for (int i = 0; i < 500; ++i) {
        record.latency = std::chrono::milliseconds(1 + i * i);
        record.ttft = i % 2 ? std::optional(record.latency / 2) : std::nullopt;
        tally.count(record);
    }
    record.outcome = Outcome::Failure;
    for (const ErrorKind kind : allErrorKinds()) {
        record.error = ProviderError::of(kind, u"a"_s, {});
        for (int i = 0; i < static_cast<int>(kind) % 4; ++i)
            tally.count(record);
    }
    tally.failures[static_cast<std::size_t>(ErrorKind::Overloaded)] = 0xfffffffe;
    tally.skipped = 7;
    tally.cancelled = 0x80000000;
    return tally;
}

} // namespace

class TestTallyRow : public QObject
{
    Q_OBJECT

private slots:
    void a_tally_comes_back_as_it_was()
    {
        Rows rows;
        const Tally tally = sample();
        const Tally back = rows.through(toColumns(tally));
        QVERIFY(!rows.failed());
        QCOMPARE(back.successes, 500u);
        QCOMPARE(back.failures, tally.failures);
        QCOMPARE(back.skipped, tally.skipped);
        QCOMPARE(back.cancelled, tally.cancelled);
        QCOMPARE(back.latency.serialize(), tally.latency.serialize());
        QCOMPARE(back.ttft.serialize(), tally.ttft.serialize());
        QCOMPARE(back.ttft.count(), 250u);
    }

    void what_did_not_happen_takes_no_room()
    {
        const QVariantList columns = toColumns(Tally());
        QVERIFY(columns[3].isNull() && columns[4].isNull() && columns[5].isNull());
        Rows rows;
        const Tally back = rows.through(columns);
        QCOMPARE(back.calls(), 0u);
        QVERIFY(back.latency.isEmpty());
    }

    void what_cannot_be_read_counts_as_nothing()
    {
        Rows rows;
        QVariantList columns = toColumns(sample());
        columns[3] = QByteArray::fromHex("0100000005"
                                         "0b0000"); // five of kind 1, and half a pair
        columns[4] = QByteArray("no histogram");
        columns[5] = columns[5].toByteArray().chopped(3);
        const Tally back = rows.through(columns);
        QCOMPARE(back.failures[static_cast<std::size_t>(ErrorKind::RateLimited)], 5u);
        QCOMPARE(back.failureCount(), 5u);
        QVERIFY(back.latency.isEmpty());
        QVERIFY(back.ttft.isEmpty());
        QCOMPARE(back.successes, 500u);
    }

    void a_kind_of_a_later_program_is_counted_as_unknown()
    {
        Rows rows;
        QVariantList columns = toColumns(Tally());
        columns[3] = QByteArray::fromHex("c800000003"
                                         "1500000004");
        const Tally back = rows.through(columns);
        QCOMPARE(back.failures[static_cast<std::size_t>(ErrorKind::Unknown)], 7u);
    }
};

QTEST_GUILESS_MAIN(TestTallyRow)
#include "tst_tallyrow.moc"

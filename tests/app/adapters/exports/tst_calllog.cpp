// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/calllog.h"
#include "app/domain/callline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 30'000; // of a slow machine

CallRecord call(int number)
{
    CallRecord record;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    record.attempt = number;
    return record;
}

QByteArray linesOf(int from, int to)
{
    QByteArray lines;
    for (int number = from; number < to; ++number)
        lines += callLine(call(number));
    return lines;
}

} // namespace

class TestCallLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallLog> m_log;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray read(const QString& name = u"calls.jsonl"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void configure(bool enabled, const QString& name = {}) const
    {
        Configuration configuration;
        configuration.exports.log.enabled = enabled;
        configuration.exports.log.file = name.isEmpty() ? QString() : path(name);
        m_log->configure(configuration);
    }
    void record(int from, int to) const
    {
        for (int number = from; number < to; ++number)
            m_log->record(call(number), 0);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_log = std::make_unique<CallLog>(m_folder->path(), CallLogPace{1ms, 1ms});
    }
    void cleanup() { m_log.reset(); }

    void nothing_is_written_unless_it_is_switched_on()
    {
        record(0, 1);
        configure(false);
        record(1, 2);
        m_log.reset();
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void each_call_is_one_line_in_the_data_directory()
    {
        configure(true);
        record(0, 50);
        QTRY_COMPARE_WITH_TIMEOUT(read(), linesOf(0, 50), kPatienceMs);
        QCOMPARE(m_log->fault(), QString());
    }

    void what_is_gathered_is_written_at_the_end()
    {
        m_log = std::make_unique<CallLog>(m_folder->path(), CallLogPace{1h, 1h});
        configure(true);
        record(0, 3);
        m_log.reset();
        QCOMPARE(read(), linesOf(0, 3));
    }

    void another_file_takes_what_comes_after_it_was_named()
    {
        configure(true);
        record(0, 1);
        QTRY_COMPARE_WITH_TIMEOUT(read(), linesOf(0, 1), kPatienceMs);
        configure(true, u"elsewhere.jsonl"_s);
        record(1, 2);
        QTRY_COMPARE_WITH_TIMEOUT(read(u"elsewhere.jsonl"_s), linesOf(1, 2), kPatienceMs);
        QCOMPARE(read(), linesOf(0, 1));
    }

    void what_was_made_before_it_was_switched_off_is_written()
    {
        configure(true);
        record(0, 2);
        configure(false);
        record(2, 3);
        m_log.reset();
        QCOMPARE(read(), linesOf(0, 2));
    }

    void what_cannot_be_written_is_told_and_goes_on_by_itself()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"calls.jsonl"_s)); // a folder is in the way
        configure(true);
        record(0, 2);
        QTRY_VERIFY_WITH_TIMEOUT(m_log->fault().contains("it is a folder"_L1), kPatienceMs);
        record(2, 4);
        QVERIFY(QDir(m_folder->path()).rmdir(u"calls.jsonl"_s));
        QTRY_COMPARE_WITH_TIMEOUT(read(), linesOf(0, 4), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->fault(), QString(), kPatienceMs);
    }

    void only_so_much_waits_and_the_fault_counts_what_is_lost()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"calls.jsonl"_s));
        configure(true);
        const int fit = static_cast<int>(CallLog::kMostWaiting / callLine(call(10'000)).size());
        QVERIFY(fit < 20'000);
        record(10'000, 10'000 + fit + 3);
        QTRY_VERIFY_WITH_TIMEOUT(m_log->fault().endsWith(" 3 calls are not in it."_L1),
                                 kPatienceMs);
        QVERIFY(QDir(m_folder->path()).rmdir(u"calls.jsonl"_s));
        QTRY_COMPARE_WITH_TIMEOUT(read(), linesOf(10'003, 10'000 + fit + 3), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->fault(), QString(), kPatienceMs);
    }

    void switching_it_off_ends_the_fault()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"calls.jsonl"_s));
        configure(true);
        record(0, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_log->fault().isEmpty(), kPatienceMs);
        configure(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->fault(), QString(), kPatienceMs);
        m_log.reset();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"

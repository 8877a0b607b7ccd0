// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/calllogfile.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// 20 bytes.
QByteArray line(int number)
{
    return "{\"n\":" + QByteArray::number(number).rightJustified(13) + "}\n"_ba;
}

QList<QByteArray> lines(int from, int to)
{
    QList<QByteArray> result;
    for (int number = from; number < to; ++number)
        result.append(line(number));
    return result;
}

constexpr int kWriters = 4;
constexpr int kLinesEach = 500;

/// What a program of its own does in several_programs_lose_and_tear_no_line.
int writeAsAnotherProgram(const QStringList& arguments)
{
    const CallLogPlace place{arguments[2], 20'000, 5};
    const QByteArray writer = arguments[3].toLatin1();
    for (int number = 0; number < kLinesEach; number += 5) {
        QList<QByteArray> batch;
        for (int i = number; i < number + 5; ++i)
            batch.append("{\"w\":" + writer + ",\"n\":" + QByteArray::number(i) + "}\n");
        CallLogWriting writing = appendLines(place, batch);
        while (!writing.fault.isEmpty()) { // the lock was busy for long
            batch.remove(0, writing.written);
            writing = appendLines(place, batch);
        }
    }
    return 0;
}

} // namespace

class TestCallLogFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    CallLogPlace place(qint64 maxBytes = 1'000'000, int keep = 2) const
    {
        return {path(u"calls.jsonl"_s), maxBytes, keep};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void lines_are_appended_to_a_file_for_the_user_alone()
    {
        QCOMPARE(appendLines(place(), lines(0, 2)).fault, QString());
        const CallLogWriting writing = appendLines(place(), lines(2, 3));
        QCOMPARE(writing.written, 1);
        QCOMPARE(bytesOf(place().file), lines(0, 3).join());
        const auto all = QFile::permissions(place().file);
        QVERIFY(all.testFlag(QFileDevice::ReadOwner) && all.testFlag(QFileDevice::WriteOwner));
        QVERIFY(!(all & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                         QFileDevice::WriteOther)));
        QVERIFY(!QFile::exists(place().file + u".lock"_s));
    }

    void a_file_that_others_may_read_stays_so()
    {
        putFile(place().file, {});
        const auto shared =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
        QFile::setPermissions(place().file, shared);
        QCOMPARE(appendLines(place(), lines(0, 1)).fault, QString());
        QVERIFY(QFile::permissions(place().file).testFlag(QFileDevice::ReadGroup));
    }

    void missing_folders_are_made_for_the_user_alone()
    {
        const CallLogPlace deep{path(u"a/b/calls.jsonl"_s)};
        QCOMPARE(appendLines(deep, lines(0, 1)).fault, QString());
        QVERIFY(!(QFile::permissions(path(u"a/b"_s)) &
                  (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void a_full_file_is_rotated_and_the_oldest_goes()
    {
        for (int number = 0; number < 7; ++number)
            QCOMPARE(appendLines(place(40, 2), lines(number, number + 1)).fault, QString());
        QCOMPARE(bytesOf(place().file), line(6));
        QCOMPARE(bytesOf(path(u"calls.jsonl.1"_s)), lines(4, 6).join());
        QCOMPARE(bytesOf(path(u"calls.jsonl.2"_s)), lines(2, 4).join());
        QVERIFY(!QFile::exists(path(u"calls.jsonl.3"_s)));
    }

    void a_batch_goes_on_in_the_next_file()
    {
        const CallLogWriting writing = appendLines(place(40, 5), lines(0, 5));
        QCOMPARE(writing.written, 5);
        QCOMPARE(bytesOf(path(u"calls.jsonl.2"_s)), lines(0, 2).join());
        QCOMPARE(bytesOf(path(u"calls.jsonl.1"_s)), lines(2, 4).join());
        QCOMPARE(bytesOf(place().file), line(4));
    }

    void a_line_longer_than_a_file_has_one_of_its_own()
    {
        const QByteArray longLine = QByteArray(100, 'x') + '\n';
        QCOMPARE(appendLines(place(40, 5), {line(0), longLine, line(1)}).written, 3);
        QCOMPARE(bytesOf(path(u"calls.jsonl.2"_s)), line(0));
        QCOMPARE(bytesOf(path(u"calls.jsonl.1"_s)), longLine);
        QCOMPARE(bytesOf(place().file), line(1));
    }

    void where_fewer_are_kept_the_others_go_at_the_next_rotation()
    {
        QCOMPARE(appendLines(place(20, 5), lines(0, 6)).written, 6);
        QVERIFY(QFile::exists(path(u"calls.jsonl.5"_s)));
        QCOMPARE(appendLines(place(20, 1), lines(6, 7)).written, 1);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 (QStringList{u"calls.jsonl"_s, u"calls.jsonl.1"_s}));
        QCOMPARE(bytesOf(path(u"calls.jsonl.1"_s)), line(5));
    }

    void where_none_is_kept_the_file_begins_anew()
    {
        QCOMPARE(appendLines(place(20, 0), lines(0, 3)).written, 3);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"calls.jsonl"_s});
        QCOMPARE(bytesOf(place().file), line(2));
    }

    void half_a_line_of_a_crash_stays_apart()
    {
        putFile(place().file, "{\"n\": 1");
        QCOMPARE(appendLines(place(), lines(2, 4)).fault, QString());
        QCOMPARE(bytesOf(place().file), "{\"n\": 1\n" + lines(2, 4).join());
    }

    void a_symbolic_link_stays_one_and_its_target_is_rotated()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"logs"_s));
        QVERIFY(QFile::link(path(u"logs/real"_s), place().file));
        QCOMPARE(appendLines(place(40), lines(0, 3)).fault, QString());
        QVERIFY(QFileInfo(place().file).isSymLink());
        QCOMPARE(bytesOf(path(u"logs/real"_s)), line(2));
        QCOMPARE(bytesOf(path(u"logs/real.1"_s)), lines(0, 2).join());
        QVERIFY(!QFile::exists(path(u"calls.jsonl.1"_s)));
    }

    void a_file_moved_away_is_begun_anew()
    {
        QCOMPARE(appendLines(place(), lines(0, 1)).fault, QString());
        QVERIFY(QFile::rename(place().file, path(u"away"_s)));
        QCOMPARE(appendLines(place(), lines(1, 2)).fault, QString());
        QCOMPARE(bytesOf(place().file), line(1));
        QCOMPARE(bytesOf(path(u"away"_s)), line(0));
    }

    void what_is_no_file_is_not_written_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        QTest::newRow("folder") << u"folder"_s << u"it is a folder"_s;
        QTest::newRow("pipe") << u"pipe"_s << u"it is a device or a pipe"_s;
        QTest::newRow("circle") << u"circle"_s << u"its symbolic links go in a circle"_s;
        QTest::newRow("below a file") << u"file/calls.jsonl"_s << u"cannot be made"_s;
    }
    void what_is_no_file_is_not_written()
    {
        QFETCH(QString, what);
        QFETCH(QString, why);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        putFile(path(u"file"_s), {});
        QVERIFY(QFile::link(path(u"circle"_s), path(u"around"_s)));
        QVERIFY(QFile::link(path(u"around"_s), path(u"circle"_s)));
#ifdef Q_OS_UNIX
        QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
#endif
        const CallLogWriting writing = appendLines({path(what)}, lines(0, 1));
        QCOMPARE(writing.written, 0);
        QVERIFY2(writing.fault.contains(why), qPrintable(writing.fault));
        QVERIFY2(writing.fault.contains("export.log.file"_L1), qPrintable(writing.fault));
    }

    void another_programs_lock_is_not_waited_for_for_ever()
    {
        QLockFile lock(place().file + u".lock"_s);
        QVERIFY(lock.lock());
        const CallLogWriting busy = appendLines(place(), lines(0, 1));
        QCOMPARE(busy.written, 0);
        QVERIFY2(busy.fault.contains("another program holds"_L1), qPrintable(busy.fault));
        lock.unlock();
        QCOMPARE(appendLines(place(), lines(0, 1)).fault, QString());
    }

#ifdef Q_OS_UNIX
    void a_folder_without_permission_is_told()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
        const auto allow = [](const QString& folder, mode_t mode) {
            return chmod(QFile::encodeName(folder).constData(), mode) == 0;
        };
        QVERIFY(allow(m_folder->path(), 0555) && allow(path(u"closed"_s), 0555));
        constexpr uid_t kNobody = 65534;
        const bool isRoot = geteuid() == 0; // whom no permission stops
        QVERIFY(!isRoot || seteuid(kNobody) == 0);
        const CallLogWriting writing = appendLines({path(u"closed/calls.jsonl"_s)}, lines(0, 1));
        QVERIFY(!isRoot || seteuid(0) == 0);
        QVERIFY(allow(m_folder->path(), 0700) && allow(path(u"closed"_s), 0700));
        QCOMPARE(writing.written, 0);
        QVERIFY2(writing.fault.contains("not writable"_L1), qPrintable(writing.fault));
        QVERIFY2(writing.fault.contains("permissions"_L1), qPrintable(writing.fault));
    }

    /// The limit on a file's size cuts a write short just as a full disk does.
    void what_a_full_disk_cuts_off_is_taken_back_and_written_later()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit before = limit;
        limit.rlim_cur = 1010; // 50 lines and a half
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const CallLogWriting full = appendLines(place(), lines(0, 60));
        const CallLogWriting still = appendLines(place(), lines(50, 60));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(full.written, 50);
        QVERIFY2(full.fault.contains("Make room"_L1), qPrintable(full.fault));
        QCOMPARE(still.written, 0);
        QCOMPARE(bytesOf(place().file), lines(0, 50).join());
        QCOMPARE(appendLines(place(), lines(50, 60)).fault, QString());
        QCOMPARE(bytesOf(place().file), lines(0, 60).join());
    }
#endif

    void several_programs_lose_and_tear_no_line()
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int writer = 0; writer < kWriters; ++writer) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QCoreApplication::applicationFilePath(),
                                   {u"--write"_s, place().file, QString::number(writer)});
        }
        for (const auto& program : programs)
            QVERIFY(program->waitForFinished(90'000) && program->exitCode() == 0);

        std::map<int, int> next; // by writer: what must come next
        QByteArray all;
        QVERIFY(!QFile::exists(path(u"calls.jsonl.6"_s)));
        for (int number = 5; number >= 1; --number)
            all += bytesOf(path(u"calls.jsonl.%1"_s.arg(number)));
        QVERIFY(QFile::exists(path(u"calls.jsonl.1"_s)));
        all += bytesOf(place().file);
        QVERIFY(all.endsWith('\n'));
        for (const QByteArray& each : all.first(all.size() - 1).split('\n')) {
            const QJsonObject read = QJsonDocument::fromJson(each).object();
            QVERIFY2(read.size() == 2, each.constData());
            QCOMPARE(read[u"n"_s].toInt(), next[read[u"w"_s].toInt()]++);
        }
        for (int writer = 0; writer < kWriters; ++writer)
            QCOMPARE(next[writer], kLinesEach);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--write"_L1)
        return writeAsAnotherProgram(application.arguments());
    TestCallLogFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_calllogfile.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/files/configurationfolder.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include "tests/app/adapters/files/assomebody.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

/// Files and folders that cannot be read or written: each says so, and the old file stays.
class RefusedFilesTest : public QObject, protected ConfigurationFolder
{
    Q_OBJECT

private slots:
    void init() { renew(); }

    void a_folder_in_place_of_the_file_is_named();
    void a_pipe_is_not_opened();
    void a_file_in_place_of_a_folder_is_named();
    void a_file_that_is_too_large_is_refused();
    void a_failed_read_gives_its_reason();
    void a_folder_that_takes_no_files_gives_its_reason();
    void no_permission_is_told_from_no_file();
    void a_full_disk_leaves_the_old_file_data();
    void a_full_disk_leaves_the_old_file();
};

void RefusedFilesTest::a_folder_in_place_of_the_file_is_named()
{
    QVERIFY(QDir().mkpath(path(u"config/config.json"_s)));
    for (const FileResult& result : {store().read(), store().write("{}"_ba)}) {
        QVERIFY(!result.ok);
        QVERIFY(result.exists);
        QVERIFY2(result.message.startsWith(path(u"config/config.json"_s)),
                 qPrintable(result.message));
        QVERIFY2(result.message.contains("is a folder"_L1), qPrintable(result.message));
    }
}

void RefusedFilesTest::a_pipe_is_not_opened()
{
#ifdef Q_OS_UNIX
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    FileConfigurationStore target(pipe, path(u"data"_s));
    // To open either end would wait for the other one until the test's time is over.
    for (const FileResult& result : {target.read(), target.write("{}"_ba)}) {
        QVERIFY(!result.ok);
        QVERIFY2(result.message.contains(pipe), qPrintable(result.message));
        QVERIFY2(result.message.contains("not a file"_L1), qPrintable(result.message));
    }
#else
    QSKIP("Named pipes in folders are a matter of Unix.");
#endif
}

void RefusedFilesTest::a_file_in_place_of_a_folder_is_named()
{
    plant(path(u"config"_s), "a file"_ba);
    QVERIFY(!store().read().exists);
    const FileResult written = store().write("{}"_ba);
    QVERIFY(!written.ok);
    QVERIFY2(written.message.contains(u"Cannot write %1"_s.arg(path(u"config/config.json"_s))),
             qPrintable(written.message));
    QVERIFY2(
        written.message.contains(u"%1 is a file where a folder is needed"_s.arg(path(u"config"_s))),
        qPrintable(written.message));
    QCOMPARE(bytesOf(path(u"config"_s)), "a file"_ba);
}

void RefusedFilesTest::a_file_that_is_too_large_is_refused()
{
    plant(path(u"config/config.json"_s), QByteArray(4 * 1024 * 1024 + 1, ' '));
    const FileResult result = store().read();
    QVERIFY(!result.ok);
    QVERIFY(result.exists);
    QVERIFY(result.bytes.isEmpty());
    QVERIFY2(result.message.contains("larger than 4 MiB"_L1), qPrintable(result.message));
}

void RefusedFilesTest::a_failed_read_gives_its_reason()
{
#ifdef Q_OS_LINUX
    // A regular file for all that it says, which answers "Input/output error" to a read.
    const QString memory = u"/proc/self/mem"_s;
    FileConfigurationStore target(memory, path(u"data"_s));
    const FileResult result = target.read();
    QVERIFY(!result.ok);
    QVERIFY(result.bytes.isEmpty());
    QVERIFY2(result.message.startsWith(u"Cannot read %1: "_s.arg(memory)),
             qPrintable(result.message));
    QVERIFY2(result.message.contains("Input/output error"_L1), qPrintable(result.message));
#else
    QSKIP("A file that cannot be read at all is to be had on Linux only.");
#endif
}

void RefusedFilesTest::a_folder_that_takes_no_files_gives_its_reason()
{
#ifdef Q_OS_LINUX
    // Not even root may make anything in there.
    FileConfigurationStore file(u"/proc/config.json"_s, u"/proc/data"_s);
    const FileResult written = file.write("{}"_ba);
    QVERIFY(!written.ok);
    QVERIFY2(written.message.startsWith("Cannot write /proc/config.json: "_L1),
             qPrintable(written.message));
    const FileResult kept = file.keepAsLastGood("{}"_ba);
    QVERIFY(!kept.ok);
    QVERIFY2(kept.message.contains("Cannot make the folder /proc/data: "_L1),
             qPrintable(kept.message));
#else
    QSKIP("A folder that refuses even root is to be had on Linux only.");
#endif
}

void RefusedFilesTest::no_permission_is_told_from_no_file()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"config/config.json"_s);
    plant(file, "{}"_ba);
    const AsSomebody somebody({m_folder->path(), path(u"config"_s), file});
    QVERIFY(QFile::setPermissions(file, QFile::Permissions()));
    FileResult result = store().read();
    QVERIFY(!result.ok);
    QVERIFY2(result.message.contains("Permission denied"_L1), qPrintable(result.message));

    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(path(u"config"_s), QFile::ReadOwner | QFile::ExeOwner));
    result = store().write("new"_ba);
    QVERIFY(!result.ok);
    QVERIFY2(result.message.contains("Permission denied"_L1), qPrintable(result.message));

    QVERIFY(QFile::setPermissions(path(u"config"_s), QFile::Permissions()));
    result = store().write("new"_ba);
    QVERIFY(!result.ok);
    QVERIFY2(result.message.contains("Permission denied"_L1), qPrintable(result.message));
    result = store().read();
    QVERIFY(QFile::setPermissions(path(u"config"_s), kOwner));
    QVERIFY(!result.ok);
    QVERIFY(result.exists);
    QVERIFY2(result.message.contains("Permission denied"_L1), qPrintable(result.message));
#else
    QSKIP("Permissions are set in another way on this system.");
#endif
}

void RefusedFilesTest::a_full_disk_leaves_the_old_file_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a bit over the room there is") << 8'000;
    QTest::newRow("far over the room there is") << 100'000;
}

void RefusedFilesTest::a_full_disk_leaves_the_old_file()
{
    QFETCH(int, size);
#ifdef Q_OS_UNIX
    // No file may grow past 4 KiB: a write fails half way, as on a disk that fills up.
    QVERIFY(store().write("old"_ba).ok);
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const FileResult written = store().write(QByteArray(size, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written.ok);
    QVERIFY2(written.message.contains("File too large"_L1), qPrintable(written.message));
    QVERIFY2(written.message.contains("The file is as it was"_L1), qPrintable(written.message));
    QCOMPARE(store().read().bytes, "old"_ba);
    QCOMPARE(QDir(path(u"config"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"config.json"_s});
#else
    QSKIP("A limit on the size of files is a matter of Unix.");
#endif
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::RefusedFilesTest)
#include "tst_refusedfiles.moc"

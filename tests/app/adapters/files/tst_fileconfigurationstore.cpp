// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/fileconfigurationstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

class FileConfigurationStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void a_missing_file_is_no_fault();
    void what_was_written_is_read_back_data();
    void what_was_written_is_read_back();
    void the_last_good_copy_lives_in_the_data_directory();
    void relative_paths_become_absolute();
    void new_folders_and_files_are_for_the_user_alone();
    void a_file_keeps_the_permissions_it_had();
    void nothing_is_left_beside_the_file();

    void a_folder_in_place_of_the_file_is_named();
    void a_pipe_is_not_opened();
    void a_file_in_place_of_a_folder_is_named();
    void a_file_that_is_too_large_is_refused();
    void a_file_of_just_the_limit_is_read();
    void a_failed_read_gives_its_reason();
    void a_folder_that_takes_no_files_gives_its_reason();
    void no_permission_is_told_from_no_file();
    void a_full_disk_leaves_the_old_file_data();
    void a_full_disk_leaves_the_old_file();

    void a_link_stays_a_link_and_its_target_is_written();
    void a_link_of_a_link_is_followed();
    void a_relative_link_is_followed();
    void a_link_to_nowhere_is_a_fault_but_can_be_written();
    void links_in_a_circle_are_named();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    FileConfigurationStore store() const
    {
        return {path(u"config/config.json"_s), path(u"data"_s)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void plant(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

#ifdef Q_OS_UNIX
/// Permissions do not bind root, as whom tests may run: then `paths` are given away, and the
/// process is their new owner for as long as this lives.
class AsSomebody
{
public:
    explicit AsSomebody(const QStringList& paths)
    {
        if (!m_wasRoot)
            return;
        constexpr uid_t kNobody = 65534;
        for (const QString& path : paths)
            QCOMPARE(chown(QFile::encodeName(path).constData(), kNobody, gid_t(-1)), 0);
        QCOMPARE(seteuid(kNobody), 0);
    }
    ~AsSomebody()
    {
        if (m_wasRoot)
            QCOMPARE(seteuid(0), 0);
    }
    Q_DISABLE_COPY_MOVE(AsSomebody)

private:
    bool m_wasRoot = geteuid() == 0;
};
#endif

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                       QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

void FileConfigurationStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FileConfigurationStoreTest::a_missing_file_is_no_fault()
{
    for (const FileResult& result : {store().read(), store().readLastGood()}) {
        QVERIFY(!result.ok);
        QVERIFY(!result.exists);
        QVERIFY(result.message.isEmpty());
    }
    QVERIFY(!QFileInfo::exists(path(u"config"_s))); // reading makes nothing
}

void FileConfigurationStoreTest::what_was_written_is_read_back_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JSON") << "{\"version\": 1}\n"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("bytes that are no text") << QByteArray("\0\r\n\xff\x1a", 5);
    QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x');
}

void FileConfigurationStoreTest::what_was_written_is_read_back()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(store().write("what stood there before"_ba).ok);
    const FileResult written = store().write(bytes);
    QVERIFY2(written.ok, qPrintable(written.message));
    const FileResult result = store().read();
    QVERIFY2(result.ok, qPrintable(result.message));
    QVERIFY(result.exists);
    QCOMPARE(result.bytes, bytes);
}

void FileConfigurationStoreTest::the_last_good_copy_lives_in_the_data_directory()
{
    QVERIFY(store().write("now"_ba).ok);
    QVERIFY(store().keepAsLastGood("before"_ba).ok);
    QCOMPARE(store().readLastGood().bytes, "before"_ba);
    QCOMPARE(store().read().bytes, "now"_ba);
    QCOMPARE(contents(path(u"data/config.last-good.json"_s)), "before"_ba);
}

void FileConfigurationStoreTest::relative_paths_become_absolute()
{
    const FileConfigurationStore relative(u"./some/../config.json"_s, u"data"_s);
    QCOMPARE(relative.place(), QDir::current().filePath(u"config.json"_s));
}

void FileConfigurationStoreTest::new_folders_and_files_are_for_the_user_alone()
{
    FileConfigurationStore target(path(u"a/b/c/config.json"_s), path(u"data/d"_s));
    QVERIFY(target.write("{}"_ba).ok);
    QVERIFY(target.keepAsLastGood("{}"_ba).ok);
    for (const QString& folder : {u"a"_s, u"a/b"_s, u"a/b/c"_s, u"data"_s, u"data/d"_s}) {
        const QFile::Permissions permissions = QFileInfo(path(folder)).permissions();
        QCOMPARE(permissions & kOwner, kOwner);
        QCOMPARE(permissions & kOthers, QFile::Permissions());
    }
    for (const QString& file : {u"a/b/c/config.json"_s, u"data/d/config.last-good.json"_s}) {
        const QFile::Permissions permissions = QFileInfo(path(file)).permissions();
        QCOMPARE(permissions & kOwner, QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(permissions & kOthers, QFile::Permissions());
    }
}

void FileConfigurationStoreTest::a_file_keeps_the_permissions_it_had()
{
    const QString file = path(u"config/config.json"_s);
    plant(file, "old"_ba);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(store().write("new"_ba).ok);
    QCOMPARE(QFileInfo(file).permissions() & (kOwner | kOthers),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
}

void FileConfigurationStoreTest::nothing_is_left_beside_the_file()
{
    QVERIFY(store().write("one"_ba).ok);
    QVERIFY(store().write("two"_ba).ok);
    QCOMPARE(
        QDir(path(u"config"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"config.json"_s});
}

void FileConfigurationStoreTest::a_folder_in_place_of_the_file_is_named()
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

void FileConfigurationStoreTest::a_pipe_is_not_opened()
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

void FileConfigurationStoreTest::a_file_in_place_of_a_folder_is_named()
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
    QCOMPARE(contents(path(u"config"_s)), "a file"_ba);
}

void FileConfigurationStoreTest::a_file_that_is_too_large_is_refused()
{
    plant(path(u"config/config.json"_s), QByteArray(4 * 1024 * 1024 + 1, ' '));
    const FileResult result = store().read();
    QVERIFY(!result.ok);
    QVERIFY(result.exists);
    QVERIFY(result.bytes.isEmpty());
    QVERIFY2(result.message.contains("larger than 4 MiB"_L1), qPrintable(result.message));
}

void FileConfigurationStoreTest::a_file_of_just_the_limit_is_read()
{
    plant(path(u"config/config.json"_s), QByteArray(4 * 1024 * 1024, ' '));
    const FileResult result = store().read();
    QVERIFY2(result.ok, qPrintable(result.message));
    QCOMPARE(result.bytes.size(), 4 * 1024 * 1024);
}

void FileConfigurationStoreTest::a_failed_read_gives_its_reason()
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

void FileConfigurationStoreTest::a_folder_that_takes_no_files_gives_its_reason()
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

void FileConfigurationStoreTest::no_permission_is_told_from_no_file()
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

void FileConfigurationStoreTest::a_full_disk_leaves_the_old_file_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a bit over the room there is") << 8'000;
    QTest::newRow("far over the room there is") << 100'000;
}

void FileConfigurationStoreTest::a_full_disk_leaves_the_old_file()
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

void FileConfigurationStoreTest::a_link_stays_a_link_and_its_target_is_written()
{
    const QString target = path(u"dotfiles/fuseboard.json"_s);
    plant(target, "old"_ba);
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(target, path(u"config/config.json"_s)));
    QCOMPARE(store().read().bytes, "old"_ba);
    QVERIFY(store().write("new"_ba).ok);
    QVERIFY(QFileInfo(path(u"config/config.json"_s)).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(contents(target), "new"_ba);
    QCOMPARE(QDir(path(u"config"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void FileConfigurationStoreTest::a_link_of_a_link_is_followed()
{
    const QString target = path(u"real.json"_s);
    plant(target, "old"_ba);
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(target, path(u"middle"_s)));
    QVERIFY(QFile::link(path(u"middle"_s), path(u"config/config.json"_s)));
    QVERIFY(store().write("new"_ba).ok);
    QVERIFY(QFileInfo(path(u"middle"_s)).isSymLink());
    QCOMPARE(contents(target), "new"_ba);
}

void FileConfigurationStoreTest::a_relative_link_is_followed()
{
    plant(path(u"dotfiles/fuseboard.json"_s), "old"_ba);
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(u"../dotfiles/fuseboard.json"_s, path(u"config/config.json"_s)));
    QVERIFY(store().write("new"_ba).ok);
    QVERIFY(QFileInfo(path(u"config/config.json"_s)).isSymLink());
    QCOMPARE(contents(path(u"dotfiles/fuseboard.json"_s)), "new"_ba);
}

void FileConfigurationStoreTest::a_link_to_nowhere_is_a_fault_but_can_be_written()
{
    const QString target = path(u"dotfiles/fuseboard.json"_s);
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(target, path(u"config/config.json"_s)));
    const FileResult result = store().read();
    QVERIFY(!result.ok);
    QVERIFY(result.exists);
    QVERIFY2(result.message.contains(target), qPrintable(result.message));
    QVERIFY2(result.message.contains("leads nowhere"_L1), qPrintable(result.message));

    QVERIFY(store().write("new"_ba).ok);
    QCOMPARE(contents(target), "new"_ba);
    QVERIFY(QFileInfo(path(u"config/config.json"_s)).isSymLink());
}

void FileConfigurationStoreTest::links_in_a_circle_are_named()
{
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(path(u"other"_s), path(u"config/config.json"_s)));
    QVERIFY(QFile::link(path(u"config/config.json"_s), path(u"other"_s)));
    for (const FileResult& result : {store().read(), store().write("{}"_ba)}) {
        QVERIFY(!result.ok);
        QVERIFY(result.exists);
        QVERIFY2(result.message.contains("in a circle"_L1), qPrintable(result.message));
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::FileConfigurationStoreTest)
#include "tst_fileconfigurationstore.moc"

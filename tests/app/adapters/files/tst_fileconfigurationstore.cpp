// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/files/configurationfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// What is written, where, for whom, and through which links.
class FileConfigurationStoreTest : public QObject, protected ConfigurationFolder
{
    Q_OBJECT

private slots:
    void init() { renew(); }

    void a_missing_file_is_no_fault();
    void what_was_written_is_read_back_data();
    void what_was_written_is_read_back();
    void the_last_good_copy_lives_in_the_data_directory();
    void relative_paths_become_absolute();
    void new_folders_and_files_are_for_the_user_alone();
    void a_file_keeps_the_permissions_it_had();
    void nothing_is_left_beside_the_file();
    void a_file_of_just_the_limit_is_read();
    void a_link_stays_a_link_and_its_target_is_written();
    void a_link_of_a_link_is_followed();
    void a_relative_link_is_followed();
    void a_link_to_nowhere_is_a_fault_but_can_be_written();
    void links_in_a_circle_are_named();
};

namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                       QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

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
    QCOMPARE(bytesOf(path(u"data/config.last-good.json"_s)), "before"_ba);
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

void FileConfigurationStoreTest::a_file_of_just_the_limit_is_read()
{
    plant(path(u"config/config.json"_s), QByteArray(4 * 1024 * 1024, ' '));
    const FileResult result = store().read();
    QVERIFY2(result.ok, qPrintable(result.message));
    QCOMPARE(result.bytes.size(), 4 * 1024 * 1024);
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
    QCOMPARE(bytesOf(target), "new"_ba);
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
    QCOMPARE(bytesOf(target), "new"_ba);
}

void FileConfigurationStoreTest::a_relative_link_is_followed()
{
    plant(path(u"dotfiles/fuseboard.json"_s), "old"_ba);
    QVERIFY(QDir().mkpath(path(u"config"_s)));
    QVERIFY(QFile::link(u"../dotfiles/fuseboard.json"_s, path(u"config/config.json"_s)));
    QVERIFY(store().write("new"_ba).ok);
    QVERIFY(QFileInfo(path(u"config/config.json"_s)).isSymLink());
    QCOMPARE(bytesOf(path(u"dotfiles/fuseboard.json"_s)), "new"_ba);
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
    QCOMPARE(bytesOf(target), "new"_ba);
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

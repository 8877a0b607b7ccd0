// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyschema.h"
#include "tests/app/adapters/history/historybench.h"

#include <QDir>
#include <QFile>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const MigrationStep kFirst{{u"CREATE TABLE notes (text TEXT)"_s}};
const MigrationStep kSecond{
    {u"ALTER TABLE notes ADD COLUMN at INTEGER"_s, u"UPDATE notes SET at = 5"_s}};
const MigrationStep kBroken{
    {u"ALTER TABLE notes ADD COLUMN broken INTEGER"_s, u"UPDATE nowhere SET at = 5"_s}};

class TestFile
{
public:
    QString name() const { return m_folder.filePath(u"history.db"_s); }
    QString backup() const { return name() + u".v1.bak"_s; }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

    MigrationResult migrated(const QList<MigrationStep>& steps) const
    {
        HistoryDatabase database(name(), HistoryDatabase::Access::Write,
                                 std::chrono::milliseconds(10));
        return migrate(database, versionOf(database), steps);
    }
    int version() const
    {
        HistoryDatabase database(name(), HistoryDatabase::Access::Write,
                                 std::chrono::milliseconds(10));
        return versionOf(database);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestHistorySchema : public QObject
{
    Q_OBJECT

private slots:
    void a_new_file_needs_no_copy()
    {
        const TestFile file;
        QVERIFY(file.migrated({kFirst, kSecond}).done);
        QCOMPARE(file.version(), 2);
        QCOMPARE(file.files(), QStringList{u"history.db"_s});
    }

    void an_older_file_is_copied_and_brought_up()
    {
        const TestFile file;
        QVERIFY(file.migrated({kFirst}).done);
        ask(file.name(), u"INSERT INTO notes VALUES ('old')"_s);
        QVERIFY(file.migrated({kFirst, kSecond}).done);
        QCOMPARE(file.version(), 2);
        QCOMPARE(ask(file.name(), u"SELECT at FROM notes WHERE text = 'old'"_s).toInt(), 5);
        QCOMPARE(ask(file.backup(), u"SELECT text FROM notes"_s).toString(), u"old"_s);
        QCOMPARE(ask(file.backup(), u"PRAGMA user_version"_s).toInt(), 1);
    }

    void a_step_that_fails_is_taken_back_whole()
    {
        const TestFile file;
        QVERIFY(file.migrated({kFirst}).done);
        QVERIFY(!file.migrated({kFirst, kSecond, kBroken}).done);
        QCOMPARE(file.version(), 2); // the step before it holds
        QVERIFY(
            !ask(file.name(), u"SELECT sql FROM sqlite_schema"_s).toString().contains(u"broken"_s));
        QVERIFY(QFile::exists(file.backup()));
    }

    void without_a_copy_nothing_is_changed()
    {
        const TestFile file;
        QVERIFY(file.migrated({kFirst}).done);
        QVERIFY(QDir().mkdir(file.backup())); // where the copy would go
        const MigrationResult result = file.migrated({kFirst, kSecond});
        QVERIFY(!result.done);
        QVERIFY(result.fault.contains(file.backup()));
        QCOMPARE(file.version(), 1);
        QVERIFY(!QFile::exists(file.backup() + u".part"_s));
    }

    void a_file_that_is_up_to_date_is_not_touched()
    {
        const TestFile file;
        QVERIFY(file.migrated({kFirst, kSecond}).done);
        QVERIFY(file.migrated({kFirst, kSecond}).done);
        QCOMPARE(file.files(), QStringList{u"history.db"_s});
    }
};

QTEST_GUILESS_MAIN(TestHistorySchema)
#include "tst_historyschema.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/databasefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

HistoryFault occupied(const QString& by)
{
    return {HistoryFault::Occupied, by, {}};
}

} // namespace

class TestDatabaseFile : public QObject
{
    Q_OBJECT

private slots:
    void a_lock_that_another_one_holds_names_its_program()
    {
        const QTemporaryDir folder;
        std::unique_ptr<QLockFile> first;
        std::unique_ptr<QLockFile> second;
        QVERIFY(!takeLock(first, folder.path(), u"a.lock"_s, occupied).isFault());
        const HistoryFault fault = takeLock(second, folder.path(), u"a.lock"_s, occupied);
        QCOMPARE(fault.kind, HistoryFault::Occupied);
        QVERIFY2(fault.cause.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())),
                 qPrintable(fault.cause));
        QVERIFY(!second);
        QVERIFY(!takeLock(first, folder.path(), u"a.lock"_s, occupied).isFault()); // held already
        first.reset();
        QVERIFY(!takeLock(second, folder.path(), u"a.lock"_s, occupied).isFault());
    }

    void a_folder_that_cannot_be_made_is_no_occupied_one()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x");
        std::unique_ptr<QLockFile> lock;
        const HistoryFault fault =
            takeLock(lock, folder.filePath(u"file/below"_s), u"a.lock"_s, occupied);
        QCOMPARE(fault.kind, HistoryFault::Passing);
        QVERIFY(fault.cause.contains(u"file/below"_s));
    }

    void a_database_is_moved_with_all_that_belongs_to_it()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"h.db"_s);
        write(file, "1234");
        write(file + u"-wal"_s, "56");
        QCOMPARE(databaseBytes(file), 6);
        const auto target = moveDatabaseAside(file);
        QVERIFY(target);
        QCOMPARE(databaseBytes(file), 0);
        QCOMPARE(databaseBytes(*target), 6);
        QVERIFY(QFile::exists(*target + u"-wal"_s));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"

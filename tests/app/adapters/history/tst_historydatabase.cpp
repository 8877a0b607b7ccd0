// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historydatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHistoryDatabase : public QObject
{
    Q_OBJECT

    using Access = HistoryDatabase::Access;

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"h.db"_s); }
    HistoryDatabase opened(Access access = Access::Write) const { return {file(), access, 10ms}; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void who_only_reads_never_makes_a_file()
    {
        const HistoryDatabase database = opened(Access::Read);
        QVERIFY(database.failed());
        QVERIFY(!QFileInfo::exists(file()));
    }

    void the_first_failure_sticks_and_stops_all_that_follows()
    {
        HistoryDatabase database = opened();
        QVERIFY(database.exec(u"CREATE TABLE t (x)"_s));
        Statement insert(database, u"INSERT INTO t VALUES (?)"_s);
        QVERIFY(insert.run({1}));
        QVERIFY(!database.exec(u"INSERT INTO nowhere VALUES (1)"_s));
        const QString first = database.failure().text();
        QVERIFY2(first.contains(u"nowhere"_s), qPrintable(first));
        QVERIFY(!insert.run({2}));
        QVERIFY(!database.exec(u"no sql"_s));
        QVERIFY(!database.value(u"SELECT count(*) FROM t"_s).isValid());
        QVERIFY(!database.begin() && !database.commit());
        QCOMPARE(database.failure().text(), first);
        HistoryDatabase other = opened(Access::Read);
        QCOMPARE(other.value(u"SELECT count(*) FROM t"_s).toInt(), 1);
    }

    void a_statement_that_cannot_be_prepared_is_a_failure()
    {
        HistoryDatabase database = opened();
        const Statement wrong(database, u"SELECT x FROM nowhere WHERE y = ?"_s);
        QVERIFY(database.failed());
    }

    void who_reads_cannot_write()
    {
        QVERIFY(opened().exec(u"CREATE TABLE t (x)"_s));
        HistoryDatabase reader = opened(Access::Read);
        QVERIFY(!reader.exec(u"INSERT INTO t VALUES (1)"_s));
    }

    void a_damaged_page_is_no_end_of_the_rows()
    {
        {
            HistoryDatabase database = opened();
            database.exec(u"CREATE TABLE t (x)"_s);
            database.begin();
            Statement insert(database, u"INSERT INTO t VALUES (?)"_s);
            for (int i = 0; i < 2000; ++i)
                insert.run({QString(100, u'x')});
            QVERIFY(database.commit());
        }
        QFile bytes(file());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(bytes.size() / 2));
        bytes.write(QByteArray(20'000, '\xff'));
        bytes.close();
        HistoryDatabase database = opened(Access::Read);
        Statement all(database, u"SELECT x FROM t"_s);
        all.run();
        int rows = 0;
        while (all.next())
            ++rows;
        QVERIFY(rows < 2000);
        QVERIFY(database.failed());
    }

    void two_writers_do_not_get_into_one_another()
    {
        HistoryDatabase first = opened();
        QVERIFY(first.exec(u"CREATE TABLE t (x)"_s));
        QVERIFY(first.begin());
        HistoryDatabase second = opened();
        QVERIFY(!second.begin()); // at once, not only with its first row
        QVERIFY(first.exec(u"INSERT INTO t VALUES (1)"_s) && first.commit());
    }

    void a_new_file_is_for_its_owner_alone_and_a_known_one_stays_as_it_is()
    {
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(opened().exec(u"CREATE TABLE t (x)"_s));
        QVERIFY(!(QFileInfo(file()).permissions() & others));
        QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFile::ReadGroup));
        QVERIFY(opened().exec(u"INSERT INTO t VALUES (1)"_s));
        QVERIFY(QFileInfo(file()).permissions() & QFile::ReadGroup);
    }

    void values_stand_in_the_order_of_the_question_marks()
    {
        HistoryDatabase database = opened();
        QVERIFY(database.exec(u"CREATE TABLE t (a, b, c)"_s));
        Statement insert(database, u"INSERT INTO t VALUES (?, ?, ?)"_s);
        QVERIFY(insert.run({1, u"zwei"_s, QVariant()}));
        QVERIFY(insert.run(QVariantList{4, u"it's ?"_s, 6}));
        Statement select(database, u"SELECT a, b, c FROM t WHERE a >= ? ORDER BY a"_s);
        QVERIFY(select.run({1}));
        QVERIFY(select.next());
        QCOMPARE(select.number(0), 1);
        QCOMPARE(select.value(1).toString(), u"zwei"_s);
        QVERIFY(select.value(2).isNull());
        QVERIFY(select.next());
        QCOMPARE(select.value(1).toString(), u"it's ?"_s);
        QVERIFY(!select.next());
        QVERIFY(!database.failed());
        QVERIFY(!database.value(u"SELECT a FROM t WHERE a = 9"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(TestHistoryDatabase)
#include "tst_historydatabase.moc"

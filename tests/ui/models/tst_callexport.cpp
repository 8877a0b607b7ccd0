// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callrow.h"
#include "app/engine/engine.h"
#include "tests/ui/listedcalls.h"
#include "ui/models/callexport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(int count)
    {
        for (int i = 0; i < count; ++i)
            calls->add(i % 10 == 0 ? failedCall(i, ErrorKind::Overloaded, 529, u"=busy, \"now\""_s)
                                   : answeredCall(i));
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    std::shared_ptr<ListedCalls> calls = std::make_shared<ListedCalls>();
    Engine engine{listedPorts(calls)};
    CallExport out{engine};
    QSignalSpy finished{&out, &CallExport::finished};
};

} // namespace

class TestCallExport : public QObject
{
    Q_OBJECT
private slots:
    void a_place_that_cannot_be_written_is_told()
    {
        Desk desk(3);
        desk.out.start({}, desk.path(u"nowhere/calls.csv"_s), CallFormat::Csv);
        QTRY_COMPARE(desk.finished.size(), 1);
        QVERIFY(!desk.finished.first().first().toString().isEmpty());
        QVERIFY(!desk.out.isRunning());
    }

    void many_pages_become_one_table_newest_first()
    {
        Desk desk(1234);
        desk.out.start({}, desk.path(u"calls.csv"_s), CallFormat::Csv);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.finished.first().first().toString(), QString());
        const QByteArray all = desk.bytes(u"calls.csv"_s);
        QVERIFY(all.startsWith(callCsvHeader()));
        QCOMPARE(all.count("\r\n"), 1235);
        QCOMPARE(desk.out.written(), 1234);
        const CallPage newest = desk.calls->page({{}, 0, 1});
        QVERIFY(
            all.mid(callCsvHeader().size())
                .startsWith(callCsvRow(newest.calls.first().record, newest.calls.first().atMs)));
        QVERIFY(all.contains("\"'=busy, \"\"now\"\"\""));
    }

    void only_what_matches_is_written()
    {
        Desk desk(100);
        CallFilter filter;
        filter.kind = ErrorKind::Overloaded;
        desk.out.start(filter, desk.path(u"calls.jsonl"_s), CallFormat::JsonLines);
        QTRY_COMPARE(desk.finished.size(), 1);
        QCOMPARE(desk.bytes(u"calls.jsonl"_s).count('\n'), 10);
        QCOMPARE(desk.bytes(u"calls.jsonl"_s).count("\"overloaded\""), 10);
    }

    void an_export_that_is_cancelled_leaves_the_old_file()
    {
        Desk desk(5000);
        QFile old(desk.path(u"calls.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QSignalSpy progressed(&desk.out, &CallExport::progressed);
        desk.out.start({}, old.fileName(), CallFormat::Csv);
        QTRY_VERIFY(progressed.size() > 2);
        desk.out.cancel();
        QTest::qWait(50);
        QVERIFY(desk.finished.isEmpty());
        QCOMPARE(desk.bytes(u"calls.csv"_s), "old"_ba);
    }

    void calls_that_come_meanwhile_are_not_written_twice_and_none_is_left_out()
    {
        Desk desk(2000);
        desk.out.start({}, desk.path(u"calls.csv"_s), CallFormat::Csv);
        for (int i = 0; i < 500; ++i)
            desk.calls->add(answeredCall(2000 + i));
        QTRY_COMPARE(desk.finished.size(), 1);
        QSet<QByteArray> rows;
        for (const QByteArray& row : desk.bytes(u"calls.csv"_s).split('\n'))
            rows.insert(row);
        for (int i = 0; i < 2000; ++i) {
            const StoredCall call = desk.calls->page({{}, i + 2, 1}).calls.first();
            QVERIFY(rows.contains(callCsvRow(call.record, call.atMs).chopped(1)));
        }
        QCOMPARE(rows.size(), desk.out.written() + 2); // header and the end
    }
};

QTEST_GUILESS_MAIN(TestCallExport)
#include "tst_callexport.moc"

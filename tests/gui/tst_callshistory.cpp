// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/models/callexport.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/calls/calltable.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

// Made up in pieces, so that no scanner takes it for a real one.
const QByteArray kKey = "sk-"_ba + "canary-0123456789abcdefghijWXYZ"_ba;

/// The first refuses and says the key back, as careless servers do; the second answers.
TestWorld::Setup usual(const QString& folder)
{
    FaultSpec refusal;
    refusal.fault = Fault::Reply;
    refusal.status = 401;
    refusal.body = "{\"error\":{\"message\":\"Incorrect API key provided: " + kKey +
                   "\",\"code\":\"invalid_api_key\"}}";
    TestWorld::Setup setup{
        .scenario = {{fastProvider(u"first"_s, {{refusal, 100}}), fastProvider(u"second"_s)}},
        .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
        .providers = {},
        .environment = {{u"FIRST_KEY"_s, kKey}},
        .historyFolder = folder};
    Provider first;
    first.name = u"first"_s;
    first.keySource = KeySource::Environment;
    first.keyVariable = u"FIRST_KEY"_s;
    Provider second;
    second.name = u"second"_s;
    second.keySource = KeySource::None;
    setup.providers = QList{first, second};
    return setup;
}

struct Desk
{
    Desk() : world(usual(folder.path())), page(world.engine())
    {
        page.resize(1096, 750);
        page.show();
        QSignalSpy health(&world.engine(), &Engine::historyChanged);
        world.engine().setBoardRange(TimeRange::FiveMinutes); // else no board is told
        world.start();
        ready =
            QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([&] {
                return !health.isEmpty() &&
                       health.last().first().value<HistoryHealth>().state == HistoryHealth::Working;
            });
    }
    bool send()
    {
        QSignalSpy finished(&world.engine(), &Engine::promptFinished);
        world.engine().send(Prompt::ofText(u"hello"_s), u"default"_s);
        return finished.wait();
    }
    int rows() const { return table->model()->rowCount(); }

    QTemporaryDir folder;
    TestWorld world;
    CallsPage page;
    CallTable* table = page.findChild<CallTable*>();
    bool ready = false;
};

} // namespace

class TestCallsHistory : public QObject
{
    Q_OBJECT
private slots:
    void attempts_show_up_by_themselves_once_they_are_written()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QCOMPARE(desk.rows(), 0);
        QVERIFY(desk.send());
        QTRY_COMPARE(desk.rows(), 2);
        const auto cell = [&](int row, CallModel::Column column) {
            return desk.table->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, CallModel::Provider), u"second"_s);
        QCOMPARE(cell(0, CallModel::Outcome), u"Answered"_s);
        QCOMPARE(cell(1, CallModel::Status), u"401"_s);
        QVERIFY(desk.send());
        QTRY_COMPARE(desk.rows(), 4);
    }

    void both_attempts_of_a_prompt_find_one_another()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.send());
        QTRY_COMPARE(desk.rows(), 2);
        desk.table->setCurrentIndex(desk.table->model()->index(0, 0));
        QTRY_VERIFY(findControl<QToolButton>(desk.page, u"Show attempt 1 of this prompt"_s));
        control<QToolButton>(desk.page, u"Show attempt 1 of this prompt"_s)->click();
        QTRY_COMPARE(desk.table->currentIndex().row(), 1);
    }

    void the_key_is_in_no_text_no_copy_and_no_export()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.send());
        QTRY_COMPARE(desk.rows(), 2);
        desk.table->setCurrentIndex(desk.table->model()->index(1, 0));
        const QString secret = u"canary-0123456789"_s;
        QVERIFY(everyText(desk.page).contains(u"Incorrect API key provided"_s));
        QVERIFY(!everyText(desk.page).contains(secret));
        for (const QString& button :
             {u"Copy the call as JSON"_s, u"Copy the call as cURL"_s, u"Copy the raw reply"_s}) {
            control<QPushButton>(desk.page, button)->click();
            QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
            QVERIFY2(!QGuiApplication::clipboard()->text().contains(secret), qPrintable(button));
        }
        for (const CallFormat format : {CallFormat::Csv, CallFormat::JsonLines}) {
            CallExport out(desk.world.engine());
            QSignalSpy finished(&out, &CallExport::finished);
            QFile file(desk.folder.filePath(u"calls"_s));
            out.start({}, file.fileName(), format);
            QVERIFY(finished.wait());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY(all.contains("Incorrect API key provided"));
            QVERIFY(!all.contains(secret.toLatin1()));
        }
    }

    void pages_go_on_where_they_were_while_new_calls_are_written()
    {
        Desk desk;
        QVERIFY(desk.ready);
        for (int i = 0; i < 6; ++i)
            QVERIFY(desk.send());
        QTRY_COMPARE(desk.rows(), 12);
        QSignalSpy read(&desk.world.engine(), &Engine::callsRead);
        QList<qint64> ids;
        qint64 before = 0;
        bool more = true;
        while (more) {
            const RequestId asked = desk.world.engine().readCalls({}, before, 5);
            CallPage page;
            const auto answered = [&] {
                for (const auto& one : read) {
                    if (one.at(0).value<RequestId>() == asked) {
                        page = one.at(1).value<CallPage>();
                        return true;
                    }
                }
                return false;
            };
            QVERIFY(QTest::qWaitFor(answered));
            QVERIFY(!page.calls.isEmpty());
            for (const StoredCall& call : page.calls)
                ids.append(call.id);
            before = ids.last();
            more = page.more;
            const int rows = desk.rows();
            QVERIFY(desk.send());
            QTRY_COMPARE(desk.rows(), rows + 2);
        }
        QCOMPARE(ids.size(), 12);
        QCOMPARE(QSet<qint64>(ids.cbegin(), ids.cend()).size(), 12);
        QVERIFY(std::is_sorted(ids.crbegin(), ids.crend()));
    }
};

QTEST_MAIN(TestCallsHistory)
#include "tst_callshistory.moc"

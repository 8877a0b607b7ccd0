// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"
#include "tests/support/statusdocuments.h"
#include "tests/support/statusserver.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kSummary = u"/api/v2/summary.json"_s;
constexpr int kPatienceMs = 90'000;

/// As run(), while the servers of the test go on.
CtlResult runBesideServers(const CtlRun& ctl, const QStringList& arguments)
{
    QProcess process;
    ctl.start(process, arguments);
    CtlResult result;
    if (QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                        kPatienceMs))
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

QJsonObject providerWithPage(const QString& name, const QUrl& page)
{
    QJsonObject provider = CtlRun::provider(name, u"openai"_s, u"http://127.0.0.1:9/v1"_s);
    if (!page.isEmpty())
        provider.insert(u"status_page"_s, page.toString());
    provider.insert(u"proxy"_s, u"none"_s);
    return provider;
}

QByteArray troubled()
{
    return troubledStatuspage("2026-11-20T09:40:00.000Z");
}

} // namespace

class TestStatus : public QObject
{
    Q_OBJECT

private slots:
    void what_cannot_be_read_is_unknown_and_says_why_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("a web page") << webPage();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a document") << calmStatuspage().first(100);
        QTest::newRow("another JSON") << "{\"hello\": \"world\"}"_ba;
        QTest::newRow("5 MiB") << QByteArray(5 << 20, ' ');
    }
    void what_cannot_be_read_is_unknown_and_says_why()
    {
        QFETCH(QByteArray, document);
        const CtlRun ctl;
        const CtlResult result = ctl.run({u"status"_s, u"--from"_s, u"-"_s, u"--json"_s}, document);
        QCOMPARE(result.exitCode, 0);
        const QJsonObject line = result.line();
        QCOMPARE(line[u"level"], u"unknown"_s);
        QVERIFY(line[u"engine"].isNull());
        QVERIFY(!line[u"fault"].toString().isEmpty());
        for (const QString& list : {u"components"_s, u"incidents"_s, u"maintenances"_s})
            QCOMPARE(line[list], QJsonArray());
    }

    void wrong_arguments_are_usage_errors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a word") << QStringList{u"openai"_s};
        QTest::newRow("no such file") << QStringList{u"--from"_s, u"/no/such/file"_s};
        QTest::newRow("a folder") << QStringList{u"--from"_s, u"/"_s};
        QTest::newRow("a file and a provider")
            << QStringList{u"--from"_s, u"-"_s, u"--provider"_s, u"a"_s};
        QTest::newRow("an address without a file")
            << QStringList{u"--url"_s, u"https://status.alpha.test"_s};
        QTest::newRow("no address") << QStringList{u"--from"_s, u"-"_s, u"--url"_s, u"alpha"_s};
        QTest::newRow("no level") << QStringList{u"--from"_s, u"-"_s, u"--fail-on"_s, u"bad"_s};
        QTest::newRow("operational is never a failure")
            << QStringList{u"--from"_s, u"-"_s, u"--fail-on"_s, u"operational"_s};
        QTest::newRow("a provider that is not there") << QStringList{u"--provider"_s, u"b"_s};
    }
    void wrong_arguments_are_usage_errors()
    {
        QFETCH(QStringList, arguments);
        CtlRun ctl;
        ctl.writeConfiguration(CtlRun::configuration({providerWithPage(u"a"_s, {})}, u"m"_s));
        const CtlResult result = ctl.run(QStringList{u"status"_s} + arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.startsWith("fuseboardctl: "));
    }

    void a_saved_document_is_read_as_the_contracts_say()
    {
        const CtlRun ctl; // no configuration is needed
        const CtlResult result =
            ctl.run({u"status"_s, u"--from"_s, u"-"_s, u"--url"_s,
                     u"https://status.alpha.test/api/v2/summary.json"_s, u"--json"_s},
                    troubled());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.lines().size(), 1);
        const QJsonObject line = result.line();
        QCOMPARE(line.keys(), (QStringList{u"components"_s, u"engine"_s, u"incidents"_s, u"level"_s,
                                           u"maintenances"_s, u"page"_s}));
        QCOMPARE(line[u"page"], u"Alpha"_s);
        QCOMPARE(line[u"engine"], u"statuspage"_s);
        QCOMPARE(line[u"level"], u"partial_outage"_s);
        QCOMPARE(line[u"components"].toArray()[0],
                 (QJsonObject{{u"id"_s, u"c1"_s},
                              {u"name"_s, u"Chat"_s},
                              {u"level"_s, u"partial_outage"_s}}));
        const QJsonObject incident = line[u"incidents"][0].toObject();
        QCOMPARE(incident[u"state"], u"investigating"_s);
        QCOMPARE(incident[u"open"], true);
        QCOMPARE(incident[u"started_at"], u"2026-11-20T09:30:00Z"_s);
        QVERIFY(incident[u"resolved_at"].isNull());
        QCOMPARE(incident[u"components"], QJsonArray{u"Chat"_s});
    }

    void a_level_fails_where_it_is_asked_to_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("levels");
        QTest::addColumn<int>("exitCode");
        const QByteArray calm = calmStatuspage();
        QTest::newRow("nothing asked") << troubled() << QStringList() << 0;
        QTest::newRow("worse") << troubled() << QStringList{u"degraded"_s} << 1;
        QTest::newRow("as bad") << troubled() << QStringList{u"partial_outage"_s} << 1;
        QTest::newRow("not so bad") << troubled() << QStringList{u"major_outage"_s} << 0;
        QTest::newRow("an outage is known") << troubled() << QStringList{u"unknown"_s} << 0;
        QTest::newRow("calm") << calm << QStringList{u"maintenance"_s, u"unknown"_s} << 0;
        QTest::newRow("unknown is no outage") << webPage() << QStringList{u"maintenance"_s} << 0;
        QTest::newRow("unknown") << webPage() << QStringList{u"degraded"_s, u"unknown"_s} << 1;
    }
    void a_level_fails_where_it_is_asked_to()
    {
        QFETCH(QByteArray, document);
        QFETCH(QStringList, levels);
        QFETCH(int, exitCode);
        QStringList arguments{u"status"_s, u"--from"_s, u"-"_s};
        for (const QString& level : levels)
            arguments += {u"--fail-on"_s, level};
        const CtlRun ctl;
        QCOMPARE(ctl.run(arguments, document).exitCode, exitCode);
    }

    void a_person_gets_lines()
    {
        const CtlRun ctl;
        const CtlResult calm = ctl.run({u"status"_s, u"--from"_s, u"-"_s}, calmStatuspage());
        QCOMPARE(calm.out, "operational  Alpha\n");
        const CtlResult trouble = ctl.run({u"status"_s, u"--from"_s, u"-"_s}, troubled());
        QCOMPARE(trouble.out, "partial outage  Alpha\n"
                              "    incident: Chat fails (partial outage, investigating, since "
                              "2026-11-20 09:30 UTC)  https://stspg.test/i1\n"
                              "    partial outage: Chat\n");
    }

    void live_pages_are_read_in_the_order_of_the_configuration()
    {
        StatusServer alpha;
        alpha.serve(kSummary, troubled());
        StatusServer beta;
        beta.reply(kSummary, 200, webPage());
        CtlRun ctl;
        ctl.writeConfiguration(CtlRun::configuration({providerWithPage(u"beta"_s, beta.url()),
                                                      providerWithPage(u"alpha"_s, alpha.url()),
                                                      providerWithPage(u"without"_s, {})},
                                                     u"m"_s));
        const CtlResult result =
            runBesideServers(ctl, {u"status"_s, u"--json"_s, u"--fail-on"_s, u"degraded"_s});
        QCOMPARE(result.exitCode, 1);
        const auto lines = result.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"provider"], u"beta"_s);
        QCOMPARE(lines[0][u"level"], u"unknown"_s);
        QVERIFY(lines[0][u"fault"].toString().contains(beta.url().toString()));
        QCOMPARE(lines[1][u"provider"], u"alpha"_s);
        QCOMPARE(lines[1][u"level"], u"partial_outage"_s);
        QVERIFY(!lines[1].contains(u"fault"_s));
    }

    void one_provider_can_be_asked_for()
    {
        StatusServer alpha;
        alpha.serve(kSummary, calmStatuspage());
        StatusServer beta;
        CtlRun ctl;
        ctl.writeConfiguration(CtlRun::configuration({providerWithPage(u"beta"_s, beta.url()),
                                                      providerWithPage(u"alpha"_s, alpha.url()),
                                                      providerWithPage(u"without"_s, {})},
                                                     u"m"_s));
        const CtlResult result = runBesideServers(
            ctl, {u"status"_s, u"--provider"_s, u"without"_s, u"--provider"_s, u"alpha"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out,
                 "unknown      without  \n"
                 "    No status page of this provider is known: name one with \"status_page\".\n"
                 "operational  alpha    Alpha\n");
        QVERIFY(beta.requests().isEmpty());
    }

    void only_the_parts_that_are_watched_count()
    {
        StatusServer server;
        server.serve(kSummary, troubled());
        QJsonObject provider = providerWithPage(u"alpha"_s, server.url());
        provider.insert(u"status_components"_s, QJsonArray{u"Files"_s});
        CtlRun ctl;
        ctl.writeConfiguration(CtlRun::configuration({provider}, u"m"_s));
        const CtlResult result = runBesideServers(ctl, {u"status"_s, u"--json"_s});
        QCOMPARE(result.line()[u"level"], u"operational"_s);
    }

    void nobody_with_a_page_is_said_so()
    {
        CtlRun ctl;
        ctl.writeConfiguration(CtlRun::configuration({providerWithPage(u"a"_s, {})}, u"m"_s));
        const CtlResult result = ctl.run({u"status"_s, u"--json"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("status_page"));
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"
#include "tests/support/statusdocuments.h"
#include "tests/support/statusserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kSummary = u"/api/v2/summary.json"_s;

QJsonObject simulated(const QString& name, const QJsonObject& more)
{
    QJsonObject provider{{u"name"_s, name},
                         {u"dialect"_s, u"openai"_s},
                         {u"models"_s, QJsonArray{u"m"_s}},
                         {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                         {u"tokens_per_s"_s, 2000}};
    for (auto each = more.begin(); each != more.end(); ++each)
        provider.insert(each.key(), each.value());
    return provider;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;
    StatusServer m_page;
    std::unique_ptr<SimulatorRun> m_simulator;

    /// Without blocking, so that the status page of this test can answer meanwhile.
    CtlResult check(const QStringList& arguments)
    {
        CtlResult result;
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        m_ctl.start(process, QStringList{u"check"_s} + arguments);
        if (finished.isEmpty() && !finished.wait(60'000))
            return result;
        result.exitCode = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

    static QJsonObject verdict(const CtlResult& run) { return run.line()[u"verdict"].toObject(); }

private slots:
    void initTestCase()
    {
        const QJsonObject outage{
            {u"from_s"_s, 0}, {u"to_s"_s, 3600}, {u"kind"_s, u"server_error"_s}};
        m_simulator = std::make_unique<SimulatorRun>(
            m_ctl,
            QJsonObject{{u"version"_s, 1},
                        {u"providers"_s,
                         QJsonArray{simulated(u"down"_s, {{u"outages"_s, QJsonArray{outage}}}),
                                    simulated(u"good"_s, {}),
                                    simulated(u"locked"_s, {{u"key"_s, u"sim-key-another"_s}})}}});
        QVERIFY(m_simulator->isRunning());
        QList<QJsonObject> providers;
        for (const QString& name : {u"down"_s, u"good"_s, u"locked"_s}) {
            QJsonObject provider = CtlRun::provider(name, u"openai"_s, m_simulator->baseUrl(name));
            provider.insert(u"status_page"_s, m_page.url().toString());
            providers.append(provider);
        }
        m_ctl.writeConfiguration(CtlRun::configuration(providers, u"m"_s));
    }

    void init() { m_page.serve(kSummary, calmStatuspage()); }

    void an_incident_that_is_announced_is_theirs()
    {
        m_page.serve(kSummary, troubledStatuspage("2026-11-20T09:40:00.000Z"));
        const CtlResult run = check({u"--provider"_s, u"down"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(verdict(run)[u"kind"], QJsonValue(u"their_incident"_s));
        const QString sentence = verdict(run)[u"sentence"].toString();
        QVERIFY2(sentence.startsWith("down says: Chat fails since "_L1), qPrintable(sentence));
        QVERIFY(!verdict(run)[u"evidence"].toArray().isEmpty());
        QVERIFY(verdict(run)[u"cure"].isString());
        QCOMPARE(run.line()[u"error"][u"kind"], QJsonValue(u"server_error"_s));
    }

    void a_calm_page_has_not_announced_it_yet()
    {
        const CtlResult run = check({u"--provider"_s, u"down"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.out.contains("down (m): server_error: "), run.out.constData());
        QVERIFY2(run.out.contains(
                     "down: failing_unannounced: down is failing, not announced: fault of the "
                     "provider. The only call failed.\n    "),
                 run.out.constData());
    }

    void a_page_that_does_not_answer_is_not_waited_for_long()
    {
        m_page.answer(kSummary, [](RawConnection&, const QByteArray&) {});
        const CtlResult run = check({u"--provider"_s, u"down"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(verdict(run)[u"kind"], QJsonValue(u"failing_unannounced"_s));
        QVERIFY(!verdict(run)[u"sentence"].toString().contains("not announced"_L1));
    }

    void a_page_that_cannot_be_read_says_nothing()
    {
        m_page.reply(kSummary, 500);
        const CtlResult run = check({u"--provider"_s, u"down"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(verdict(run)[u"kind"], QJsonValue(u"failing_unannounced"_s));
        QVERIFY(verdict(run)[u"evidence"].toArray().contains(
            QJsonValue(u"Its status page could not be read."_s)));
    }

    void pages_of_those_that_answer_or_refuse_the_key_are_left_alone()
    {
        const auto before = m_page.requests().size();
        const CtlResult good = check({u"--provider"_s, u"good"_s, u"--json"_s});
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(verdict(good)[u"kind"], QJsonValue(u"fine"_s));
        QVERIFY(verdict(good)[u"cure"].isNull());
        const CtlResult locked = check({u"--provider"_s, u"locked"_s});
        QCOMPARE(locked.exitCode, 1);
        QVERIFY2(locked.out.contains("locked: your_key: "), locked.out.constData());
        QCOMPARE(m_page.requests().size(), before);
    }

    void all_are_told_in_their_order_and_the_good_ones_without_a_verdict_in_words()
    {
        const CtlResult run = check({});
        QCOMPARE(run.exitCode, 1);
        const auto down = run.out.indexOf("down (m): ");
        const auto good = run.out.indexOf("good (m): ok");
        const auto locked = run.out.indexOf("locked (m): ");
        QVERIFY2(down >= 0 && down < good && good < locked, run.out.constData());
        QVERIFY(!run.out.contains("good: fine"));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"

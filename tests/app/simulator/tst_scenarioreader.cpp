// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One provider with `more` behind what it needs at least.
QByteArray scenarioWith(const QByteArray& more)
{
    return "{\"version\": 1, \"providers\": [{\"name\": \"alpha\", \"dialect\": \"openai\",\n"
           " \"models\": [\"m\"]" +
           (more.isEmpty() ? more : ",\n  " + more) + "}]}";
}

} // namespace

class TestScenarioReader : public QObject
{
    Q_OBJECT
private slots:
    void what_is_wrong_is_told_with_path_and_cure_data();
    void what_is_wrong_is_told_with_path_and_cure();
    void broken_json_is_told_with_its_line();
    void all_problems_are_told_at_once();
    void a_scenario_over_the_size_limit_is_refused();
    void the_least_scenario_has_sensible_defaults();
    void a_full_scenario_is_read_as_written();
    void every_fault_and_kind_can_be_scripted();
    void a_problem_is_told_with_its_line();
};

void TestScenarioReader::what_is_wrong_is_told_with_path_and_cure_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    auto row = [](const char* name, const char* more, const char* path, const char* says) {
        QTest::newRow(name) << scenarioWith(more) << u"providers[0]."_s + QLatin1StringView(path)
                            << QString::fromUtf8(says);
    };
    row("unknown key", R"("latenci_ms": {})", "latenci_ms", "latency_ms");
    row("shares over 1", R"("errors": {"overloaded": 0.6, "rate_limited": 0.6})", "errors", "1.2");
    row("negative share", R"("errors": {"overloaded": -1})", "errors.overloaded", "0 to 1");
    row("share as text", R"("errors": {"overloaded": "all"})", "errors.overloaded", "0 to 1");
    row("unknown kind", R"("errors": {"oops": 0.1})", "errors.oops", "rate_limited");
    row("kind without server", R"("errors": {"tls_failed": 0.1})", "errors.tls_failed",
        "plain HTTP");
    row("unknown fault", R"("script": [{"fault": "explode"}])", "script[0].fault", "heartbeats");
    row("missing fault", R"("script": [{"times": 1}])", "script[0].fault", "quotation");
    row("fault without TLS", R"("script": [{"fault": "tls_failed"}])", "script[0].fault",
        "plain HTTP");
    row("number of another fault", R"("script": [{"fault": "drip", "for_s": 3}])",
        "script[0].for_s", "known here");
    row("hint without reply", R"("script": [{"fault": "timed_out", "retry_after_s": 3}])",
        "script[0].retry_after_s", "known here");
    row("no times", R"("script": [{"fault": "ok", "times": 0}])", "script[0].times", "from 1");
    row("half a time", R"("script": [{"fault": "ok", "times": 1.5}])", "script[0].times", "whole");
    row("script is no list", R"("script": {"fault": "ok"})", "script", "[ … ]");
    row("step is no object", R"("script": ["ok"])", "script[0]", "{ … }");
    row("negative latency", R"("latency_ms": {"fixed": -5})", "latency_ms.fixed", "from 0");
    row("two latencies", R"("latency_ms": {"fixed": 5, "median": 3})", "latency_ms.fixed",
        "either");
    row("percentile below median", R"("latency_ms": {"median": 500, "p95": 300})", "latency_ms.p95",
        "500");
    row("no speed", R"("tokens_per_s": 0)", "tokens_per_s", "from 0.1");
    row("answers upside down", R"("answer_tokens": {"min": 9, "max": 3})", "answer_tokens.max",
        "min");
    row("no requests", R"("limits": {"requests_per_minute": 0})", "limits.requests_per_minute",
        "from 1");
    row("outage without time", R"("outages": [{"kind": "overloaded"}])", "outages[0]", "every_s");
    row("outage of two forms", R"("outages": [{"every_s": 9, "length_s": 3, "to_s": 3}])",
        "outages[0]", "either");
    row("outage longer than its interval", R"("outages": [{"every_s": 9, "length_s": 10}])",
        "outages[0].length_s", "every_s");
    row("outage that ends first", R"("outages": [{"from_s": 9, "to_s": 3}])", "outages[0].to_s",
        "from_s");
    row("announcement that ends first",
        R"("announcements": [{"from_s": 9, "to_s": 3, "title": "t"}])", "announcements[0].to_s",
        "from_s");
    row("announcement without words", R"("announcements": [{"from_s": 1, "to_s": 3}])",
        "announcements[0].title", "");
    row("mixed outage", R"("outages": [{"from_s": 1, "to_s": 3, "length_s": 2}])",
        "outages[0].length_s", "Remove");
    row("outage of no model", R"("outages": [{"from_s": 1, "to_s": 3, "model": 7}])",
        "outages[0].model", "quotation");
    row("two lengths of a step", R"("script": [{"fault": "ok", "times": 2, "during_s": 3}])",
        "script[0].during_s", "either");
    row("form of a hint", R"("script": [{"fault": "overloaded", "retry_after_as": "weeks"}])",
        "script[0].retry_after_as", "http_date");
    row("header with a line end",
        R"("script": [{"fault": "reply", "headers": {"a": "b\r\nc: d"}}])", "script[0].headers.a",
        "line ends");
    row("header with a blank", R"("script": [{"fault": "reply", "headers": {"a b": "c"}}])",
        "script[0].headers.a b", "line ends");
    row("body as a number", R"("script": [{"fault": "reply", "body": 7}])", "script[0].body",
        "JSON document");
    row("early status", R"("script": [{"fault": "reply", "status": 100}])", "script[0].status",
        "from 200");
    row("redirect to nowhere", R"("script": [{"fault": "redirect"}])", "script[0].location",
        "quotation");
    row("redirect with a blank", R"("script": [{"fault": "redirect", "location": "a b"}])",
        "script[0].location", "percent-encoded");
    row("answer of no word", R"("answer": "")", "answer", "quotation");
    row("two answers", R"("answer": "x", "answer_tokens": {"min": 3})", "answer_tokens", "either");
    row("refuses no name", R"("refuses": ["prefill", 3])", "refuses", "names");
    row("real key", R"("key": "sk-something")", "key", "sim-key-");
    auto whole = [](const char* name, const char* json, const char* path, const char* says) {
        QTest::newRow(name) << QByteArray(json) << QString(QLatin1StringView(path))
                            << QString::fromUtf8(says);
    };
    whole("no version", R"({"providers": [{"name": "a", "dialect": "openai", "models": ["m"]}]})",
          "version", "\"version\": 1");
    whole("no providers", R"({"version": 1})", "providers", "at least one");
    whole("unknown dialect",
          R"({"version": 1, "providers": [{"name": "a", "dialect": "x", "models": ["m"]}]})",
          "providers[0].dialect", "anthropic");
    whole("no models", R"({"version": 1, "providers": [{"name": "a", "dialect": "openai"}]})",
          "providers[0].models", "list");
    whole("name with a slash",
          R"({"version": 1, "providers": [{"name": "a/b", "dialect": "openai", "models": ["m"]}]})",
          "providers[0].name", "small letters");
    whole("two of one name",
          R"({"version": 1, "providers": [{"name": "a", "dialect": "openai", "models": ["m"]},
                                          {"name": "a", "dialect": "openai", "models": ["m"]}]})",
          "providers[1].name", "its own name");
}

void TestScenarioReader::what_is_wrong_is_told_with_path_and_cure()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, says);
    const ScenarioReading reading = readScenario(json);
    QVERIFY(!reading.scenario);
    QCOMPARE(reading.problems.size(), 1);
    const ConfigurationProblem& problem = reading.problems.first();
    QCOMPARE(problem.path, path);
    QVERIFY(!problem.cure.isEmpty());
    QVERIFY2((problem.what + problem.cure).contains(says),
             qPrintable(problem.what + u' ' + problem.cure));
}

void TestScenarioReader::broken_json_is_told_with_its_line()
{
    const ScenarioReading reading = readScenario("{\"version\": 1,\n \"providers\": [,]}"_ba);
    QVERIFY(!reading.scenario);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().line, 2);
    QVERIFY(!readScenario("[]"_ba).scenario);
    QVERIFY(!readScenario({}).scenario);
}

void TestScenarioReader::all_problems_are_told_at_once()
{
    const ScenarioReading reading =
        readScenario(scenarioWith(R"("tokens_per_s": -1, "errors": {"x": 3}, "speed": 1)"));
    QCOMPARE(reading.problems.size(), 4);
}

void TestScenarioReader::a_scenario_over_the_size_limit_is_refused()
{
    const ScenarioReading reading = readScenario(scenarioWith({}) + QByteArray(4 << 20, ' '));
    QVERIFY(!reading.scenario);
    QVERIFY(reading.problems.first().what.contains(u"4 MiB"_s));
}

void TestScenarioReader::the_least_scenario_has_sensible_defaults()
{
    const ScenarioReading reading = readScenario(scenarioWith({}));
    QVERIFY(reading.problems.isEmpty());
    SimulatedProvider expected;
    expected.name = u"alpha"_s;
    expected.dialect = u"openai"_s;
    expected.models = {u"m"_s};
    QCOMPARE(reading.scenario->providers, QList{expected});
}

void TestScenarioReader::a_full_scenario_is_read_as_written()
{
    const ScenarioReading reading = readScenario(scenarioWith(R"(
        "latency_ms": {"median": 350, "p95": 1200}, "tokens_per_s": 42,
        "errors": {"rate_limited": 0.5, "overloaded": 0.5},
        "limits": {"requests_per_minute": 120, "tokens_per_minute": null},
        "outages": [{"every_s": 240, "offset_s": 45, "length_s": 40, "kind": "bad_gateway",
                     "share": 0.5},
                    {"from_s": 10, "to_s": 12.5}],
        "script": [{"fault": "stall", "after_tokens": 10, "for_s": 30, "times": 2},
                   {"fault": "rate_limited", "retry_after_s": 2},
                   {"fault": "error_event", "kind": "overloaded"},
                   {"fault": "connect_failed"},
                   {"fault": "overloaded", "retry_after_s": 9, "retry_after_as": "http_date",
                    "headers": {"x-why": "so"}, "during_s": 60},
                   {"fault": "reply", "status": 403, "body": {"error": "no"}},
                   {"fault": "drip", "every_s": 0.25},
                   {"fault": "redirect", "location": "http://localhost:1/"}],
        "answer": "Yes,  I am.", "refuses": ["prefill"],
        "key": "sim-key-1")"));
    QVERIFY2(reading.problems.isEmpty(),
             qPrintable(reading.problems.value(0).path + reading.problems.value(0).what));
    const SimulatedProvider& provider = reading.scenario->providers.first();
    QCOMPARE(provider.latency, (LatencyModel{350, 1200}));
    QCOMPARE(provider.tokensPerSecond, 42.0);
    QCOMPARE(provider.answer, u"Yes, I am."_s);
    QCOMPARE(provider.minAnswerTokens, 3);
    QCOMPARE(provider.maxAnswerTokens, 3);
    QCOMPARE(provider.refuses, QStringList{u"prefill"_s});
    QCOMPARE(provider.errorShares.value(ErrorKind::Overloaded), 0.5);
    QCOMPARE(provider.requestsPerMinute, std::optional(120));
    QVERIFY(!provider.tokensPerMinute);
    QCOMPARE(provider.outages,
             (QList<Outage>{{45s, 40s, 240s, ErrorKind::BadGateway, 0.5},
                            {10s, 2500ms, std::nullopt, ErrorKind::Overloaded, 1}}));
    QCOMPARE(provider.script.size(), 8);
    QCOMPARE(provider.script[0].times, 2);
    QCOMPARE(provider.script[0].fault.afterTokens, std::optional(10));
    QCOMPARE(provider.script[0].fault.forTime, Duration(30s));
    QCOMPARE(provider.script[1].fault.kind, ErrorKind::RateLimited);
    QCOMPARE(provider.script[1].fault.retryAfter, std::optional<Duration>(2s));
    QCOMPARE(provider.script[2].fault.fault, Fault::ErrorEvent);
    QCOMPARE(provider.script[2].fault.kind, ErrorKind::Overloaded);
    QCOMPARE(provider.script[3].fault.fault, Fault::Reset);
    QCOMPARE(provider.script[4].during, std::optional<Duration>(60s));
    QCOMPARE(provider.script[4].fault.hintForm, HintForm::HttpDate);
    QCOMPARE(provider.script[4].fault.headers, (HttpHeaders{{"x-why"_ba, "so"_ba}}));
    QCOMPARE(provider.script[5].fault.status, 403);
    QCOMPARE(provider.script[5].fault.body, R"({"error":"no"})"_ba);
    QCOMPARE(provider.script[6].fault.every, Duration(250ms));
    QCOMPARE(provider.script[7].fault.location, "http://localhost:1/"_ba);
    QCOMPARE(provider.key, "sim-key-1"_ba);
}

void TestScenarioReader::every_fault_and_kind_can_be_scripted()
{
    QStringList names = {u"ok"_s,
                         u"stall"_s,
                         u"cut"_s,
                         u"cut_clean"_s,
                         u"reset"_s,
                         u"silence"_s,
                         u"slow_first_token"_s,
                         u"drip"_s,
                         u"garbage_event"_s,
                         u"no_done"_s,
                         u"heartbeats"_s,
                         u"error_event"_s,
                         u"empty"_s,
                         u"html"_s,
                         u"huge_error"_s,
                         u"tool_call"_s,
                         u"tool_call_cut"_s,
                         u"reply"_s,
                         u"invalid_utf8"_s,
                         u"deep_json"_s,
                         u"huge_event"_s,
                         u"huge_head"_s,
                         u"gzip_bomb"_s,
                         u"bad_chunk"_s,
                         u"short_length"_s,
                         u"long_length"_s,
                         u"slow_headers"_s,
                         u"garbage_status"_s,
                         u"split"_s};
    for (const ErrorKind kind : allErrorKinds()) {
        if (kind != ErrorKind::TlsFailed)
            names << QString(nameOf(kind));
    }
    for (const QString& name : std::as_const(names)) {
        const ScenarioReading reading =
            readScenario(scenarioWith("\"script\": [{\"fault\": \"" + name.toLatin1() + "\"}]"));
        QVERIFY2(reading.scenario, qPrintable(name));
        const FaultSpec& fault = reading.scenario->providers[0].script[0].fault;
        if (const auto kind = errorKindFromName(name))
            QCOMPARE(fault, *faultFor(*kind));
        else
            QCOMPARE(QString(nameOf(fault.fault)), name);
    }
}

void TestScenarioReader::a_problem_is_told_with_its_line()
{
    const ScenarioReading reading = readScenario(scenarioWith("\"tokens_per_s\": -1"));
    QCOMPARE(reading.problems.first().line, 3);
}

QTEST_GUILESS_MAIN(TestScenarioReader)
#include "tst_scenarioreader.moc"

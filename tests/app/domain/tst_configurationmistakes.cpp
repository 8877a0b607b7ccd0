// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/configurationtext.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// Each mistake in a file has its place, its words and its cure, and no key is repeated in them.
class ConfigurationMistakesTest : public QObject
{
    Q_OBJECT

private slots:
    void each_mistake_has_its_own_message_data();
    void each_mistake_has_its_own_message();
    void all_mistakes_are_told_at_once_in_their_order();
    void nothing_is_half_applied();
    void a_newer_version_is_one_problem_only();
    void a_key_in_the_file_is_never_repeated_data();
    void a_key_in_the_file_is_never_repeated();
};

namespace {

QByteArray withSteps(const QByteArray& steps)
{
    return "{\"version\": 1, \"providers\": [{\"name\": \"openai\"}, {\"name\": \"other\"}],"
           " \"chains\": [\n{\"name\": \"c\", \"steps\": " +
           steps + "}]}";
}

} // namespace

void ConfigurationMistakesTest::each_mistake_has_its_own_message_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& json, const QString& path,
                        const QString& says) { QTest::newRow(name) << json << path << says; };

    row("not json", "{\"version\": 1\n\"a\": 2}"_ba, {}, u"no comma before this key"_s);
    row("a list", "[]"_ba, {}, u"expected an object, found a list"_s);
    row("no version", "{}"_ba, u"version"_s, u"\"version\" is missing"_s);
    row("old version", "{\"version\": 0}"_ba, u"version"_s, u"no such version"_s);
    row("version in quotes", "{\"version\": \"1\"}"_ba, u"version"_s,
        u"expected a number, found a string"_s);
    row("unknown key", withChain(", \"rety\": {}"), u"chains[0].rety"_s,
        u"unknown key \"rety\". Did you mean \"retry\"?"_s);
    row("unknown key, nothing near", withProvider(", \"colour\": 1"), u"providers[0].colour"_s,
        u"unknown key \"colour\". Known here: name, preset,"_s);
    row("unknown key within", withChain(", \"breaker\": {\"window\": 1}"),
        u"chains[0].breaker.window"_s, u"Did you mean \"window_s\"?"_s);
    row("place for a key", withProvider(", \"api_key\": \"x\""), u"providers[0].api_key"_s,
        u"Keys do not belong into this file"_s);
    row("key twice", withProvider(", \"preset\": \"a\", \"preset\": \"b\""),
        u"providers[0].preset"_s, u"this key stands twice; first in line 2"_s);

    row("providers no list", "{\"version\": 1, \"providers\": {}}"_ba, u"providers"_s,
        u"expected a list, found an object"_s);
    row("provider no object", "{\"version\": 1, \"providers\": [7]}"_ba, u"providers[0]"_s,
        u"expected an object, found a number"_s);
    row("provider without name", "{\"version\": 1, \"providers\": [{}]}"_ba, u"providers[0].name"_s,
        u"\"name\" is missing"_s);
    row("name null", "{\"version\": 1, \"providers\": [{\"name\": null}]}"_ba,
        u"providers[0].name"_s, u"expected a string, found null"_s);
    for (const char* name : {"", "  ", "a/b", "a\\nb", "a\\u0000b"}) {
        row(qPrintable(u"name \"%1\""_s.arg(QLatin1StringView(name))),
            "{\"version\": 1, \"providers\": [{\"name\": \""_ba + name + "\"}]}",
            u"providers[0].name"_s, u"a name of 1 to 64 characters"_s);
    }
    row("name too long",
        "{\"version\": 1, \"providers\": [{\"name\": \"" + QByteArray(65, 'n') + "\"}]}",
        u"providers[0].name"_s, u"a name of 1 to 64 characters"_s);
    row("name twice",
        "{\"version\": 1, \"providers\": [\n{\"name\": \"p\"},\n{\"name\": \"p\"}]}"_ba,
        u"providers[1].name"_s, u"the name \"p\" is taken: providers[0] has it, in line 2"_s);
    row("chain's name twice",
        "{\"version\": 1, \"providers\": [{\"name\": \"p\"}], \"chains\": [{\"name\": \"c\","
        " \"steps\": [{\"provider\": \"p\", \"model\": \"m\"}]},\n{\"name\": \"c\", \"steps\":"
        " [{\"provider\": \"p\", \"model\": \"m\"}]}]}"_ba,
        u"chains[1].name"_s, u"chains[0] has it, in line 1"_s);
    row("dialect", withProvider(", \"dialect\": \"antropic\""), u"providers[0].dialect"_s,
        u"Did you mean \"anthropic\"? Known: openai, anthropic, gemini, ollama."_s);

    const QString addressWanted = u"expected an address such as https://"_s;
    for (const char* url : {"", "x", "api.example.com/v1", "ftp://example.com", "https://",
                            "https:///v1", "https://exa mple.com", "http://[::1", "file:///etc"}) {
        row(qPrintable(u"address \"%1\""_s.arg(QLatin1StringView(url))),
            withProvider(", \"base_url\": \""_ba + url + "\""), u"providers[0].base_url"_s,
            addressWanted);
    }
    row("address no string", withProvider(", \"base_url\": 1"), u"providers[0].base_url"_s,
        u"expected a string, found a number"_s);
    row("plain http", withProvider(", \"base_url\": \"http://example.com\""),
        u"providers[0].base_url"_s, u"unencrypted"_s);
    row("plain http, forbidden",
        withProvider(", \"allow_insecure\": false, \"base_url\": "
                     "\"http://localhost.example.com\""),
        u"providers[0].base_url"_s, u"\"allow_insecure\": true"_s);
    row("plain http for the status", withProvider(", \"status_page\": \"http://example.com\""),
        u"providers[0].status_page"_s, u"unencrypted"_s);
    row("query", withProvider(", \"base_url\": \"https://example.com?a=b\""),
        u"providers[0].base_url"_s, u"a part after ? or #"_s);
    row("allow_insecure", withProvider(", \"allow_insecure\": \"yes\""),
        u"providers[0].allow_insecure"_s, u"expected true or false, found a string"_s);
    row("key", withProvider(", \"key\": \"vault\""), u"providers[0].key"_s,
        u"expected \"keychain\", \"env:NAME\" or \"none\""_s);
    row("key null", withProvider(", \"key\": null"), u"providers[0].key"_s,
        u"expected a string, found null"_s);
    for (const char* variable : {"", "1A", "A-B", "A B", "A=B", "$A"}) {
        row(qPrintable(u"variable \"%1\""_s.arg(QLatin1StringView(variable))),
            withProvider(", \"key\": \"env:"_ba + variable + "\""), u"providers[0].key"_s,
            u"no name of an environment variable"_s);
    }

    const QString proxyWanted = u"expected \"system\", \"none\", http://host:port"_s;
    for (const char* proxy :
         {"", "proxy", "proxy:3128", "http://proxy", "https://proxy:3128", "http://proxy:0",
          "http://proxy:3128/path", "socks4://proxy:1080", "http://:3128", "http://proxy:3128?a"}) {
        row(qPrintable(u"proxy \"%1\""_s.arg(QLatin1StringView(proxy))),
            withProvider(", \"proxy\": \""_ba + proxy + "\""), u"providers[0].proxy"_s,
            proxyWanted);
    }
    row("proxy with a password", withProvider(", \"proxy\": \"http://me:canary@proxy:3128\""),
        u"providers[0].proxy"_s, u"Take the part up to the @ out"_s);
    row("proxy no string", withProvider(", \"proxy\": null"), u"providers[0].proxy"_s,
        u"expected a string, found null"_s);
    for (const char* file : {"", "corp.pem", "./corp.pem", "/etc/a\\nb"}) {
        row(qPrintable(u"certificates in \"%1\""_s.arg(QLatin1StringView(file))),
            withProvider(", \"ca_file\": \""_ba + file + "\""), u"providers[0].ca_file"_s,
            u"expected the absolute path"_s);
    }

    row("header's name", withProvider(", \"headers\": {\"a b\": \"c\"}"),
        u"providers[0].headers.a b"_s, u"no header can have this name"_s);
    row("header without name", withProvider(", \"headers\": {\"\": \"c\"}"),
        u"providers[0].headers."_s, u"no header can have this name"_s);
    row("line break in a header", withProvider(", \"headers\": {\"a\": \"b\\r\\nc: d\"}"),
        u"providers[0].headers.a"_s, u"no header can have this value"_s);
    row("header's value no string", withProvider(", \"headers\": {\"a\": 1}"),
        u"providers[0].headers.a"_s, u"expected a string, found a number"_s);
    row("headers a list", withProvider(", \"headers\": []"), u"providers[0].headers"_s,
        u"expected an object, found a list"_s);

    row("project in two parts", withProvider(", \"project\": \"a/b\""), u"providers[0].project"_s,
        u"expected a name"_s);
    row("limit of zero", withProvider(", \"limits\": {\"concurrent\": 0}"),
        u"providers[0].limits.concurrent"_s, u"from 1 to"_s);
    row("half a limit", withProvider(", \"limits\": {\"concurrent\": 1.5}"),
        u"providers[0].limits.concurrent"_s, u"expected a whole number, found 1.5"_s);
    row("limit in quotes", withProvider(", \"limits\": {\"tokens_per_day\": \"5\"}"),
        u"providers[0].limits.tokens_per_day"_s, u"expected a whole number, found a string"_s);
    row("negative price", withProvider(", \"prices\": {\"m\": {\"input_per_million\": -1}}"),
        u"providers[0].prices.m.input_per_million"_s, u"found -1"_s);
    row("price no object", withProvider(", \"prices\": {\"m\": 3}"), u"providers[0].prices.m"_s,
        u"expected an object, found a number"_s);
    row("price without model", withProvider(", \"prices\": {\"\": {}}"), u"providers[0].prices."_s,
        u"a model's name"_s);

    row("no steps", withSteps("[]"), u"chains[0].steps"_s, u"the chain has no steps"_s);
    row("steps missing", "{\"version\": 1, \"chains\": [{\"name\": \"c\"}]}"_ba,
        u"chains[0].steps"_s, u"\"steps\" is missing"_s);
    row("unknown provider", withSteps("[{\"provider\": \"opnai\", \"model\": \"m\"}]"),
        u"chains[0].steps[0].provider"_s,
        u"there is no provider \"opnai\". Did you mean \"openai\"? There are: openai, other."_s);
    row("no provider at all",
        "{\"version\": 1, \"chains\": [{\"name\": \"c\", \"steps\": [{\"provider\": \"p\","
        " \"model\": \"m\"}]}]}"_ba,
        u"chains[0].steps[0].provider"_s, u"There is none yet"_s);
    row("no model", withSteps("[{\"provider\": \"openai\"}]"), u"chains[0].steps[0].model"_s,
        u"\"model\" is missing"_s);
    row("empty model", withSteps("[{\"provider\": \"openai\", \"model\": \"\"}]"),
        u"chains[0].steps[0].model"_s, u"a model's name of 1 to 256"_s);
    row("reasoning", withSteps("[{\"provider\": \"openai\", \"model\": \"m\", \"reasoning\": 1}]"),
        u"chains[0].steps[0].reasoning"_s, u"expected true or false, found a number"_s);

    row("seconds in quotes", withChain(", \"deadline_s\": \"300\""), u"chains[0].deadline_s"_s,
        u"expected a number of seconds, found a string"_s);
    row("negative time", withChain(", \"retry\": {\"base_delay_s\": -1}"),
        u"chains[0].retry.base_delay_s"_s,
        u"expected a number of seconds from 0 to 86400, found -1"_s);
    row("absurd time", withChain(", \"timeouts\": {\"stall_s\": 86401}"),
        u"chains[0].timeouts.stall_s"_s, u"found 86401"_s);
    row("absurd optional time", withChain(", \"timeouts\": {\"total_s\": 1e300}"),
        u"chains[0].timeouts.total_s"_s, u"found 1e+300"_s);
    row("time without end", withChain(", \"timeouts\": {\"total_s\": 1e999}"), {},
        u"cannot be read"_s);
    row("time null", withChain(", \"timeouts\": {\"connect_s\": null}"),
        u"chains[0].timeouts.connect_s"_s, u"expected a number of seconds, found null"_s);
    row("many retries", withChain(", \"retry\": {\"max_retries\": 21}"),
        u"chains[0].retry.max_retries"_s, u"from 0 to 20, found 21"_s);
    row("threshold of zero", withChain(", \"breaker\": {\"failure_threshold\": 0}"),
        u"chains[0].breaker.failure_threshold"_s, u"from 1 to 1000, found 0"_s);
    row("absurd threshold", withChain(", \"breaker\": {\"success_threshold\": 1001}"),
        u"chains[0].breaker.success_threshold"_s, u"from 1 to 1000, found 1001"_s);
    row("jitter", withChain(", \"retry\": {\"jitter\": \"decorelated\"}"),
        u"chains[0].retry.jitter"_s, u"Did you mean \"decorrelated\"?"_s);
    row("jitter no string", withChain(", \"retry\": {\"jitter\": true}"),
        u"chains[0].retry.jitter"_s, u"expected a string, found true or false"_s);
}

void ConfigurationMistakesTest::each_mistake_has_its_own_message()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const ConfigurationReading reading = readConfiguration(json);
    QVERIFY(!reading.configuration);
    QVERIFY2(reading.problems.size() == 1, qPrintable(allOf(reading)));
    const ConfigurationProblem& problem = reading.problems.first();
    QTEST(problem.path, "path");
    QVERIFY2(problem.toString().contains(says), qPrintable(problem.toString()));
    QVERIFY(!problem.what.isEmpty());
    QVERIFY(!problem.cure.isEmpty());
    QVERIFY(problem.line >= 1);
    QVERIFY(problem.column >= 1);
}

void ConfigurationMistakesTest::all_mistakes_are_told_at_once_in_their_order()
{
    const ConfigurationReading reading = readConfiguration(R"({
  "version": 1,
  "providers": [
    {"name": "p", "key": "vault"},
    {"name": "p"}
  ],
  "chains": [{
    "name": "c",
    "steps": [{"provider": "q", "model": "m"}],
    "deadline_s": -3,
    "retry": {"jiter": "full"}
  }]
})"_ba);
    QStringList places;
    for (const ConfigurationProblem& problem : reading.problems) {
        places.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.path));
    }
    QCOMPARE(places,
             (QStringList{u"4:19 providers[0].key"_s, u"5:6 providers[1].name"_s,
                          u"9:16 chains[0].steps[0].provider"_s, u"10:5 chains[0].deadline_s"_s,
                          u"11:15 chains[0].retry.jiter"_s}));
}

void ConfigurationMistakesTest::nothing_is_half_applied()
{
    QVERIFY(readConfiguration(withProvider(", \"preset\": \"openai\"")).configuration);
    QVERIFY(!readConfiguration(withProvider(", \"preset\": \"openai\", \"x\": 1")).configuration);
}

void ConfigurationMistakesTest::a_newer_version_is_one_problem_only()
{
    const auto reading = readConfiguration("{\"version\": 2, \"new\": [], \"chains\": 5}"_ba);
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY(reading.problems.first().what.contains(u"this file is from a newer Fuseboard"));
    QVERIFY(!reading.configuration);
}

void ConfigurationMistakesTest::a_key_in_the_file_is_never_repeated_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QString keyHere = u"keys do not belong into this file"_s;
    const QByteArray key = "sk-canary-0123456789abcdef"_ba;
    QTest::newRow("as the key") << withProvider(", \"key\": \"" + key + "\"") << keyHere;
    QTest::newRow("without a known shape")
        << withProvider(", \"key\": \"canary.0123456789.abcdefgh\"") << keyHere;
    QTest::newRow("as a variable") << withProvider(", \"key\": \"env:" + key + "\"") << keyHere;
    QTest::newRow("short, as a variable")
        << withProvider(", \"key\": \"env:canary-x\"") << u"no name of an environment variable"_s;
    QTest::newRow("short") << withProvider(", \"key\": \"canary-x\"") << u"expected \"keychain\""_s;
    QTest::newRow("Authorization")
        << withProvider(", \"headers\": {\"authorization\": \"Bearer canary\"}")
        << u"headers that carry a key"_s;
    QTest::newRow("proxy's password")
        << withProvider(", \"proxy\": \"socks5://me:canary@proxy:1080\"")
        << u"the proxy's address has a user name or password in it"_s;
    QTest::newRow("x-api-key") << withProvider(", \"headers\": {\"X-API-Key\": \"canary\"}")
                               << u"headers that carry a key"_s;
    QTest::newRow("key in another header")
        << withProvider(", \"headers\": {\"X-Other\": \"" + key + "\"}")
        << u"headers that carry a key"_s;
    QTest::newRow("in the address")
        << withProvider(", \"base_url\": \"https://user:canary@example.com\"")
        << u"user name or password"_s;
    QTest::newRow("user of the address")
        << withProvider(", \"base_url\": \"https://canary@example.com\"")
        << u"user name or password"_s;
    QTest::newRow("query of the address")
        << withProvider(", \"base_url\": \"https://example.com/?key=canary\"") << u"after ?"_s;
    QTest::newRow("unusable address")
        << withProvider(", \"base_url\": \"canary\"") << u"expected an address"_s;
    QTest::newRow("as an unknown key")
        << withProvider(", \"" + key + "\": 1") << u"unknown key \"[redacted]\""_s;
    QTest::newRow("value of an unknown key")
        << withProvider(", \"api_key\": \"canary\"") << u"Keys do not belong"_s;
}

void ConfigurationMistakesTest::a_key_in_the_file_is_never_repeated()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const ConfigurationReading reading = readConfiguration(json);
    QVERIFY2(allOf(reading).contains(says), qPrintable(allOf(reading)));
    QVERIFY2(!allOf(reading).contains(u"canary"), qPrintable(allOf(reading)));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ConfigurationMistakesTest)
#include "tst_configurationmistakes.moc"

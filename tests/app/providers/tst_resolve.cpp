// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/catalogue.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

Provider ofPreset(const QString& preset)
{
    Provider provider;
    provider.name = u"p"_s;
    provider.preset = preset;
    return provider;
}

Provider ofAddress(const QString& dialect, const QString& baseUrl)
{
    Provider provider;
    provider.name = u"p"_s;
    provider.dialect = dialect;
    provider.baseUrl = QUrl(baseUrl);
    return provider;
}

ConfigurationReading resolveOne(const Provider& provider)
{
    return resolve(Configuration{{provider}, {}});
}

} // namespace

class TestResolve : public QObject
{
    Q_OBJECT

private slots:
    void names_place_and_cure_data();
    void names_place_and_cure();
    void names_the_line();
    void tells_all_problems_at_once();
    void tells_no_more_problems_than_anybody_reads();
    void takes_plain_http_where_it_is_safe_or_allowed();
    void fills_in_from_the_preset();
    void keeps_what_the_user_says();
    void keeps_the_compatible_address_of_an_ollama();
    void keeps_the_compatible_address_of_gemini();
    void does_without_a_preset();
    void cuts_trailing_slashes_data();
    void cuts_trailing_slashes();
};

void TestResolve::names_place_and_cure_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("cure");
    QTest::newRow("a slip in the preset")
        << ofPreset(u"opnai"_s) << u"providers[0].preset"_s << u"There is no preset \"opnai\"."_s
        << u"Did you mean \"openai\"?"_s;
    QTest::newRow("the preset in capitals")
        << ofPreset(u"OpenRouter"_s) << u"providers[0].preset"_s
        << u"There is no preset \"OpenRouter\"."_s << u"Did you mean \"openrouter\"?"_s;
    QTest::newRow("no such preset") << ofPreset(u"zzzzzzzzzz"_s) << u"providers[0].preset"_s
                                    << u"no preset"_s << u"Use one of: openai, anthropic"_s;
    QTest::newRow("a preset name without end")
        << ofPreset(QString(100000, u'o')) << u"providers[0].preset"_s << u"no preset"_s
        << u"Use one of: "_s;
    QTest::newRow("no preset, no dialect")
        << ofAddress({}, u"https://host/v1"_s) << u"providers[0]"_s << u"no dialect"_s
        << u"Add \"preset\", or \"dialect\""_s;
    QTest::newRow("no base URL") << ofAddress(u"openai"_s, {}) << u"providers[0]"_s
                                 << u"no base URL"_s << u"Add \"base_url\""_s;
    QTest::newRow("no base URL in the preset") << ofPreset(u"azure-openai"_s) << u"providers[0]"_s
                                               << u"no base URL"_s << u"Add \"base_url\""_s;
    QTest::newRow("ollama below /v1")
        << ofAddress(u"ollama"_s, u"http://localhost:11434/v1/"_s) << u"providers[0].base_url"_s
        << u"below /v1"_s << u"\"dialect\": \"openai\""_s;
    QTest::newRow("ollama below /api")
        << ofAddress(u"ollama"_s, u"http://localhost:11434/api"_s) << u"providers[0].base_url"_s
        << u"itself"_s << u"Leave \"/api\" out"_s;
    QTest::newRow("gemini below /openai")
        << ofAddress(u"gemini"_s, u"https://host/v1beta/openai/"_s) << u"providers[0].base_url"_s
        << u"below /openai"_s << u"\"dialect\": \"openai\""_s;
    QTest::newRow("another dialect")
        << ofAddress(u"zzzzzz"_s, u"https://host"_s) << u"providers[0].dialect"_s
        << u"this version speaks anthropic, gemini, ollama, openai"_s << u"Use one of: "_s;
    QTest::newRow("a slip in the dialect")
        << ofAddress(u"antropic"_s, u"https://host"_s) << u"providers[0].dialect"_s
        << u"There is no dialect \"antropic\""_s << u"Did you mean \"anthropic\"?"_s;
    QTest::newRow("plain http") << ofAddress(u"openai"_s, u"http://gpu.example/v1"_s)
                                << u"providers[0].base_url"_s << u"Plain http to gpu.example"_s
                                << u"allow_insecure"_s;
    QTest::newRow("another scheme")
        << ofAddress(u"openai"_s, u"ftp://host/v1"_s) << u"providers[0].base_url"_s
        << u"no web address"_s << u"https://host/path"_s;
    QTest::newRow("no scheme") << ofAddress(u"openai"_s, u"host/v1"_s) << u"providers[0].base_url"_s
                               << u"no web address"_s << u"https://host/path"_s;
    QTest::newRow("a key in the address")
        << ofAddress(u"openai"_s, u"https://user:secret@host/v1"_s) << u"providers[0].base_url"_s
        << u"user name"_s << u"keychain"_s;
    QTest::newRow("a query in the address")
        << ofAddress(u"openai"_s, u"https://host/v1?key=secret"_s) << u"providers[0].base_url"_s
        << u"query"_s << u"keychain"_s;
}

void TestResolve::names_place_and_cure()
{
    QFETCH(const Provider, provider);
    QFETCH(const QString, path);
    QFETCH(const QString, what);
    QFETCH(const QString, cure);
    const ConfigurationReading reading = resolveOne(provider);
    QVERIFY(!reading.configuration);
    QCOMPARE(reading.problems.size(), 1);
    const ConfigurationProblem& problem = reading.problems.first();
    QCOMPARE(problem.path, path);
    QVERIFY2(problem.what.contains(what), qPrintable(problem.what));
    QVERIFY2(problem.cure.contains(cure), qPrintable(problem.cure));
    QVERIFY(!(problem.what + problem.cure).contains("secret"_L1));
    QCOMPARE(problem.line, 0);
}

void TestResolve::names_the_line()
{
    const QByteArray json = "{\"version\": 1,\n"
                            " \"providers\": [\n"
                            "  {\"name\": \"a\", \"preset\": \"openai\"},\n"
                            "  {\"name\": \"b\",\n"
                            "   \"preset\": \"opnai\"}\n"
                            " ], \"chains\": []}\n"_ba;
    const Configuration configuration{{ofPreset(u"openai"_s), ofPreset(u"opnai"_s)}, {}};
    const ConfigurationReading reading = resolve(configuration, json);
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().path, u"providers[1].preset"_s);
    QCOMPARE(reading.problems.first().line, 5);
    QVERIFY(reading.problems.first().column > 0);
}

void TestResolve::tells_all_problems_at_once()
{
    const Configuration configuration{{ofPreset(u"opnai"_s), ofAddress({}, {})}, {}};
    QCOMPARE(resolve(configuration).problems.size(), 3);
}

void TestResolve::tells_no_more_problems_than_anybody_reads()
{
    Configuration configuration;
    for (int i = 0; i < 1000; ++i)
        configuration.providers.append(ofPreset(u"opnai"_s));
    const QList<ConfigurationProblem> problems = resolve(configuration).problems;
    QCOMPARE(problems.size(), 101);
    QVERIFY(problems.last().what.contains(u"900 more"_s));
}

void TestResolve::takes_plain_http_where_it_is_safe_or_allowed()
{
    QVERIFY(resolveOne(ofAddress(u"openai"_s, u"http://127.0.0.1:8080/v1"_s)).configuration);
    QVERIFY(resolveOne(ofAddress(u"openai"_s, u"http://localhost/v1"_s)).configuration);
    Provider provider = ofAddress(u"openai"_s, u"http://gpu.example/v1"_s);
    provider.allowInsecure = true;
    QVERIFY(resolveOne(provider).configuration);
}

void TestResolve::fills_in_from_the_preset()
{
    const ConfigurationReading reading = resolveOne(ofPreset(u"anthropic"_s));
    QVERIFY(reading.configuration);
    const Provider provider = reading.configuration->providers.first();
    QCOMPARE(provider.dialect, u"anthropic"_s);
    QCOMPARE(provider.baseUrl, QUrl(u"https://api.anthropic.com/v1"_s));
    QCOMPARE(provider.keySource, std::optional(KeySource::Keychain));
    QCOMPARE(provider.statusPage, QUrl(u"https://status.claude.com"_s));
    QCOMPARE(resolveOne(ofPreset(u"ollama"_s)).configuration->providers.first().keySource,
             std::optional(KeySource::None));
}

void TestResolve::keeps_what_the_user_says()
{
    Provider given = ofPreset(u"anthropic"_s);
    given.dialect = u"openai"_s;
    given.baseUrl = QUrl(u"https://proxy.example/v1"_s);
    given.keySource = KeySource::Environment;
    given.keyVariable = u"MY_KEY"_s;
    given.headers = {{u"X-Team"_s, u"a"_s}};
    given.statusPage = QUrl(u"https://status.example"_s);
    given.limits.concurrent = 3;
    const ConfigurationReading reading = resolveOne(given);
    QVERIFY(reading.configuration);
    QCOMPARE(reading.configuration->providers.first(), given);
}

void TestResolve::keeps_the_compatible_address_of_gemini()
{
    Provider given = ofPreset(u"gemini"_s);
    QCOMPARE(resolveOne(given).configuration->providers.first().dialect, u"gemini"_s);
    given.baseUrl = QUrl(u"https://generativelanguage.googleapis.com/v1beta/openai/"_s);
    QCOMPARE(resolveOne(given).configuration->providers.first().dialect, u"openai"_s);
    given.baseUrl = QUrl(u"https://proxy.example/v1beta"_s);
    QCOMPARE(resolveOne(given).configuration->providers.first().dialect, u"gemini"_s);
}

void TestResolve::keeps_the_compatible_address_of_an_ollama()
{
    auto dialectAt = [](const QString& baseUrl) {
        Provider given = ofPreset(u"ollama"_s);
        given.baseUrl = QUrl(baseUrl);
        const ConfigurationReading reading = resolveOne(given);
        return reading.configuration ? reading.configuration->providers.first().dialect : QString();
    };
    QCOMPARE(dialectAt(u"http://localhost:11434/v1"_s), u"openai"_s);
    QCOMPARE(dialectAt(u"http://localhost:11434/v1/"_s), u"openai"_s);
    QCOMPARE(dialectAt(u"http://localhost:11434"_s), u"ollama"_s);
    QCOMPARE(dialectAt({}), u"ollama"_s);
}

void TestResolve::does_without_a_preset()
{
    const ConfigurationReading reading = resolveOne(ofAddress(u"openai"_s, u"https://host/v1"_s));
    QVERIFY(reading.configuration);
    QCOMPARE(reading.configuration->providers.first().keySource,
             std::optional(KeySource::Keychain));
}

void TestResolve::cuts_trailing_slashes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("none") << u"https://host/v1"_s << u"https://host/v1"_s;
    QTest::newRow("one") << u"https://host/v1/"_s << u"https://host/v1"_s;
    QTest::newRow("two") << u"https://host/v1//"_s << u"https://host/v1"_s;
    QTest::newRow("only a host") << u"https://host/"_s << u"https://host"_s;
    QTest::newRow("with a port and an escape")
        << u"https://host:8443/a%20b%2Fc/"_s << u"https://host:8443/a%20b%2Fc"_s;
}

void TestResolve::cuts_trailing_slashes()
{
    QFETCH(const QString, given);
    QFETCH(const QString, resolved);
    const ConfigurationReading reading = resolveOne(ofAddress(u"openai"_s, given));
    QVERIFY(reading.configuration);
    QCOMPARE(reading.configuration->providers.first().baseUrl.toString(QUrl::FullyEncoded),
             resolved);
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/configurationtext.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a good file says, and that no file, however large or deep, costs more than its reading.
class ConfigurationReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void a_file_over_four_mebibytes_is_refused_at_once();
    void a_file_of_problems_ends();
    void a_file_of_equal_names_ends();
    void nesting_without_end_is_refused();
    void reads_the_example_of_the_contract();
    void what_is_left_out_has_its_default();
    void null_means_no_limit();
    void reads_how_a_provider_is_reached_data();
    void reads_how_a_provider_is_reached();
    void an_empty_configuration_is_one();
};

void ConfigurationReaderTest::a_file_over_four_mebibytes_is_refused_at_once()
{
    const QByteArray good = "{\"version\": 1}"_ba;
    constexpr qsizetype kMost = 4 * 1024 * 1024;
    QVERIFY(readConfiguration(good + QByteArray(kMost - good.size(), ' ')).configuration);
    const auto reading = readConfiguration(good + QByteArray(kMost - good.size() + 1, ' '));
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY(reading.problems.first().what.contains(u"larger than 4 MiB"));
}

void ConfigurationReaderTest::a_file_of_problems_ends()
{
    QByteArray json = "{\"version\": 1";
    for (int i = 0; i < 20'000; ++i)
        json += ",\"k" + QByteArray::number(i) + "\": 1";
    const auto reading = readConfiguration(json + '}');
    QCOMPARE(reading.problems.size(), 101);
    QVERIFY(reading.problems.last().what.contains(u"19900"));
}

void ConfigurationReaderTest::a_file_of_equal_names_ends()
{
    QByteArray json = "{\"version\": 1, \"providers\": [{\"name\": \"p\"}";
    for (int i = 0; i < 10'000; ++i)
        json += ",{\"name\": \"p\"}";
    json += "], \"chains\": [{\"name\": \"c\", \"steps\": [{\"provider\": \"q\", \"model\": \"m\"}";
    for (int i = 0; i < 10'000; ++i)
        json += ",{\"provider\": \"q\", \"model\": \"m\"}";
    const auto reading = readConfiguration(json + "]}]}");
    QCOMPARE(reading.problems.size(), 101);
    QVERIFY(reading.problems.first().what.contains(u"is taken"));
}

void ConfigurationReaderTest::nesting_without_end_is_refused()
{
    const auto nested = [](qsizetype levels) {
        return "{\"version\": 1, \"x\": " + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
    };
    const auto deepest = readConfiguration(nested(63));
    QVERIFY(deepest.problems.first().what.contains(u"unknown key"));
    for (const qsizetype levels : {64, 1'000'000}) {
        const auto reading = readConfiguration(nested(levels));
        QCOMPARE(reading.problems.size(), 1);
        QVERIFY(reading.problems.first().what.contains(u"64 levels"));
        QCOMPARE(reading.problems.first().column, 21 + 63);
    }
}

void ConfigurationReaderTest::reads_the_example_of_the_contract()
{
    const ConfigurationReading reading = readConfiguration(R"({
      "version": 1,
      "providers": [{
        "name": "openai",
        "preset": "openai",
        "dialect": "openai",
        "base_url": "https://api.openai.com/v1",
        "key": "keychain",
        "headers": {"OpenAI-Organization": "org-1"},
        "project": "work",
        "limits": {"requests_per_minute": 500, "tokens_per_minute": 200000,
                   "tokens_per_day": null, "concurrent": 8},
        "status_page": "https://status.openai.com",
        "prices": {"MODEL": {"input_per_million": 2.5, "output_per_million": 10.0}}
      }, {"name": "local", "key": "none", "base_url": "http://127.0.0.1:11434"},
      {"name": "lan", "key": "env:LAN_KEY", "base_url": "http://lan", "allow_insecure": true}],
      "chains": [{
        "name": "default",
        "steps": [{"provider": "openai", "model": "MODEL", "reasoning": true},
                  {"provider": "local", "model": "other"}],
        "retry": {"max_retries": 3, "base_delay_s": 0.29, "max_delay_s": 61, "jitter": "equal",
                  "max_retry_after_s": 62, "max_wait_with_fallback_s": 6},
        "timeouts": {"connect_s": 11, "first_token_s": 12, "stall_s": 13, "min_tokens_per_s": 2,
                     "total_s": 14, "adaptive": false},
        "breaker": {"failure_threshold": 6, "recovery_s": 63, "half_open_max_calls": 4,
                    "success_threshold": 5, "window_s": 64},
        "deadline_s": 65
      }]
    })"_ba);
    QVERIFY2(reading.configuration, qPrintable(allOf(reading)));
    QVERIFY(reading.problems.isEmpty());

    Provider openai;
    openai.name = openai.preset = openai.dialect = u"openai"_s;
    openai.baseUrl = QUrl(u"https://api.openai.com/v1"_s);
    openai.keySource = KeySource::Keychain;
    openai.headers = {{u"OpenAI-Organization"_s, u"org-1"_s}};
    openai.project = u"work"_s;
    openai.limits = {500, 200'000, std::nullopt, 8};
    openai.statusPage = QUrl(u"https://status.openai.com"_s);
    openai.prices = {{u"MODEL"_s, Price{2.5, 10}}};
    QCOMPARE(reading.configuration->providers[0], openai);
    QCOMPARE(reading.configuration->providers[1].keySource, std::optional(KeySource::None));
    QCOMPARE(reading.configuration->providers[2].keySource, std::optional(KeySource::Environment));
    QCOMPARE(reading.configuration->providers[2].keyVariable, u"LAN_KEY"_s);
    QVERIFY(reading.configuration->providers[2].allowInsecure);

    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"openai"_s, u"MODEL"_s, true}, {u"local"_s, u"other"_s, false}};
    chain.retry = {3, 290ms, 61s, Jitter::Equal, 62s, 6s};
    chain.timeouts = {11s, 12s, 13s, 2, 14s, false};
    chain.breaker = {6, 63s, 4, 5, 64s};
    chain.deadline = 65s;
    QCOMPARE(reading.configuration->chains, QList<Chain>{chain});
}

void ConfigurationReaderTest::what_is_left_out_has_its_default()
{
    const auto reading = readConfiguration(withChain({}));
    QVERIFY(reading.configuration);
    Chain chain;
    chain.name = u"c"_s;
    chain.steps = {{u"openai"_s, u"m"_s, false}};
    QCOMPARE(reading.configuration->chains.first(), chain);
    Provider provider;
    provider.name = u"openai"_s;
    QCOMPARE(reading.configuration->providers.first(), provider);
}

void ConfigurationReaderTest::null_means_no_limit()
{
    const auto reading = readConfiguration(withChain(", \"timeouts\": {\"total_s\": null}"));
    QVERIFY(reading.configuration);
    QVERIFY(!reading.configuration->chains.first().timeouts.total);
}

void ConfigurationReaderTest::reads_how_a_provider_is_reached_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<NetworkSettings>("settings");
    QTest::newRow("as the system has it") << ""_ba << NetworkSettings{};
    QTest::newRow("the same, said") << ", \"proxy\": \"system\""_ba << NetworkSettings{};
    QTest::newRow("directly") << ", \"proxy\": \"none\""_ba << NetworkSettings{u"none"_s, {}};
    QTest::newRow("http") << ", \"proxy\": \"http://proxy.example.com:3128\""_ba
                          << NetworkSettings{u"http://proxy.example.com:3128"_s, {}};
    QTest::newRow("socks5") << ", \"proxy\": \"socks5://[::1]:1080/\""_ba
                            << NetworkSettings{u"socks5://[::1]:1080/"_s, {}};
    QTest::newRow("certificates") << ", \"ca_file\": \"/etc/corp.pem\""_ba
                                  << NetworkSettings{{}, u"/etc/corp.pem"_s};
}

void ConfigurationReaderTest::reads_how_a_provider_is_reached()
{
    QFETCH(QByteArray, members);
    const ConfigurationReading reading = readConfiguration(withProvider(members));
    QVERIFY2(reading.configuration, qPrintable(allOf(reading)));
    QTEST(reading.configuration->providers.constFirst().network, "settings");
}

void ConfigurationReaderTest::an_empty_configuration_is_one()
{
    const auto reading = readConfiguration("\xef\xbb\xbf{\"version\": 1}\n"_ba);
    QVERIFY2(reading.configuration, qPrintable(allOf(reading)));
    QCOMPARE(*reading.configuration, Configuration());
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ConfigurationReaderTest)
#include "tst_configurationreader.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"

#include <QTest>

#include <random>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConfigurationWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void nothing_configured_is_a_short_file();
    void writes_in_the_order_of_the_contract();
    void leaves_defaults_out();
    void reads_back_what_it_wrote();
    void names_the_variable_that_holds_the_key();
};

namespace {

/// Draws configurations that use every setting, with whatever text and number is allowed.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) {}

    Configuration configuration()
    {
        Configuration configuration;
        const int count = upTo(4) + 1;
        for (int i = 0; i < count; ++i)
            configuration.providers.append(provider(u"%1 %2"_s.arg(text()).arg(i)));
        for (int i = upTo(3); i >= 0; --i)
            configuration.chains.append(
                chain(u"%1 %2"_s.arg(text()).arg(i), configuration.providers));
        return configuration;
    }

private:
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<quint32>(most + 1)); }
    bool coin() { return upTo(1) == 1; }
    Duration duration() { return Duration(static_cast<qint64>(m_random()) * 20'000); }

    QString text()
    {
        static const QStringList kTexts{
            u"plain"_s,  u"with \"quotes\""_s, u"back\\slash"_s, u"äöü €"_s, u"😀"_s,
            u"a.b[0]"_s, u"{brace, }"_s,       u"null"_s,        u"x:y"_s};
        return kTexts[upTo(static_cast<int>(kTexts.size()) - 1)];
    }

    std::optional<qint64> limit()
    {
        return coin() ? std::optional<qint64>(1 + qint64(m_random()) * 100) : std::nullopt;
    }

    Provider provider(const QString& name)
    {
        Provider provider;
        provider.name = name;
        if (coin())
            provider.preset = text().left(10).remove(u'/');
        if (coin())
            provider.dialect = u"anthropic"_s;
        if (coin())
            provider.baseUrl = QUrl(u"https://example.com/%20a/ä/v1"_s);
        if (coin())
            provider.statusPage = QUrl(u"http://127.0.0.1:8080"_s);
        provider.allowInsecure = coin();
        switch (upTo(3)) {
        case 0:
            provider.keySource = KeySource::Keychain;
            break;
        case 1:
            provider.keySource = KeySource::None;
            break;
        case 2:
            provider.keySource = KeySource::Environment;
            provider.keyVariable = u"MY_API_KEY_2"_s;
            break;
        default:
            break;
        }
        if (coin())
            provider.network = {u"socks5://proxy:1080"_s, u"/etc/corp.pem"_s};
        if (coin())
            provider.project = text().left(10).remove(u'/');
        for (int i = upTo(3); i > 0; --i) {
            provider.headers.insert(u"X-Header-%1"_s.arg(i), text());
            provider.prices.insert(u"%1-%2.5"_s.arg(text()).arg(i),
                                   Price{upTo(1000) / 7.0, upTo(1000) / 100.0});
        }
        provider.limits = {limit(), limit(), limit(), limit()};
        return provider;
    }

    Chain chain(const QString& name, const QList<Provider>& providers)
    {
        Chain chain;
        chain.name = name;
        for (int i = upTo(3); i >= 0; --i) {
            const int at = upTo(static_cast<int>(providers.size()) - 1);
            chain.steps.append(Step{providers[at].name, text(), coin()});
        }
        if (coin()) {
            chain.retry = {upTo(20),   duration(), duration(), static_cast<Jitter>(upTo(3)),
                           duration(), duration()};
        }
        if (coin()) {
            chain.timeouts = {duration(),      duration(), duration(),
                              upTo(100) / 3.0, duration(), coin()};
        }
        if (coin())
            chain.breaker = {1 + upTo(999), duration(), 1 + upTo(999), 1 + upTo(999), duration()};
        if (coin())
            chain.deadline = duration();
        return chain;
    }

    std::mt19937 m_random;
};

QStringList problemsOf(const ConfigurationReading& reading)
{
    QStringList texts;
    for (const ConfigurationProblem& problem : reading.problems)
        texts.append(problem.toString());
    return texts;
}

} // namespace

void ConfigurationWriterTest::nothing_configured_is_a_short_file()
{
    QCOMPARE(writeConfiguration({}),
             "{\n  \"version\": 1,\n  \"providers\": [],\n  \"chains\": []\n}\n"_ba);
}

void ConfigurationWriterTest::writes_in_the_order_of_the_contract()
{
    Configuration configuration;
    Provider provider;
    provider.name = u"zeta"_s;
    provider.preset = u"openai"_s;
    provider.keySource = KeySource::Keychain;
    provider.limits.concurrent = 8;
    configuration.providers.append(provider);
    Chain chain;
    chain.name = u"default"_s;
    chain.steps.append(Step{u"zeta"_s, u"m"_s, true});
    chain.retry.baseDelay = 100ms;
    chain.deadline = 30s;
    configuration.chains.append(chain);
    QCOMPARE(writeConfiguration(configuration), R"({
  "version": 1,
  "providers": [
    {
      "name": "zeta",
      "preset": "openai",
      "key": "keychain",
      "limits": {
        "concurrent": 8
      }
    }
  ],
  "chains": [
    {
      "name": "default",
      "steps": [
        {
          "provider": "zeta",
          "model": "m",
          "reasoning": true
        }
      ],
      "retry": {
        "base_delay_s": 0.1
      },
      "deadline_s": 30
    }
  ]
}
)"_ba);
}

void ConfigurationWriterTest::leaves_defaults_out()
{
    Configuration configuration;
    Chain chain;
    chain.name = u"c"_s;
    configuration.chains.append(chain);
    const QByteArray json = writeConfiguration(configuration);
    for (const char* key : {"retry", "timeouts", "breaker", "deadline_s"})
        QVERIFY(!json.contains(key));
}

void ConfigurationWriterTest::reads_back_what_it_wrote()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Configuration configuration = Draw(seed).configuration();
        const QByteArray json = writeConfiguration(configuration);
        const ConfigurationReading reading = readConfiguration(json);
        QCOMPARE(problemsOf(reading), QStringList());
        QVERIFY2(reading.configuration == configuration, json.constData());
        QCOMPARE(writeConfiguration(*reading.configuration), json);
    }
}

void ConfigurationWriterTest::names_the_variable_that_holds_the_key()
{
    Configuration configuration;
    Provider provider;
    provider.name = u"p"_s;
    provider.keySource = KeySource::Environment;
    provider.keyVariable = u"P_KEY"_s;
    configuration.providers.append(provider);
    QVERIFY(writeConfiguration(configuration).contains("\"key\": \"env:P_KEY\""));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ConfigurationWriterTest)
#include "tst_configurationwriter.moc"

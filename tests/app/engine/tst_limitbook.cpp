// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/limitbook.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart{1h};
constexpr TokenCost kSmall{10, 10};

Provider provider(const QString& name, const QString& presetName, const QString& project)
{
    Provider provider;
    provider.name = name;
    provider.preset = presetName;
    provider.project = project;
    provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
    provider.keySource = KeySource::Keychain;
    return provider;
}

LimitBook bookOf(const QList<Provider>& providers)
{
    Configuration configuration;
    configuration.providers = providers;
    LimitBook book;
    book.configure(configuration);
    return book;
}

CallRecord ended(Outcome outcome, std::optional<int> status)
{
    CallRecord record;
    record.outcome = outcome;
    record.status = status;
    return record;
}

/// Whether a call of `first` counts against the limit of `second`.
bool share(Provider first, Provider second)
{
    first.limits.requestsPerMinute = 1;
    LimitBook book = bookOf({first, second});
    const auto lease = book.tryAcquire(first.name, u"m"_s, kSmall, kStart);
    return !book.check(second.name, u"other"_s, kSmall, kStart).open;
}

} // namespace

class TestLimitBook : public QObject
{
    Q_OBJECT

private slots:
    void who_shares_a_limit_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("otherPreset");
        QTest::addColumn<QString>("otherProject");
        QTest::addColumn<bool>("shared");
        const auto row = [](const char* name, const QString& presetA, const QString& projectA,
                            const QString& presetB, const QString& projectB, bool shared) {
            QTest::newRow(name) << presetA << projectA << presetB << projectB << shared;
        };
        row("keys of one project", u"gemini"_s, u"p"_s, u"gemini"_s, u"p"_s, true);
        row("keys of two projects", u"gemini"_s, u"p"_s, u"gemini"_s, u"q"_s, false);
        row("nobody says which project", u"gemini"_s, {}, u"gemini"_s, {}, false);
        row("one says which project", u"gemini"_s, u"p"_s, u"gemini"_s, {}, false);
        row("keys of one organization", u"openai"_s, u"o"_s, u"openai"_s, u"o"_s, true);
        row("the same word at two providers", u"openai"_s, u"p"_s, u"gemini"_s, u"p"_s, false);
        row("limits per key", u"cohere"_s, u"p"_s, u"cohere"_s, u"p"_s, false);
        row("limits per region, two addresses", u"azure-openai"_s, u"p"_s, u"azure-openai"_s,
            u"p"_s, false);
        row("no preset, two addresses", {}, u"p"_s, {}, u"p"_s, false);
    }
    void who_shares_a_limit()
    {
        QFETCH(const QString, preset);
        QFETCH(const QString, project);
        QFETCH(const QString, otherPreset);
        QFETCH(const QString, otherProject);
        QTEST(share(provider(u"a"_s, preset, project), provider(u"b"_s, otherPreset, otherProject)),
              "shared");
    }

    void one_region_and_one_subscription_share()
    {
        Provider first = provider(u"a"_s, u"azure-openai"_s, u"p"_s);
        Provider second = provider(u"b"_s, u"azure-openai"_s, u"p"_s);
        second.baseUrl = first.baseUrl;
        QVERIFY(share(first, second));
    }

    void the_same_environment_variable_is_the_same_key()
    {
        Provider first = provider(u"a"_s, u"cohere"_s, {});
        Provider second = provider(u"b"_s, u"cohere"_s, {});
        first.keySource = second.keySource = KeySource::Environment;
        first.keyVariable = u"COHERE_API_KEY"_s;
        second.keyVariable = u"OTHER_KEY"_s;
        QVERIFY(!share(first, second));
        second.keyVariable = first.keyVariable;
        QVERIFY(share(first, second));
    }

    void of_several_configured_limits_the_tightest_holds()
    {
        Provider first = provider(u"a"_s, u"gemini"_s, u"p"_s);
        Provider second = provider(u"b"_s, u"gemini"_s, u"p"_s);
        first.limits.requestsPerMinute = 9;
        second.limits.requestsPerMinute = 1;
        LimitBook book = bookOf({first, second});
        const auto lease = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
        QVERIFY(!book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart));
    }

    void a_lease_gives_its_slot_back_when_it_is_destroyed()
    {
        Provider one = provider(u"a"_s, {}, {});
        one.limits.concurrent = 1;
        LimitBook book = bookOf({one});
        {
            auto lease = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
            lease->markSent();
            QVERIFY(!book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
            const auto moved = std::move(lease);
            QVERIFY(!book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
        }
        QVERIFY(book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
    }

    void what_was_never_sent_counts_for_nothing()
    {
        Provider one = provider(u"a"_s, {}, {});
        one.limits.requestsPerMinute = 1;
        LimitBook book = bookOf({one});
        book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart).reset();
        QVERIFY(book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
        auto sent = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
        sent->markSent();
        sent.reset();
        QVERIFY(!book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
    }

    void a_refused_call_used_no_tokens_and_a_broken_one_its_estimate()
    {
        Provider one = provider(u"a"_s, {}, {});
        one.limits.tokensPerMinute = 20;
        LimitBook book = bookOf({one});
        auto refused = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
        refused->markSent();
        book.finished(*refused, ended(Outcome::Failure, 500));
        QVERIFY(book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
        auto cut = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
        cut->markSent();
        book.finished(*cut, ended(Outcome::Failure, 200));
        QVERIFY(!book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
    }

    void what_a_reply_teaches_is_about_its_model_for_all_keys_of_the_project()
    {
        LimitBook book =
            bookOf({provider(u"a"_s, u"gemini"_s, u"p"_s), provider(u"b"_s, u"gemini"_s, u"p"_s),
                    provider(u"c"_s, u"gemini"_s, u"q"_s)});
        const auto lease = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
        book.learn(u"a"_s, u"m"_s,
                   {lease->mark(), {{LimitUnit::Requests, {}, 3, 0, 20s}}, {}, kStart});
        QCOMPARE(book.check(u"a"_s, u"m"_s, kSmall, kStart).retryAt, kStart + 20s);
        QVERIFY(!book.check(u"b"_s, u"m"_s, kSmall, kStart).open);
        QVERIFY(book.check(u"a"_s, u"another"_s, kSmall, kStart).open);
        QVERIFY(book.check(u"c"_s, u"m"_s, kSmall, kStart).open);

        const auto states = book.states(u"b"_s, kStart);
        QCOMPARE(states.size(), 1);
        QCOMPARE(states[0].model, u"m"_s);
        QCOMPARE(states[0].limit.remaining, 0);
    }

    void a_refusal_rests_the_model_until_a_later_call_succeeds()
    {
        LimitBook book = bookOf({provider(u"a"_s, {}, {})});
        book.refused(u"a"_s, u"m"_s, {}, kStart);
        QVERIFY(!book.check(u"a"_s, u"m"_s, kSmall, kStart).open);
        QVERIFY(book.check(u"a"_s, u"other"_s, kSmall, kStart).open);
        auto lease = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart + 1s);
        lease->markSent();
        book.finished(*lease, ended(Outcome::Success, 200));
        book.refused(u"a"_s, u"m"_s, {}, kStart + 2s);
        QCOMPARE(book.check(u"a"_s, u"m"_s, kSmall, kStart + 2s).retryAt, kStart + 2500ms);
    }

    void a_changed_configuration_keeps_what_was_counted()
    {
        Provider one = provider(u"a"_s, {}, {});
        one.limits.requestsPerMinute = 1;
        LimitBook book = bookOf({one});
        auto lease = book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart);
        lease->markSent();
        Configuration changed;
        one.limits.requestsPerMinute = 2;
        changed.providers = {one};
        book.configure(changed);
        QVERIFY(book.tryAcquire(u"a"_s, u"m"_s, kSmall, kStart));
        book.configure({}); // the lease outlives its provider
        book.finished(*lease, ended(Outcome::Success, 200));
        QVERIFY(book.states(u"a"_s, kStart).isEmpty());
    }

    void the_estimate_of_a_prompt_is_input_and_longest_output()
    {
        Prompt prompt = Prompt::ofText(QString(400, u'x'));
        QCOMPARE(estimatedCost(prompt).input, 100);
        QVERIFY(estimatedCost(prompt).output > 0);
        prompt.maxTokens = 7;
        QCOMPARE(estimatedCost(prompt).output, 7);
    }
};

QTEST_GUILESS_MAIN(TestLimitBook)
#include "tst_limitbook.moc"

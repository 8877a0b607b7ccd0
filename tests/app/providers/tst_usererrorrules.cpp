// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/providers/usererrorrules.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRefused =
    R"({"error":{"message":"The house is full, come back on Monday","type":"server_error","code":"house_full"}})";

ErrorRule ruleOf(ErrorKind kind)
{
    ErrorRule rule;
    rule.name = u"mine"_s;
    rule.kind = kind;
    return rule;
}

Classification classified(const QList<ErrorRule>& rules, const QByteArray& body = kRefused,
                          const QList<Provider>& providers = {})
{
    FailedReply reply;
    reply.provider = u"house"_s;
    reply.status = 500;
    reply.body = body;
    const UserErrorRules user(rules, providers);
    return classifyWithGrounds(reply, &user);
}

} // namespace

class TestUserErrorRules : public QObject
{
    Q_OBJECT
private slots:
    void every_condition_must_hold_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("contains");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, const QString& provider, const QList<int>& statuses,
                            const QString& code, const QString& contains, bool fits) {
            QTest::newRow(name) << provider << statuses << code << contains << fits;
        };
        row("status", {}, {500}, {}, {}, true);
        row("another status", {}, {501}, {}, {}, false);
        row("one of several", {}, {429, 500}, {}, {}, true);
        row("code, in any case", {}, {}, u"House_Full"_s, {}, true);
        row("part of the code", {}, {}, u"house"_s, {}, false);
        row("words, in any case", {}, {}, {}, u"the HOUSE is full"_s, true);
        row("words with a gap", {}, {}, {}, u"house*monday$"_s, true);
        row("words inside a word", {}, {}, {}, u"ouse"_s, false);
        row("words of the raw reply", {}, {}, {}, u"type:server error"_s, true);
        row("other words", {}, {}, {}, u"tuesday"_s, false);
        row("of this provider", u"House"_s, {500}, {}, {}, true);
        row("of any provider", u"any"_s, {500}, {}, {}, true);
        row("of its preset", u"villa"_s, {500}, {}, {}, true);
        row("of another provider", u"flat"_s, {500}, {}, {}, false);
        row("all at once", u"house"_s, {500}, u"house_full"_s, u"come back"_s, true);
        row("all but one", u"house"_s, {500}, u"house_full"_s, u"stay"_s, false);
    }

    void every_condition_must_hold()
    {
        QFETCH(const QString, provider);
        QFETCH(const QList<int>, statuses);
        QFETCH(const QString, code);
        QFETCH(const QString, contains);
        QFETCH(const bool, fits);
        ErrorRule rule = ruleOf(ErrorKind::QuotaExhausted);
        rule.provider = provider;
        rule.statuses = statuses;
        rule.code = code;
        rule.contains = contains;
        Provider house;
        house.name = u"house"_s;
        house.preset = u"villa"_s;
        const Classification result = classified({rule}, kRefused, {house});
        QCOMPARE(result.error.kind == ErrorKind::QuotaExhausted, fits);
        QCOMPARE(result.grounds.by == Grounds::By::UserRule, fits);
    }

    void the_first_rule_that_fits_decides()
    {
        ErrorRule never = ruleOf(ErrorKind::TlsFailed);
        never.statuses = {401};
        ErrorRule first = ruleOf(ErrorKind::BillingRequired);
        first.contains = u"full"_s;
        ErrorRule second = ruleOf(ErrorKind::Overloaded);
        second.contains = u"house"_s;
        QCOMPARE(classified({never, first, second}).error.kind, ErrorKind::BillingRequired);
        QCOMPARE(classified({never, second, first}).error.kind, ErrorKind::Overloaded);
    }

    void consequences_hint_and_advice_follow_the_rule()
    {
        ErrorRule rule = ruleOf(ErrorKind::InvalidRequest);
        rule.code = u"house_full"_s;
        rule.advice = u"Ask the landlord."_s;
        rule.retryAfter = std::chrono::seconds(90);
        const Classification result = classified({rule});
        QCOMPARE(result.error.retrySame, false);
        QCOMPARE(result.error.fallback, false);
        QCOMPARE(result.error.retryAfter, std::optional<Duration>(std::chrono::seconds(90)));
        QCOMPARE(result.error.advice.first(), u"Ask the landlord."_s);
        QVERIFY(result.error.advice.size() > 1);
        QCOMPARE(result.error.message, u"The house is full, come back on Monday"_s);
        QCOMPARE(result.grounds, (Grounds{Grounds::By::UserRule, u"house_full"_s, u"mine"_s}));
    }

    void goes_before_the_surest_built_in_rule()
    {
        ErrorRule rule = ruleOf(ErrorKind::BillingRequired);
        rule.code = u"invalid_api_key"_s;
        const QByteArray body = R"({"error":{"message":"no","code":"invalid_api_key"}})";
        QCOMPARE(classified({}, body).error.kind, ErrorKind::AuthenticationFailed);
        QCOMPARE(classified({rule}, body).error.kind, ErrorKind::BillingRequired);
    }

    void the_most_rules_that_a_configuration_can_have_fit_in()
    {
        QList<ErrorRule> rules;
        for (qsizetype i = 0; i < ErrorRule::kMost; ++i) {
            ErrorRule rule = ruleOf(ErrorKind::Overloaded);
            for (int k = 0; k < 100; ++k) // three bytes each, all different in their beginnings
                rule.contains.append(QChar(static_cast<char16_t>(0x4e00 + i * 83 + k)));
            rules.append(rule);
        }
        rules.last().kind = ErrorKind::QuotaExhausted;
        const QByteArray body = "odd: " + rules.last().contains.toUtf8();
        QCOMPARE(classified(rules, body).error.kind, ErrorKind::QuotaExhausted);
    }

    void grounds_name_code_words_status_or_shape()
    {
        FailedReply reply;
        reply.status = 429;
        const auto by = [&reply](const QByteArray& body) {
            reply.body = body;
            return classifyWithGrounds(reply).grounds;
        };
        const Grounds code = by(R"({"error":{"code":"insufficient_quota","message":"no"}})");
        QCOMPARE(code.by, Grounds::By::Code);
        QCOMPARE(code.matched, u"insufficient_quota"_s);
        QVERIFY(!code.source.isEmpty());
        const Grounds words = by("Insufficient Balance");
        QCOMPARE(words.by, Grounds::By::Words);
        QVERIFY(!words.matched.isEmpty());
        QCOMPARE(by("hm"), (Grounds{Grounds::By::Status, u"429"_s, {}}));
        reply.status = 200;
        QCOMPARE(by("").by, Grounds::By::Shape);
        reply.status.reset();
        QCOMPARE(by("hm").by, Grounds::By::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestUserErrorRules)
#include "tst_usererrorrules.moc"

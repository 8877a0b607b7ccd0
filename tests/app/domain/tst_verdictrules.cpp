// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdictrules.h"
#include "tests/app/domain/verdictstory.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ErrorKind;

Q_DECLARE_METATYPE(VerdictStory)

namespace {

void row(const char* name, const VerdictStory& story, VerdictKind kind, const QString& sentence)
{
    QTest::newRow(name) << story << kind << sentence;
}

VerdictStory story()
{
    return {};
}

constexpr auto kCalm = FeedLevel::Operational;
constexpr auto kDegraded = FeedLevel::Degraded;
constexpr auto kMajor = FeedLevel::MajorOutage;
const QString kTitle = u"Elevated errors"_s;

void columns()
{
    QTest::addColumn<VerdictStory>("story");
    QTest::addColumn<VerdictKind>("kind");
    QTest::addColumn<QString>("sentence");
}

} // namespace

class TestVerdictRules : public QObject
{
    Q_OBJECT

    static void check()
    {
        QFETCH(const VerdictStory, story);
        QFETCH(const VerdictKind, kind);
        QFETCH(const QString, sentence);
        const Verdict verdict = judge(story.evidence());
        QVERIFY2(verdict.kind == kind,
                 qPrintable(nameOf(verdict.kind) + u": "_s + verdict.sentence));
        QCOMPARE(verdict.sentence, sentence);
        const bool something = kind != VerdictKind::Fine && kind != VerdictKind::Unknown;
        QVERIFY(!something || !verdict.cure.isEmpty());
    }

private slots:
    void the_own_connection_comes_first_data()
    {
        using enum VerdictKind;
        using enum BaselineReading;
        columns();
        const QString down = u"Your connection fails: neither OpenAI nor a neutral host can be "
                             "reached."_s;
        row("no connection, neutral hosts neither",
            story().fail(ConnectFailed, 3).baseline(Unreachable), YourConnection, down);
        row("one call is enough for that", story().fail(ConnectFailed).baseline(Unreachable),
            YourConnection, down);
        row("after a long outage of theirs",
            story().fail(ServerError, 30).fail(ConnectFailed).baseline(Unreachable), YourConnection,
            down);
        row("it is back, and nobody has asked since",
            story().fail(ConnectFailed, 3).baseline(WasUnreachable), Unknown,
            u"Your connection works again. OpenAI has not been asked since."_s);
        row("time limits as well", story().fail(TimedOut, 3).baseline(Unreachable), YourConnection,
            down);
        row("cut streams as well", story().fail(StreamCut, 2).baseline(Unreachable), YourConnection,
            down);
        row("a page that was read before does not change it",
            story().fail(ConnectFailed, 3).baseline(Unreachable).page(kMajor, kTitle),
            YourConnection, down);
        row("after a good time", story().ok(40).fail(ConnectFailed, 5).baseline(Unreachable),
            YourConnection, down);
        row("what the provider itself says is no matter of the connection",
            story().fail(ServerError, 3).baseline(Unreachable), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 3 of the last 3 calls failed."_s);
        row("all providers cut off", story().fail(ConnectFailed, 2).others(2, 2), YourConnection,
            u"Your connection fails: neither OpenAI nor any other provider can be reached."_s);
        row("all cut off, some by certificates", story().fail(ConnectFailed, 2).others(3, 2, 1),
            YourConnection,
            u"Your connection fails: neither OpenAI nor any other provider can be reached."_s);
        row("all cut off, though a neutral host answers",
            story().fail(ConnectFailed, 2).others(2, 2).baseline(Reachable), FailingUnannounced,
            u"OpenAI cannot be reached. 2 of the last 2 calls failed."_s);
        row("one other still answers", story().fail(ConnectFailed, 2).others(3, 2),
            FailingUnannounced, u"OpenAI cannot be reached. 2 of the last 2 calls failed."_s);
        row("nobody else was asked", story().fail(ConnectFailed, 2).others(0, 0),
            FailingUnannounced, u"OpenAI cannot be reached. 2 of the last 2 calls failed."_s);
        const QString untrusted =
            u"Your connection fails: the certificates of OpenAI and of others are not trusted."_s;
        row("no certificate is trusted", story().fail(TlsFailed, 2).others(2, 0, 2), YourConnection,
            untrusted);
        row("inspection lets the neutral hosts through",
            story().fail(TlsFailed, 2).others(1, 0, 1).baseline(Reachable), YourConnection,
            untrusted);
        row("the neutral hosts are intercepted", story().fail(TlsFailed, 2).baseline(Intercepted),
            YourConnection, untrusted);
        row("only their certificate is bad",
            story().fail(TlsFailed, 2).others(2, 0).baseline(Reachable), FailingUnannounced,
            u"OpenAI cannot be reached. 2 of the last 2 calls failed."_s);
        row("not known yet", story().fail(ConnectFailed).baseline(Asking), Unknown,
            u"OpenAI cannot be reached. Your own connection is being checked."_s);
        row("not known yet, but announced",
            story().fail(ConnectFailed).baseline(Asking).page(kMajor, kTitle), TheirIncident,
            u"OpenAI says: Elevated errors since 10:02. The only call failed."_s);
        row("a success since shows that the network is up",
            story().fail(ConnectFailed, 2).ok(2).baseline(Unreachable), Fine,
            u"OpenAI answers again. 2 of the last 4 calls failed."_s);
        row("between this machine and itself there is no network",
            story().fail(ConnectFailed, 2).onThisMachine().baseline(Unreachable).others(2, 2),
            FailingUnannounced, u"Nothing answers for OpenAI on this machine."_s);
    }
    void the_own_connection_comes_first() { check(); }

    void a_refusal_is_taken_at_its_word_data()
    {
        using enum VerdictKind;
        columns();
        row("a wrong key", story().fail(AuthenticationFailed, 3), YourKey,
            u"OpenAI does not accept your key. 3 of the last 3 calls failed."_s);
        row("one refused call of one", story().fail(AuthenticationFailed), YourKey,
            u"OpenAI does not accept your key. The only call failed."_s);
        row("a key revoked just now", story().ok(99).fail(AuthenticationFailed), YourKey,
            u"OpenAI does not accept your key. 1 of the last 100 calls failed."_s);
        row("an incident does not refuse keys",
            story().fail(AuthenticationFailed, 2).page(kDegraded, kTitle), YourKey,
            u"OpenAI does not accept your key. 2 of the last 2 calls failed."_s);
        row("refused 6 minutes ago, not asked since",
            story().fail(AuthenticationFailed).later(6min), YourKey,
            u"OpenAI does not accept your key. The newest call, 6 min ago, failed."_s);
        row("a key put right", story().fail(AuthenticationFailed, 3).ok(), Fine,
            u"OpenAI answers again. 3 of the last 4 calls failed."_s);
        row("their fault is older and done",
            story().fail(ServerError, 9).ok().fail(AuthenticationFailed), YourKey,
            u"OpenAI does not accept your key. 10 of the last 11 calls failed."_s);
        row("their fault weighs more", story().fail(ServerError, 9).fail(AuthenticationFailed),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 10 of the last 10 calls failed."_s);
        row("at equal weight the newest counts",
            story().fail(ServerError, 3).fail(AuthenticationFailed, 3), YourKey,
            u"OpenAI does not accept your key. 6 of the last 6 calls failed."_s);
        row("no key", story().fail(AuthenticationFailed, 1, u"key_missing"_s), YourKey,
            u"There is no key for OpenAI."_s);
        row("no keychain", story().fail(AuthenticationFailed, 1, u"keychain_unavailable"_s),
            YourKey, u"The key of OpenAI cannot be read from the keychain."_s);
        row("no access", story().fail(PermissionDenied), YourKey,
            u"At OpenAI, your key has no access to m."_s);
        row("quota used up", story().ok(5).fail(QuotaExhausted), YourQuota,
            u"Your quota at OpenAI is used up."_s);
        row("payment needed", story().fail(BillingRequired, 2), YourQuota,
            u"Your account at OpenAI needs a payment."_s);
        row("paid meanwhile", story().fail(BillingRequired, 2).ok(2), Fine,
            u"OpenAI answers again. 2 of the last 4 calls failed."_s);
        row("too many requests", story().ok(5).fail(RateLimited, 4), YourQuota,
            u"You send more than OpenAI allows. 4 of the last 9 calls failed."_s);
        row("too many requests, now and then",
            story().ok(2).fail(RateLimited).ok().fail(RateLimited).ok(), YourQuota,
            u"You send more than OpenAI allows. 2 of the last 6 calls failed."_s);
        row("one request too many of one", story().fail(RateLimited), YourQuota,
            u"You send more than OpenAI allows. The only call failed."_s);
        row("one request too many of a hundred", story().ok(60).fail(RateLimited).ok(39), Fine,
            u"OpenAI answers. 1 of the last 100 calls failed."_s);
        row("too many requests during an incident",
            story().fail(RateLimited, 3).page(kDegraded, kTitle), YourQuota,
            u"You send more than OpenAI allows. 3 of the last 3 calls failed."_s);
        row("more overload than rate limits",
            story().fail(RateLimited, 2).fail(Overloaded, 3).page(kDegraded, kTitle), TheirIncident,
            u"OpenAI says: Elevated errors since 10:02. 5 of the last 5 calls failed."_s);
        row("an outage weighs as one, however it shows",
            story().fail(RateLimited, 3).fail(Overloaded, 2).fail(TimedOut, 2), FailingUnannounced,
            u"OpenAI is failing: no answer in time. 7 of the last 7 calls failed."_s);
    }
    void a_refusal_is_taken_at_its_word() { check(); }

    void one_model_is_not_the_provider_data()
    {
        using enum VerdictKind;
        columns();
        row("no such model", story().fail(ModelNotFound), OnlyThisModel,
            u"OpenAI has no model m."_s);
        row("no such model, another answers since", story().fail(ModelNotFound).with(u"n"_s).ok(3),
            OnlyThisModel, u"OpenAI has no model m."_s);
        row("no such model during an incident",
            story().fail(ModelNotFound).with(u"n"_s).ok(3).page(kDegraded, kTitle), OnlyThisModel,
            u"OpenAI has no model m."_s);
        row("one model fails, another answers", story().fail(ServerError, 3).with(u"n"_s).ok(9),
            OnlyThisModel, u"OpenAI answers, but not with m."_s);
        row("the newest call being the failing model's",
            story().with(u"n"_s).ok(9).with(u"m"_s).fail(Overloaded, 2), OnlyThisModel,
            u"OpenAI answers, but not with m."_s);
        row("two models fail",
            story().fail(ServerError, 2).with(u"l"_s).fail(TimedOut, 2).with(u"n"_s).ok(2),
            OnlyThisModel, u"OpenAI answers, but not with l, m."_s);
        row("one model without access",
            story().with(u"n"_s).ok(2).with(u"m"_s).fail(PermissionDenied), OnlyThisModel,
            u"At OpenAI, your key has no access to m."_s);
        row("the other answered long before",
            story().with(u"n"_s).ok(2).later(2min).with(u"m"_s).fail(ServerError, 3),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 3 of the last 5 calls failed."_s);
        row("one model fails, an incident is announced",
            story().fail(ServerError, 3).with(u"n"_s).ok(9).page(kDegraded, kTitle), TheirIncident,
            u"OpenAI says: Elevated errors since 10:02. 3 of the last 12 calls failed."_s);
        row("one blip of one model", story().fail(ServerError).with(u"n"_s).ok(12), Fine,
            u"OpenAI answers. 1 of the last 13 calls failed."_s);
        row("a key refused for one model is refused for all",
            story().with(u"n"_s).ok(2).with(u"m"_s).fail(AuthenticationFailed), YourKey,
            u"OpenAI does not accept your key. 1 of the last 3 calls failed."_s);
    }
    void one_model_is_not_the_provider() { check(); }

    void the_page_is_weighed_against_the_own_calls_data()
    {
        using enum VerdictKind;
        columns();
        const QString theirs = u"OpenAI says: Elevated errors since 10:02. "_s;
        row("announced and failing", story().ok(2).fail(ServerError, 7).page(kDegraded, kTitle),
            TheirIncident, theirs + u"7 of the last 9 calls failed."_s);
        row("announced, one call of one failed", story().fail(ServerError).page(kDegraded, kTitle),
            TheirIncident, theirs + u"The only call failed."_s);
        row("announced without an incident's title",
            story().fail(ServerError, 2).page(FeedLevel::PartialOutage), TheirIncident,
            u"OpenAI says: partial outage. 2 of the last 2 calls failed."_s);
        row("announced, not asked", story().page(kMajor, kTitle), TheirIncident,
            theirs + u"There were no calls recently."_s);
        row("announced, answered 6 minutes ago", story().ok().later(6min).page(kMajor, kTitle),
            TheirIncident, theirs + u"There were no calls recently."_s);
        row("announced, the circuit is open",
            story()
                .fail(ServerError, 5)
                .later(6min)
                .circuit(CircuitState::Open)
                .page(kMajor, kTitle),
            TheirIncident, theirs + u"No call is made while its circuit is open."_s);
        row("announced, but the own calls are fine", story().ok(9).page(kDegraded, kTitle), Fine,
            u"OpenAI answers you. OpenAI says: Elevated errors since 10:02."_s);
        row("a major outage that spares this user", story().ok(9).page(kMajor, kTitle), Fine,
            u"OpenAI answers you. OpenAI says: Elevated errors since 10:02."_s);
        row("over for this user before the page says so",
            story().fail(ServerError, 3).ok(3).page(kMajor, kTitle), Fine,
            u"OpenAI answers you. OpenAI says: Elevated errors since 10:02."_s);
        row("a stale page announces nothing",
            story().fail(ServerError, 3).page(PageEvidence::Stale), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 3 of the last 3 calls failed."_s);
        row("a stale page promises nothing", story().page(PageEvidence::Stale), Unknown,
            u"Nothing is known of OpenAI. There were no calls recently."_s);
        row("an unreadable page", story().page(PageEvidence::Unreadable), Unknown,
            u"Nothing is known of OpenAI. There were no calls recently."_s);
        row("a page that says nothing of its level",
            story().fail(ServerError).page(FeedLevel::Unknown), Unknown,
            u"A call to OpenAI failed: fault of the provider. One alone may be chance."_s);
        row("failing, not announced", story().fail(ServerError, 3).page(kCalm), FailingUnannounced,
            u"OpenAI is failing, not announced: fault of the provider. 3 of the last 3 calls failed."_s);
        row("out of reach, not announced", story().fail(ConnectFailed, 3).page(kCalm),
            FailingUnannounced,
            u"OpenAI cannot be reached, not announced. 3 of the last 3 calls failed."_s);
        row("one call of one failed, not announced", story().fail(ServerError).page(kCalm),
            FailingUnannounced,
            u"A call to OpenAI failed: fault of the provider. Nothing is announced."_s);
        row("maintenance, and failing", story().fail(ServerError, 3).maintenance(u"Upgrade"_s),
            TheirIncident,
            u"OpenAI says: maintenance, Upgrade, until 11:30. 3 of the last 3 calls failed."_s);
        row("maintenance, and answering", story().ok(3).maintenance(u"Upgrade"_s), Fine,
            u"OpenAI answers. None of the last 3 calls failed."_s);
        row("maintenance, and not asked", story().maintenance(u"Upgrade"_s), Unknown,
            u"OpenAI says: maintenance, Upgrade, until 11:30. There were no calls recently."_s);
        row("maintenance does not refuse keys",
            story().fail(AuthenticationFailed).maintenance(u"Upgrade"_s), YourKey,
            u"OpenAI does not accept your key. The only call failed."_s);
        row("all is well, they say", story().page(kCalm), Fine,
            u"OpenAI says that all is well. There were no calls recently."_s);
    }
    void the_page_is_weighed_against_the_own_calls() { check(); }

    void too_little_is_not_enough_data()
    {
        using enum VerdictKind;
        columns();
        row("nothing at all", story(), Unknown,
            u"Nothing is known of OpenAI. There were no calls recently."_s);
        row("one failure of one call", story().fail(ServerError), Unknown,
            u"A call to OpenAI failed: fault of the provider. One alone may be chance."_s);
        row("one failure of two", story().ok().fail(TimedOut), Unknown,
            u"A call to OpenAI failed: no answer in time. One alone may be chance."_s);
        row("one failure of one, asked on purpose", story().fail(ServerError).askedOnPurpose(),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. The only call failed."_s);
        row("two failures of two", story().fail(ServerError, 2), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 2 of the last 2 calls failed."_s);
        row("a failure 6 minutes ago", story().fail(ServerError).later(6min), Unknown,
            u"A call to OpenAI failed: fault of the provider. One alone may be chance."_s);
        row("failures half an hour ago", story().fail(ServerError, 4).later(30min), Unknown,
            u"Nothing is known of OpenAI. The newest call, 30 min ago, failed."_s);
        row("an answer 14 minutes ago", story().ok().later(14min), Fine, u"OpenAI answers."_s);
        row("an answer half an hour ago", story().ok().later(30min), Unknown,
            u"Nothing is known of OpenAI. There were no calls recently."_s);
    }
    void too_little_is_not_enough() { check(); }

    void success_and_failure_are_weighed_data()
    {
        using enum VerdictKind;
        columns();
        row("one answer", story().ok(), Fine, u"OpenAI answers."_s);
        row("nine answers", story().ok(9), Fine,
            u"OpenAI answers. None of the last 9 calls failed."_s);
        row("one failure in a good row", story().ok(12).fail(ServerError), Fine,
            u"OpenAI answers. 1 of the last 13 calls failed."_s);
        row("just under the share that counts", story().ok(30).fail(ServerError, 3), Fine,
            u"OpenAI answers. 3 of the last 33 calls failed."_s);
        row("just over it", story().ok(27).fail(ServerError, 3), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 3 of the last 30 calls failed."_s);
        row("five in a row count at any share", story().ok(200).fail(ServerError, 5),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 5 of the last 205 calls failed."_s);
        row("flapping",
            story().ok().fail(Overloaded).ok().fail(Overloaded).ok().fail(Overloaded).ok(),
            FailingUnannounced,
            u"OpenAI is failing: provider at capacity. 3 of the last 7 calls failed."_s);
        row("one success after failures", story().fail(ServerError, 5).ok(), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 5 of the last 6 calls failed."_s);
        row("as many successes as failures", story().fail(ServerError, 5).ok(5), Fine,
            u"OpenAI answers again. 5 of the last 10 calls failed."_s);
        row("two successes after a quiet minute", story().fail(ServerError, 5).later(1min).ok(2),
            Fine, u"OpenAI answers again. 5 of the last 7 calls failed."_s);
        row("one success after a quiet minute, which ends what was whole",
            story().fail(ServerError, 5).later(1min).ok(), Fine,
            u"OpenAI answers again. 5 of the last 6 calls failed."_s);
        row("one success among failures ends nothing",
            story().fail(ServerError, 5).ok().fail(ServerError, 5).later(1min).ok(),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 10 of the last 12 calls failed."_s);
        row("seldom asked, it fails each time",
            story().fail(ServerError).later(15min).fail(ServerError), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. The only call failed."_s);
        row("ten successes end any spell", story().fail(ServerError, 50).ok(10), Fine,
            u"OpenAI answers again. 50 of the last 60 calls failed."_s);
        row("open circuit, no calls",
            story().fail(ServerError, 5).later(6min).circuit(CircuitState::Open),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. No call is made while its circuit is open."_s);
        row("open circuit of a busy provider",
            story().ok(290).fail(ServerError, 4).circuit(CircuitState::Open), FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 4 of the last 294 calls failed."_s);
        row("half-open, not answered yet",
            story().ok(200).fail(ServerError, 4).later(1min).circuit(CircuitState::HalfOpen),
            FailingUnannounced,
            u"OpenAI is failing: fault of the provider. 4 of the last 204 calls failed."_s);
        row("half-open and back",
            story().fail(ServerError, 5).later(1min).ok(2).circuit(CircuitState::HalfOpen), Fine,
            u"OpenAI answers again. 5 of the last 7 calls failed."_s);
        row("half-open since nobody asks",
            story().fail(ServerError, 5).later(2h).circuit(CircuitState::HalfOpen), Unknown,
            u"Nothing is known of OpenAI. The newest call, 2 h ago, failed."_s);
        row("prompts refused beside answers", story().ok(2).fail(ContextLengthExceeded, 5), Fine,
            u"OpenAI answers. None of the last 2 calls failed."_s);
        row("all prompts refused", story().fail(InvalidRequest, 5), Fine,
            u"OpenAI answers, but refuses what your prompts ask."_s);
        row("an unknown error is a failure", story().fail(ErrorKind::Unknown, 3),
            FailingUnannounced,
            u"OpenAI is failing: cause unknown. 3 of the last 3 calls failed."_s);
    }
    void success_and_failure_are_weighed() { check(); }
};

QTEST_GUILESS_MAIN(TestVerdictRules)
#include "tst_verdictrules.moc"

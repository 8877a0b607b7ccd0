// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdictlines.h"
#include "tests/app/domain/verdictstory.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

QStringList evidence(const VerdictStory& story)
{
    return judge(story.evidence()).evidence;
}

QString all(const VerdictStory& story)
{
    return evidence(story).join(u'\n');
}

} // namespace

class TestVerdictLines : public QObject
{
    Q_OBJECT
private slots:

    void an_incident_begins_with_what_they_say()
    {
        const QStringList lines = evidence(VerdictStory()
                                               .ok(2)
                                               .fail(TimedOut, 2)
                                               .fail(Overloaded, 5)
                                               .later(20s)
                                               .circuit(CircuitState::Open)
                                               .page(FeedLevel::MajorOutage, u"Errors"_s));
        QCOMPARE(
            lines,
            (QStringList{
                u"Its status page: OpenAI says: Errors since 10:02. (major outage)"_s,
                u"Failed in the last 5 minutes: 7 of 9 calls (5 × provider at capacity, 2 × no "
                "answer in time)."_s,
                u"Failures in a row: 7."_s,
                u"The newest failure, 20 s ago, with m: It says why."_s,
                u"Its circuit is open."_s}));
    }

    void a_broken_connection_begins_with_the_neutral_hosts()
    {
        const QStringList lines = evidence(VerdictStory()
                                               .fail(ConnectFailed, 2)
                                               .baseline(BaselineReading::Unreachable)
                                               .others(3, 2));
        QCOMPARE(lines.value(0), u"Neutral hosts do not answer either."_s);
        QCOMPARE(lines.value(1), u"Other providers that cannot be reached: 2 of 3."_s);
    }

    void a_refused_key_begins_with_the_refusal()
    {
        QVERIFY(evidence(VerdictStory().fail(AuthenticationFailed))
                    .value(0)
                    .startsWith("The newest failure, 0 s ago, with m"_L1));
    }

    void what_speaks_for_the_connection_is_told_beside_a_failing_provider()
    {
        const QString lines = all(VerdictStory()
                                      .fail(ConnectFailed, 2)
                                      .baseline(BaselineReading::Reachable)
                                      .others(2, 0)
                                      .page(PageEvidence::Stale));
        QVERIFY2(lines.contains("Neutral hosts answer: your connection works."_L1),
                 qPrintable(lines));
        QVERIFY2(lines.contains("Other providers can be reached."_L1), qPrintable(lines));
        QVERIFY2(lines.contains("could not be read for too long"_L1), qPrintable(lines));
    }

    void models_are_told_where_only_some_fail()
    {
        const QStringList lines = evidence(VerdictStory().fail(ServerError, 2).with(u"n"_s).ok(3));
        QCOMPARE(lines.value(0), u"Failing: m. Answering: n."_s);
    }

    void an_incident_that_spares_the_user_is_told_all_the_same()
    {
        const QStringList lines =
            evidence(VerdictStory().ok(4).page(FeedLevel::Degraded, u"Slow"_s));
        QCOMPARE(lines, (QStringList{u"All calls of the last 5 minutes succeeded: 4."_s,
                                     u"Its status page: OpenAI says: Slow since 10:02. (degraded "
                                     "performance)"_s}));
    }

    void refused_prompts_are_counted_apart()
    {
        QCOMPARE(
            evidence(VerdictStory().ok(2).fail(ContentFiltered, 3)).value(0),
            u"All calls of the last 5 minutes succeeded: 2. Refused because of the prompt: 3."_s);
    }

    void the_age_of_the_last_answer_is_told_where_there_were_no_calls()
    {
        QCOMPARE(evidence(VerdictStory().ok().later(150min)).value(0),
                 u"The last answer came 2 h ago."_s);
        QCOMPARE(evidence(VerdictStory()).value(0), u"No call was answered yet."_s);
    }

    void a_title_from_elsewhere_stays_a_part_of_the_sentence()
    {
        const auto sentence = [](const QString& title) {
            return judge(VerdictStory().page(FeedLevel::MajorOutage, title).evidence()).sentence;
        };
        QVERIFY(sentence(u"100 %1 %2 gone..\n"_s)
                    .startsWith("OpenAI says: 100 %1 %2 gone since 10:02. "_L1));
        QVERIFY(sentence(QString(5000, u'x')).size() < 200);
    }

    void another_day_is_named()
    {
        VerdictEvidence evidence =
            VerdictStory().page(FeedLevel::MajorOutage, u"Errors"_s).evidence();
        evidence.page.since = evidence.now.addDays(-2);
        QVERIFY(judge(evidence).sentence.contains("Errors since 18 Nov 10:30."_L1));
        evidence.page.since = evidence.now.addYears(12);
        QVERIFY(judge(evidence).sentence.contains("Errors since 20 Nov 2038 10:30."_L1));
    }
};

QTEST_GUILESS_MAIN(TestVerdictLines)
#include "tst_verdictlines.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdictlines.h"

#include "app/domain/kindtext.h"
#include "app/domain/sentences.h"

#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTitle = 100;
constexpr qsizetype kMostMessage = 200;

QString number(int value)
{
    return QLocale().toString(value);
}

QString cut(const QString& text, qsizetype most)
{
    return text.size() > most ? text.left(most - 1) + u'…' : text;
}

/// A title of theirs as a part of our sentence.
QString phrase(const QString& title)
{
    QString words = title.simplified();
    while (words.endsWith(u'.'))
        words.chop(1);
    return cut(words, kMostTitle);
}

/// "5 × no connection, 2 × no answer in time", the most frequent first.
QString causes(const RecentCalls::Counts& failures)
{
    std::vector<std::pair<int, ErrorKind>> counted;
    for (const ErrorKind kind : allErrorKinds()) {
        if (const int count = failures[static_cast<std::size_t>(kind)]; count > 0)
            counted.emplace_back(count, kind);
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList parts;
    for (const auto& [count, kind] : counted)
        parts.append(u"%1 × %2"_s.arg(number(count), causeText(kind)));
    return parts.join(u", "_s);
}

} // namespace

QString VerdictLines::measured(const VerdictCase& c)
{
    const RecentCalls::Summary& calls = c.e.calls;
    if (calls.calls() > 1)
        return tr("%1 of the last %Ln calls failed.", nullptr, calls.calls())
            .arg(number(calls.failed()));
    if (calls.calls() == 1)
        return calls.failed() == 1 ? tr("The only call failed.") : tr("The only call succeeded.");
    if (c.e.circuit == CircuitState::Open)
        return tr("No call is made while its circuit is open.");
    if (calls.failedInARow() > 0 && calls.sinceFailure)
        return tr("The newest call, %1 ago, failed.").arg(ageText(*calls.sinceFailure));
    return tr("There were no calls recently.");
}

QString VerdictLines::claimed(const VerdictCase& c)
{
    const PageEvidence& page = c.e.page;
    if (!c.pageAnnounces() && c.inMaintenance()) {
        if (page.maintenance.isEmpty())
            return tr("%1 says: maintenance.").arg(c.e.provider);
        if (!page.maintenanceUntil)
            return tr("%1 says: maintenance, %2.").arg(c.e.provider, phrase(page.maintenance));
        return tr("%1 says: maintenance, %2, until %3.")
            .arg(c.e.provider, phrase(page.maintenance), timeText(*page.maintenanceUntil, c.e.now));
    }
    const QString what = page.title.isEmpty() ? levelText(page.level) : phrase(page.title);
    if (!page.since)
        return tr("%1 says: %2.").arg(c.e.provider, what);
    return tr("%1 says: %2 since %3.").arg(c.e.provider, what, timeText(*page.since, c.e.now));
}

QStringList VerdictLines::evidence(const VerdictCase& c, VerdictKind kind)
{
    using Line = QString (*)(const VerdictCase&);
    static const auto linesOf = [](VerdictKind of) -> std::vector<Line> {
        switch (of) {
        case VerdictKind::YourConnection:
            return {baseline, others, calls, lastError, circuit, page};
        case VerdictKind::YourKey:
        case VerdictKind::YourQuota:
            return {lastError, calls, models, page, circuit};
        case VerdictKind::OnlyThisModel:
            return {models, lastError, calls, page, circuit};
        case VerdictKind::TheirIncident:
            return {page, calls, outage, lastError, models, circuit, baseline, others};
        case VerdictKind::FailingUnannounced:
        case VerdictKind::Unknown:
            return {calls, outage, lastError, models, page, circuit, baseline, others};
        case VerdictKind::Fine:
            return {calls, page, models, circuit, lastError};
        }
        return {};
    };
    QStringList evidence;
    for (const Line line : linesOf(kind)) {
        if (const QString fact = line(c); !fact.isEmpty())
            evidence.append(fact);
    }
    return evidence;
}

QString VerdictLines::calls(const VerdictCase& c)
{
    const RecentCalls::Summary& calls = c.e.calls;
    QString fact;
    if (calls.calls() == 0 && calls.sinceSuccess)
        fact = tr("The last answer came %1 ago.").arg(ageText(*calls.sinceSuccess));
    else if (calls.calls() == 0)
        fact = tr("No call was answered yet.");
    else if (calls.failed() == 0)
        fact = tr("All calls of the last 5 minutes succeeded: %1.").arg(number(calls.calls()));
    else
        fact = tr("Failed in the last 5 minutes: %1 of %Ln calls (%2).", nullptr, calls.calls())
                   .arg(number(calls.failed()), causes(calls.failures));
    return calls.refused == 0
               ? fact
               : inSentences(fact,
                             tr("Refused because of the prompt: %1.").arg(number(calls.refused)));
}

QString VerdictLines::lastError(const VerdictCase& c)
{
    const auto& error = c.e.calls.lastError;
    if (!error || !c.e.calls.sinceFailure || (!c.suffers() && !c.onlySome))
        return {};
    const QString words = error->message.isEmpty() ? causeText(error->kind)
                                                   : cut(error->message.simplified(), kMostMessage);
    if (c.e.calls.lastErrorModel.isEmpty())
        return tr("The newest failure, %1 ago: %2").arg(ageText(*c.e.calls.sinceFailure), words);
    return tr("The newest failure, %1 ago, with %2: %3")
        .arg(ageText(*c.e.calls.sinceFailure), c.e.calls.lastErrorModel, words);
}

QString VerdictLines::models(const VerdictCase& c)
{
    if (!c.onlySome)
        return {};
    return tr("Failing: %1. Answering: %2.")
        .arg(c.e.calls.modelsFailing.join(u", "_s), c.e.calls.modelsAnswering.join(u", "_s));
}

QString VerdictLines::page(const VerdictCase& c)
{
    switch (c.e.page.state) {
    case PageEvidence::None:
        return {};
    case PageEvidence::Unreadable:
        return tr("Its status page could not be read.");
    case PageEvidence::Stale:
        return tr("Its status page could not be read for too long to rely on it.");
    case PageEvidence::Read:
        break;
    }
    if (c.pageIsCalm())
        return tr("Its status page says that all is well.");
    if (c.pageAnnounces()) {
        return tr("Its status page: %1 (%2)").arg(claimed(c), levelText(c.e.page.level));
    }
    if (c.inMaintenance())
        return tr("Its status page: %1").arg(claimed(c));
    return tr("Its status page does not say how it is.");
}

QString VerdictLines::circuit(const VerdictCase& c)
{
    switch (c.e.circuit) {
    case CircuitState::Closed:
        return {};
    case CircuitState::Open:
        return tr("Its circuit is open.");
    case CircuitState::HalfOpen:
        return tr("Its circuit is half-open: single calls try whether it is back.");
    }
    return {};
}

QString VerdictLines::outage(const VerdictCase& c)
{
    if (c.e.outage < OutageLevel::Extended)
        return {};
    return tr("Failures in a row: %1.").arg(number(c.e.calls.failedInARow()));
}

QString VerdictLines::baseline(const VerdictCase& c)
{
    switch (c.e.baseline) {
    case BaselineReading::NotAsked:
    case BaselineReading::Asking:
        return {};
    case BaselineReading::Reachable:
        return tr("Neutral hosts answer: your connection works.");
    case BaselineReading::Unreachable:
        return tr("Neutral hosts do not answer either.");
    case BaselineReading::WasUnreachable:
        return tr("Neutral hosts did not answer then either.");
    case BaselineReading::Intercepted:
        return tr("The certificates of neutral hosts are not trusted either.");
    }
    return {};
}

QString VerdictLines::others(const VerdictCase& c)
{
    const OtherProviders& others = c.e.others;
    if (others.asked == 0)
        return {};
    if (others.unreachable + others.untrusted == 0)
        return tr("Other providers can be reached.");
    return tr("Other providers that cannot be reached: %1 of %2.")
        .arg(number(others.unreachable + others.untrusted), number(others.asked));
}

QString VerdictLines::levelText(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return tr("operational");
    case FeedLevel::Maintenance:
        return tr("maintenance");
    case FeedLevel::Degraded:
        return tr("degraded performance");
    case FeedLevel::PartialOutage:
        return tr("partial outage");
    case FeedLevel::MajorOutage:
        return tr("major outage");
    case FeedLevel::Unknown:
        return tr("unknown");
    }
    return {};
}

QString VerdictLines::timeText(const QDateTime& time, const QDateTime& now)
{
    if (time.date() == now.date())
        return time.toString(u"HH:mm"_s);
    const bool thisYear = time.date().year() == now.date().year();
    //: How a time is written, as in the documentation of QDateTime::toString.
    const QString shortForm = tr("d MMM HH:mm", "format of date and time");
    //: How a time is written, as in the documentation of QDateTime::toString.
    const QString longForm = tr("d MMM yyyy HH:mm", "format of date and time");
    return QLocale().toString(time, thisYear ? shortForm : longForm);
}

QString VerdictLines::ageText(Duration age)
{
    using namespace std::chrono;
    const auto whole = [](auto count) { return QString::number(count.count()); };
    if (age < minutes(2))
        return tr("%1 s").arg(whole(floor<seconds>(age)));
    if (age < hours(2))
        return tr("%1 min").arg(whole(floor<minutes>(age)));
    return tr("%1 h").arg(whole(floor<hours>(age)));
}

} // namespace fuseboard

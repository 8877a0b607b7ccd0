// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedentrystate.h"

#include "app/feeds/feedassembly.h"
#include "app/feeds/feedtext.h"
#include "app/feeds/feedtime.h"
#include "app/feeds/statuspagewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kIgnoreCase = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype kMostUpdates = 200; // of one entry

struct Said
{
    std::optional<IncidentState> incident{};
    std::optional<MaintenanceState> maintenance{};

    explicit operator bool() const { return incident || maintenance; }
};

/// "Update" and all other words say nothing.
Said meaningOf(const QString& text)
{
    struct Word
    {
        QLatin1StringView word;
        IncidentState state;
    };
    static constexpr std::array kWords{
        Word{"active"_L1, IncidentState::Investigating},
        Word{"open"_L1, IncidentState::Investigating},
        Word{"ongoing"_L1, IncidentState::Investigating},
        Word{"mitigated"_L1, IncidentState::Resolved},
        Word{"fixed"_L1, IncidentState::Resolved},
        Word{"closed"_L1, IncidentState::Resolved},
        Word{"recovered"_L1, IncidentState::Resolved},
        Word{"operational"_L1, IncidentState::Resolved},
        Word{"post-mortem"_L1, IncidentState::Postmortem},
    };
    const QString word = text.simplified().toLower();
    if (const IncidentState state = statuspageIncidentState(word); state != IncidentState::Unknown)
        return {.incident = state};
    const QString key = QString(word).replace(u' ', u'_');
    if (const auto state = statuspageMaintenanceState(key))
        return {.maintenance = state};
    const auto found = std::find_if(kWords.begin(), kWords.end(),
                                    [&word](const Word& known) { return word == known.word; });
    return found == kWords.end() ? Said{} : Said{.incident = found->state};
}

struct Update
{
    std::optional<QDateTime> at{};
    Said said{};
    QString html{}; ///< from its label on
};

/// Bodies of Statuspage tell month, day and minute: the year is the last one that is not after
/// the entry's own time.
std::optional<QDateTime> bodyTime(const QString& text, const std::optional<QDateTime>& latest)
{
    static const QRegularExpression form(
        uR"(^([A-Za-z]{3,9})\s+(\d{1,2}),\s+(\d{1,2}:\d{2})\s+([A-Za-z]{1,5})$)"_s);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch() || !latest)
        return std::nullopt;
    for (const int year : {latest->date().year(), latest->date().year() - 1}) {
        const auto time = feedTime(u"%1 %2 %3 %4 %5"_s.arg(match.captured(2), match.captured(1))
                                       .arg(year)
                                       .arg(match.captured(3), match.captured(4)));
        if (time && *time <= latest->addDays(1))
            return time;
    }
    return std::nullopt;
}

/// The labelled updates of a Statuspage entry, newest first.
QList<Update> updatesOf(const QString& html, const std::optional<QDateTime>& latest)
{
    static const QRegularExpression var(u"</?var[^>]{0,100}>"_s, kIgnoreCase);
    static const QRegularExpression label(
        uR"((?:<small>([^<]{0,80})</small>(?:\s|<br\s*/?>|</br>)*)?<strong>\s*([^<]{1,60}?)\s*</strong>)"_s,
        kIgnoreCase);
    const QString body = QString(html).remove(var);
    QList<Update> updates;
    for (auto found = label.globalMatch(body); found.hasNext() && updates.size() < kMostUpdates;) {
        const QRegularExpressionMatch match = found.next();
        if (!updates.isEmpty()) {
            QString& before = updates.last().html;
            before.chop(body.size() - match.capturedStart());
        }
        updates.append({bodyTime(match.captured(1), latest), meaningOf(match.captured(2)),
                        body.mid(match.capturedEnd())});
    }
    if (updates.size() > 1 && updates.first().at && updates.last().at &&
        *updates.first().at < *updates.last().at)
        std::reverse(updates.begin(), updates.end());
    return updates;
}

Said saidInStatusLine(const QString& plain)
{
    static const QRegularExpression line(
        uR"(^(?:current )?status:\s*([a-z-]+)(?:[ _]([a-z]+))?(?:[ _]([a-z]+))?)"_s,
        kIgnoreCase | QRegularExpression::MultilineOption);
    const auto match = line.match(plain);
    QStringList words = match.capturedTexts().mid(1);
    for (; !words.isEmpty(); words.removeLast()) {
        if (const Said said = meaningOf(words.join(u' ')))
            return said;
    }
    return {};
}

Said saidInCategories(const QStringList& categories)
{
    for (const QString& category : categories) {
        if (const Said said = meaningOf(category))
            return said;
    }
    return {};
}

const QRegularExpression& stateInTitle()
{
    static const QRegularExpression mark(
        uR"(^\s*(?:\[([a-z ]{3,20})\]|\(([a-z ]{3,20})\)|(resolved|mitigated|monitoring|identified|)"
        uR"(investigating|completed|scheduled)\s*[:\x{2013}-](?=\s))\s*|)"
        uR"(\s*(?:\[(resolved)\]|\((resolved)\)|[:\x{2013}-]\s+(resolved))\s*$)"_s,
        kIgnoreCase);
    return mark;
}

Said saidInTitle(const QString& title)
{
    // AWS has a phrase of its own before the title of each update.
    if (title.startsWith("Service is operating normally"_L1, Qt::CaseInsensitive) ||
        title.contains("[RESOLVED]"_L1))
        return {.incident = IncidentState::Resolved};
    // Better Stack: "API recovered", "API went down".
    if (title.endsWith(" recovered"_L1))
        return {.incident = IncidentState::Resolved};
    if (title.endsWith(" went down"_L1) || title.endsWith(" is down"_L1))
        return {.incident = IncidentState::Investigating};
    static const std::array kAwsPhrases{"Service disruption:"_L1, "Service degradation:"_L1,
                                        "Service impact:"_L1, "Performance issues:"_L1,
                                        "Informational message:"_L1};
    for (const QLatin1StringView phrase : kAwsPhrases) {
        if (title.startsWith(phrase, Qt::CaseInsensitive))
            return {.incident = IncidentState::Investigating};
    }
    const QStringList words = stateInTitle().match(title).capturedTexts().mid(1);
    for (const QString& word : words) {
        if (const Said said = meaningOf(word))
            return said;
    }
    return {};
}

/// A sentence, where there is no label: "This is now resolved." The first line is the newest.
Said saidInSentence(const QString& plain)
{
    static const QRegularExpression label(
        uR"(^(resolved|investigating|identified|monitoring|completed|scheduled|in progress)\s*[-:\x{2013}])"_s,
        kIgnoreCase);
    static const QRegularExpression resolved(
        uR"(\b(?:is|are|was|were|has been|have been|now)\s+(?:now\s+|fully\s+|been\s+){0,2}resolved\b)"_s,
        kIgnoreCase);
    static const QRegularExpression unlike(uR"(\b(?:not|once|until|when|if|yet)\b)"_s, kIgnoreCase);
    const QString line = plain.section(u'\n', 0, 0);
    if (const auto match = label.match(line); match.hasMatch())
        return meaningOf(match.captured(1));
    const auto match = resolved.match(line);
    if (match.hasMatch() && !line.left(match.capturedEnd()).contains(unlike))
        return {.incident = IncidentState::Resolved};
    return {};
}

/// incident.io lists what is affected, and how.
void takeParts(FeedEntryState& state, const QString& html)
{
    static const QRegularExpression item(
        uR"(<li>\s*([^<]{1,200}?)\s*\(([A-Za-z ]{3,30})\)\s*</li>)"_s, kIgnoreCase);
    for (auto found = item.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured(2).simplified().toLower().replace(u' ', u'_');
        const FeedLevel level = statuspageLevel(word);
        if (level == FeedLevel::Unknown)
            continue;
        const QString name = plainFeedTitle(match.captured(1));
        addPart(state.parts, {name, name});
        state.level = worse(state.level, level);
    }
    // All of it well again while it is still watched: that is no claim about the trouble.
    if (state.level == FeedLevel::Operational)
        state.level = FeedLevel::Unknown;
}

FeedLevel levelInTitle(const QString& title)
{
    struct Phrase
    {
        QLatin1StringView phrase;
        FeedLevel level;
    };
    // The first are AWS's, of its scale from informational to disruption.
    static constexpr std::array kPhrases{
        Phrase{"Service disruption:"_L1, FeedLevel::MajorOutage},
        Phrase{"Service degradation:"_L1, FeedLevel::Degraded},
        Phrase{"Service impact:"_L1, FeedLevel::Degraded},
        Phrase{"Performance issues:"_L1, FeedLevel::Degraded},
        Phrase{"Informational message:"_L1, FeedLevel::Degraded},
        Phrase{"major outage"_L1, FeedLevel::MajorOutage},
        Phrase{"full outage"_L1, FeedLevel::MajorOutage},
        Phrase{"partial outage"_L1, FeedLevel::PartialOutage},
        Phrase{"degraded"_L1, FeedLevel::Degraded},
    };
    for (const Phrase& known : kPhrases) {
        if (title.contains(known.phrase, Qt::CaseInsensitive))
            return known.level;
    }
    return FeedLevel::Unknown;
}

/// What the provider wrote, without the lines that were read as state and parts.
QString newestText(const QString& html)
{
    static const QRegularExpression lead(uR"(^(?:status:[^\n]*\n?|[-\x{2013}]\s+))"_s, kIgnoreCase);
    static const QRegularExpression tail(uR"(\n?^Affected components:?$.*)"_s,
                                         kIgnoreCase | QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    return plainFeedText(html).remove(lead).remove(tail).trimmed();
}

} // namespace

FeedEntryState stateOf(const FeedEntry& entry)
{
    const QString html = unescapedFeedHtml(entry.html);
    const QString plain = plainFeedText(html);
    const auto latest = later(entry.updated, entry.published);
    // One blank at a time: patterns that skip blanks would try each run of them over and over.
    const QString dense = html.simplified();
    const QList<Update> updates = updatesOf(dense, latest);
    const auto newest = std::find_if(updates.cbegin(), updates.cend(),
                                     [](const Update& update) { return bool(update.said); });

    Said said = saidInStatusLine(plain);
    if (!said && newest != updates.cend())
        said = newest->said;
    if (!said)
        said = saidInTitle(plainFeedTitle(entry.title));
    if (!said)
        said = saidInCategories(entry.categories);
    if (!said)
        said = saidInSentence(plain);
    if (!said && html.contains("THIS IS A SCHEDULED EVENT"_L1))
        said.maintenance = MaintenanceState::Scheduled;

    FeedEntryState state{said.incident, said.maintenance};
    takeParts(state, dense);
    if (state.level == FeedLevel::Unknown)
        state.level = levelInTitle(entry.title);
    for (const Update& update : updates) {
        state.firstUpdateAt = earlier(state.firstUpdateAt, update.at);
        state.lastUpdateAt = later(state.lastUpdateAt, update.at);
    }
    const auto first = std::find_if(updates.cbegin(), updates.cend(),
                                    [](const Update& update) { return update.said || update.at; });
    state.text = newestText(first == updates.cend() ? html : first->html);
    return state;
}

QString titleOf(const FeedEntry& entry)
{
    static const QRegularExpression noise(u"^(?:Service is operating normally|UPDATE):\\s*"_s,
                                          kIgnoreCase);
    const QString whole = plainFeedTitle(entry.title);
    QString title = whole;
    title.remove(noise).remove(u"[RESOLVED]"_s);
    const auto mark = stateInTitle().match(title);
    const QStringList words = mark.capturedTexts().mid(1);
    const bool state = std::any_of(words.cbegin(), words.cend(),
                                   [](const QString& word) { return bool(meaningOf(word)); });
    if (state)
        title.remove(mark.capturedStart(), mark.capturedLength());
    title = title.simplified();
    return title.isEmpty() ? whole : title;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/usererrorrules.h"

#include "app/providers/errorclassifier.h"
#include "app/providers/errorunnesting.h"

#include <algorithm>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr std::size_t kMaxText = 64 * 1024;

PhraseMatcher matcherFor(const QList<ErrorRule>& rules)
{
    std::vector<std::string> phrases;
    for (const ErrorRule& rule : rules) {
        if (!rule.contains.isEmpty())
            phrases.push_back(rule.contains.toStdString());
    }
    return PhraseMatcher({phrases.begin(), phrases.end()});
}

/// What was said, un-nested, and the reply as it came: words may stand where no sentence is read.
std::string allWords(const Evidence& evidence, const FailedReply& reply)
{
    std::string all;
    for (const SentenceSeen& seen : evidence.sentences()) {
        if (all.size() >= kMaxText)
            break;
        all.append(foldPhrase(seen.text.substr(0, kMaxText - all.size())));
        all.append(" | ");
    }
    const auto size = std::min(static_cast<std::size_t>(reply.body.size()), kMaxText);
    all.append(foldPhrase({reply.body.constData(), size}));
    return all;
}

} // namespace

UserErrorRules::UserErrorRules(const QList<ErrorRule>& rules, const QList<Provider>& providers)
    : m_phrases(matcherFor(rules))
{
    int phrases = 0;
    for (const ErrorRule& rule : rules) {
        Rule& made = m_rules.emplace_back();
        made.rule = rule;
        made.code = rule.code.toUtf8().toLower();
        if (!rule.contains.isEmpty())
            made.phrase = phrases++;
        if (rule.provider.isEmpty() || rule.provider == "any"_L1)
            continue;
        made.providers.append(rule.provider);
        for (const Provider& provider : providers) {
            if (provider.preset == rule.provider)
                made.providers.append(provider.name);
        }
    }
}

UserErrorRules::Match UserErrorRules::match(const Evidence& evidence, const FailedReply& reply,
                                            const ProviderError& named) const
{
    const auto isOf = [&](const Rule& rule) {
        if (rule.providers.isEmpty())
            return true;
        return std::any_of(rule.providers.begin(), rule.providers.end(), [&](const QString& name) {
            return name.compare(reply.provider, Qt::CaseInsensitive) == 0 ||
                   name.compare(named.provider, Qt::CaseInsensitive) == 0 ||
                   name.compare(named.via, Qt::CaseInsensitive) == 0;
        });
    };
    const auto hasStatus = [&](const Rule& rule) {
        const QList<int>& wanted = rule.rule.statuses;
        return wanted.isEmpty() || (reply.status && wanted.contains(*reply.status)) ||
               (evidence.innerStatus() != 0 && wanted.contains(evidence.innerStatus()));
    };
    const auto hasCode = [&](const Rule& rule) {
        return rule.code.isEmpty() ||
               std::any_of(evidence.codes().begin(), evidence.codes().end(),
                           [&](const CodeSeen& seen) {
                               const QByteArrayView text(seen.text.data(),
                                                         static_cast<qsizetype>(seen.text.size()));
                               return text.compare(rule.code, Qt::CaseInsensitive) == 0;
                           });
    };
    std::optional<std::vector<std::uint16_t>> hits; // read the words only where a rule asks
    const auto hasWords = [&](const Rule& rule) {
        if (rule.phrase < 0)
            return true;
        if (!hits)
            m_phrases.match(allWords(evidence, reply), hits.emplace());
        return std::find(hits->begin(), hits->end(), rule.phrase) != hits->end();
    };
    for (const Rule& rule : m_rules) {
        if (!isOf(rule) || !hasStatus(rule) || !hasCode(rule) || !hasWords(rule))
            continue;
        if (rule.phrase >= 0)
            return {&rule.rule, rule.rule.contains};
        if (!rule.code.isEmpty())
            return {&rule.rule, rule.rule.code};
        return {&rule.rule, QString::number(reply.status.value_or(evidence.innerStatus()))};
    }
    return {};
}

} // namespace fuseboard

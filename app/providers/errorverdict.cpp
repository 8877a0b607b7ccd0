// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorverdict.h"

#include "app/providers/asciitext.h"
#include "app/providers/phrasematcher.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace fuseboard {

namespace {

constexpr int kTiers = static_cast<int>(Tier::Weak) + 1;
constexpr std::size_t kMaxText = 64 * 1024;

std::string squeezed(std::string_view code)
{
    std::string out;
    out.reserve(code.size());
    for (const char c : code) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '*')
            out.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            out.push_back(static_cast<char>(c + 32));
        else if (static_cast<unsigned char>(c) >= 0x80)
            out.push_back(c);
    }
    return out;
}

/// Codes are looked for as "^code", so that a pattern can begin at the beginning.
std::vector<std::string> codePatterns()
{
    std::vector<std::string> patterns;
    for (const CodeRule& rule : codeRules()) {
        std::string pattern = squeezed(rule.code);
        if (pattern.front() == '*')
            pattern.erase(0, 1);
        else
            pattern.insert(0, 1, '^');
        if (pattern.back() == '*')
            pattern.pop_back();
        else
            pattern.push_back('$');
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

const PhraseMatcher& codeMatcher()
{
    static const PhraseMatcher matcher = [] {
        const std::vector<std::string> patterns = codePatterns();
        return PhraseMatcher({patterns.begin(), patterns.end()}, false);
    }();
    return matcher;
}

/// Exact before partial, the surer tier first, the longer pattern first.
const CodeRule* ruleFor(std::string_view code)
{
    std::vector<std::uint16_t> hits;
    codeMatcher().match("^" + squeezed(code), hits);
    const CodeRule* best = nullptr;
    const auto isExact = [](const CodeRule& rule) {
        return rule.code.find('*') == std::string_view::npos;
    };
    for (const std::uint16_t hit : hits) {
        const CodeRule& rule = codeRules()[hit];
        if (!best || isExact(rule) > isExact(*best) ||
            (isExact(rule) == isExact(*best) &&
             (rule.tier < best->tier ||
              (rule.tier == best->tier && rule.code.size() > best->code.size())))) {
            best = &rule;
        }
    }
    return best;
}

const PhraseMatcher& phraseMatcher()
{
    static const PhraseMatcher matcher([] {
        std::vector<std::string_view> phrases;
        for (const PhraseRule& rule : phraseRules())
            phrases.push_back(rule.phrase);
        return phrases;
    }());
    return matcher;
}

struct Found
{
    ErrorKind kind = ErrorKind::Unknown;
    Reach reach = Reach::Everywhere;
    std::string_view code;
    int level = -1; ///< of a code; of a phrase its row
    bool any = false;
    std::string_view matched{};
    std::string_view source{};
};
using ByTier = std::array<Found, kTiers>;

void readCode(const CodeSeen& seen, ByTier& found)
{
    int number = 0;
    const char* end = seen.text.data() + seen.text.size();
    const auto [at, error] = std::from_chars(seen.text.data(), end, number);
    if (error == std::errc() && at == end) {
        for (const NumberRule& rule : numberRules()) {
            if (rule.space == seen.space && rule.number == number) {
                Found& best = found[static_cast<std::size_t>(rule.tier)];
                if (seen.level > best.level)
                    best = {rule.kind, Reach::Everywhere, seen.text,  seen.level,
                            true,      seen.text,         rule.source};
            }
        }
        return;
    }
    const CodeRule* rule = ruleFor(seen.text);
    if (!rule)
        return;
    Found& best = found[static_cast<std::size_t>(rule->tier)];
    const bool sameLevel = best.any && seen.level == best.level;
    // Beside a quota per day, one per minute does not matter.
    if (seen.level > best.level || (sameLevel && rule->kind == ErrorKind::QuotaExhausted &&
                                    best.kind == ErrorKind::RateLimited)) {
        best = {rule->kind,  rule->reach, seen.isShown ? seen.text : std::string_view(),
                seen.level,  true,        seen.text,
                rule->source};
    }
}

/// In each tier the first row of the table.
void readPhrases(const std::string& folded, ByTier& found)
{
    std::vector<std::uint16_t> hits;
    phraseMatcher().match(folded, hits);
    const auto rules = phraseRules();
    for (const std::uint16_t hit : hits) {
        const PhraseRule& rule = rules[hit];
        Found& best = found[static_cast<std::size_t>(rule.tier)];
        if (!best.any || hit < best.level)
            best = {rule.kind, rule.reach, {}, hit, true, rule.phrase, rule.source};
    }
}

/// What is left of a sentence without its long quotations.
std::string withoutQuotations(std::string_view text)
{
    constexpr std::size_t kShort = 24;
    std::string rest;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('"', at);
        const std::size_t close = open == std::string_view::npos ? open : text.find('"', open + 1);
        if (close == std::string_view::npos)
            break;
        rest.append(text.substr(at, close - open > kShort ? open - at : close + 1 - at));
        at = close + 1;
    }
    return rest.append(text.substr(std::min(at, text.size())));
}

/// A sentence taken apart at its quotation marks of all kinds.
struct Quoting
{
    std::string inside; ///< the quotations, set apart from each other
    std::string rest;
};

Quoting apart(std::string_view text)
{
    constexpr std::size_t kLongest = 80; ///< of a name or value; more is somebody's sentence
    Quoting quoting;
    std::size_t done = 0;
    std::size_t at = 0;
    while ((at = text.find_first_of("\"'`", at)) != std::string_view::npos) {
        const bool apostrophe = at > 0 && isAlnum(text[at - 1]);
        const std::size_t close =
            apostrophe ? at : text.substr(0, at + kLongest).find(text[at], at + 1);
        const bool closes = !apostrophe && close != std::string_view::npos &&
                            (close + 1 == text.size() || !isAlnum(text[close + 1]));
        if (!closes) {
            ++at;
            continue;
        }
        quoting.rest.append(text.substr(done, at - done));
        quoting.inside.append(text.substr(at + 1, close - at - 1));
        quoting.inside.append(" | ");
        at = done = close + 1;
    }
    quoting.rest.append(text.substr(done));
    return quoting;
}

const Found* firstIn(const ByTier& found)
{
    const auto first =
        std::find_if(found.begin(), found.end(), [](const Found& one) { return one.any; });
    return first == found.end() ? nullptr : &*first;
}

bool blamesTheRequest(const Found* found)
{
    return found &&
           (found->kind == ErrorKind::InvalidRequest || found->kind == ErrorKind::ModelNotFound);
}

/// Where a sentence calls the request invalid, or the model missing, what it quotes is the user's
/// text: a value "monthly", a model "overload:7b".
void readSentence(std::string_view text, ByTier& found)
{
    const std::string rest = withoutQuotations(text);
    if (rest.size() < text.size()) {
        ByTier said;
        readPhrases(foldPhrase(rest), said);
        if (const Found* first = firstIn(said); first && first->kind == ErrorKind::InvalidRequest) {
            found = said;
            return;
        }
    }
    readPhrases(foldPhrase(text), found);
    const Found* all = firstIn(found);
    if (!all || blamesTheRequest(all))
        return;
    const Quoting quoting = apart(text);
    if (quoting.inside.empty())
        return;
    ByTier inside;
    readPhrases(foldPhrase(quoting.inside), inside);
    const Found* quoted = firstIn(inside);
    if (!quoted || quoted->level != all->level)
        return;
    ByTier said;
    readPhrases(foldPhrase(quoting.rest), said);
    if (blamesTheRequest(firstIn(said)))
        found = said;
}

} // namespace

ErrorVerdict judge(const Evidence& evidence, std::optional<int> status)
{
    ByTier codes;
    for (const CodeSeen& seen : evidence.codes())
        readCode(seen, codes);

    ByTier inner;
    ByTier outer;
    const SentenceSeen* best = evidence.best();
    if (best) {
        readSentence(best->text.substr(0, kMaxText), inner);
        std::string rest;
        for (const SentenceSeen& seen : evidence.sentences()) {
            if (&seen != best && rest.size() < kMaxText) {
                rest.append(foldPhrase(seen.text.substr(0, kMaxText)));
                rest.append(" | ");
            }
        }
        if (!rest.empty())
            readPhrases(rest, outer);
    }

    std::optional<StatusMeaning> meaning;
    if (evidence.innerStatus() != 0)
        meaning = meaningOf(evidence.innerStatus());
    if (status && (!meaning || !meaning->specific)) {
        const std::optional<StatusMeaning> outside = meaningOf(*status);
        if (outside && (!meaning || outside->specific))
            meaning = outside;
    }

    for (int t = 0; t < kTiers; ++t) {
        const auto tier = static_cast<Tier>(t);
        const auto at = static_cast<std::size_t>(t);
        if (tier == Tier::Weak) {
            const bool failing = meaning && meaning->kind == ErrorKind::ServerError;
            const bool refused = codes[at].any ? codes[at].kind == ErrorKind::InvalidRequest
                                               : inner[at].kind == ErrorKind::InvalidRequest;
            // A crashed server's words are about itself, not about the request.
            if (meaning && (meaning->specific || (failing && refused)))
                return {meaning->kind, tier, Reach::Everywhere, {}, true, false};
        }
        // "api_error" with everything, so says a status 400 with words of a wrong request.
        const bool wordsFirst = tier == Tier::Weak && meaning &&
                                meaning->kind == ErrorKind::InvalidRequest &&
                                codes[at].kind == ErrorKind::ServerError && inner[at].any &&
                                inner[at].kind == ErrorKind::InvalidRequest;
        for (const ByTier* found : {&codes, &inner, &outer}) {
            if (wordsFirst && found == &codes)
                continue;
            const Found& one = (*found)[at];
            if (one.any)
                return {one.kind,        tier,        one.reach, one.code, false,
                        found != &codes, one.matched, one.source};
        }
    }
    if (meaning)
        return {meaning->kind, Tier::Weak, Reach::Everywhere, {}, true, false};
    return {};
}

bool speaksOfLongQuota(const Evidence& evidence)
{
    static const PhraseMatcher matcher({"per day", "daily", "weekly", "monthly", "per month",
                                        "billing cycle", "free tier", "limit: 0$"});
    std::vector<std::uint16_t> hits;
    for (const SentenceSeen& seen : evidence.sentences())
        matcher.match(foldPhrase(seen.text.substr(0, kMaxText)), hits);
    return !hits.empty();
}

} // namespace fuseboard

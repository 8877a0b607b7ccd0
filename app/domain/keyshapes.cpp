// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/keyshapes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fuseboard {

namespace {

/// How far a candidate is read before it must have shown that it is no ordinary text; keeps the
/// search linear for texts such as "sk-sk-sk-…".
constexpr qsizetype kLookAhead = 512;
constexpr qsizetype kShortestToken = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

bool isKeyCharacter(char c)
{
    return isWordCharacter(c) || c == '-' || c == '_';
}

/// token68 of RFC 9110, which is base64 and base64url, and what stands in a URL's query.
bool isTokenCharacter(char c)
{
    return isKeyCharacter(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=' ||
           c == '%';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

/// `word` in lower case.
bool startsWithNoCase(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [](char expected, char c) {
               return expected == (isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c);
           });
}

template <typename Predicate>
qsizetype runLength(QByteArrayView text, Predicate belongs)
{
    return std::find_if_not(text.begin(), text.end(), belongs) - text.begin();
}

/// "learn-some-package": words in lower case between dashes, as names have them and random
/// characters do not.
bool isMadeOfWords(QByteArrayView body)
{
    qsizetype word = 0;
    for (const char c : body) {
        if (isDigit(c) || isUpper(c))
            return false;
        word = isLower(c) ? word + 1 : 0;
        if (word >= kShortestToken)
            return false;
    }
    return body.size() < kLookAhead;
}

enum class Words { Allowed, Refused };

struct PrefixShape
{
    QByteArrayView prefix;
    qsizetype shortest; ///< characters after the prefix
    Words words;        ///< whether a name in words counts as a key
};

// Longer prefixes first. Sources: the providers' own documents and public secret scanners' rules.
constexpr std::array kPrefixShapes{
    PrefixShape{"sk-ant-", 8, Words::Allowed},  PrefixShape{"sk-or-", 8, Words::Allowed},
    PrefixShape{"sk-proj-", 8, Words::Allowed}, PrefixShape{"sk-", 16, Words::Refused},
    PrefixShape{"gsk_", 16, Words::Refused},    PrefixShape{"xai-", 16, Words::Refused},
    PrefixShape{"hf_", 16, Words::Refused},     PrefixShape{"AIza", 35, Words::Allowed},
};

enum class Value { ToLineEnd, Token };

struct NameShape
{
    QByteArrayView name; ///< in lower case
    Value value;
    qsizetype shortest; ///< of a value without quotes
};

// Longer names first.
constexpr std::array kNameShapes{
    NameShape{"authorization", Value::ToLineEnd, 1}, NameShape{"x-goog-api-key", Value::Token, 1},
    NameShape{"x-api-key", Value::Token, 1},         NameShape{"api-key", Value::Token, 16},
    NameShape{"api_key", Value::Token, 16},          NameShape{"apikey", Value::Token, 16},
};

/// The key that starts at the text's first character; its length, or nothing.
std::optional<TextRange> keyByPrefix(QByteArrayView text)
{
    for (const PrefixShape& shape : kPrefixShapes) {
        if (!text.startsWith(shape.prefix))
            continue;
        const QByteArrayView rest = text.sliced(shape.prefix.size());
        const QByteArrayView seen = rest.first(std::min(rest.size(), kLookAhead));
        const QByteArrayView body = seen.first(runLength(seen, isKeyCharacter));
        if (body.size() < shape.shortest || (shape.words == Words::Refused && isMadeOfWords(body)))
            continue;
        return TextRange{0, shape.prefix.size() + runLength(rest, isKeyCharacter)};
    }
    return std::nullopt;
}

qsizetype quotedLength(QByteArrayView text, char quote)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == quote || isLineEnd(text[i]))
            return i;
        if (text[i] == '\\')
            ++i;
    }
    return text.size();
}

/// "Bearer " and the like stay, they say what was there.
qsizetype schemeLength(QByteArrayView value)
{
    for (const QByteArrayView scheme : {QByteArrayView("bearer"), QByteArrayView("basic")}) {
        if (startsWithNoCase(value, scheme)) {
            const qsizetype blanks = runLength(value.sliced(scheme.size()), isBlank);
            if (blanks > 0)
                return scheme.size() + blanks;
        }
    }
    return 0;
}

/// `Name: value`, `"name": "value"` and `name=value`.
std::optional<TextRange> valueByName(QByteArrayView text)
{
    const auto shape =
        std::find_if(kNameShapes.begin(), kNameShapes.end(),
                     [&](const NameShape& s) { return startsWithNoCase(text, s.name); });
    if (shape == kNameShapes.end())
        return std::nullopt;

    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    const auto isSpace = [](char c) { return isBlank(c) || isLineEnd(c); };
    qsizetype at = shape->name.size();
    const auto bounded = [&] { return text.sliced(at, std::min(text.size() - at, kLookAhead)); };
    const bool quotedName = at < text.size() && isQuote(text[at]);
    if (quotedName)
        at += 1 + runLength(bounded().sliced(1), isSpace);
    else
        at += runLength(bounded(), isBlank);
    if (at >= text.size() || (text[at] != ':' && text[at] != '='))
        return std::nullopt;
    ++at;
    if (quotedName)
        at += runLength(bounded(), isSpace);
    else
        at += runLength(bounded(), isBlank);
    if (at >= text.size())
        return std::nullopt;

    if (isQuote(text[at])) {
        const char quote = text[at++];
        const QByteArrayView value = text.sliced(at);
        const qsizetype length = quotedLength(value, quote);
        const qsizetype scheme = schemeLength(value.first(length));
        return length > scheme ? std::optional(TextRange{at + scheme, at + length}) : std::nullopt;
    }
    if (quotedName)
        return std::nullopt; // a member that holds null, a number, an object
    const bool toLineEnd = shape->value == Value::ToLineEnd;
    const QByteArrayView value = text.sliced(at);
    const qsizetype length = runLength(value, [&](char c) {
        return !isLineEnd(c) && !isQuote(c) && c != '\\' &&
               (toLineEnd || (!isBlank(c) && c != ',' && c != '&'));
    });
    const qsizetype scheme = schemeLength(value.first(length));
    if (length - scheme < shape->shortest)
        return std::nullopt;
    return TextRange{at + scheme, at + length};
}

std::optional<TextRange> queryValue(QByteArrayView text)
{
    constexpr QByteArrayView kName = "key=";
    if (!startsWithNoCase(text, kName))
        return std::nullopt;
    const qsizetype length = runLength(text.sliced(kName.size()), isTokenCharacter);
    if (length < kShortestToken)
        return std::nullopt;
    return TextRange{kName.size(), kName.size() + length};
}

std::optional<TextRange> bearerToken(QByteArrayView text)
{
    if (!startsWithNoCase(text, "bearer"))
        return std::nullopt;
    const qsizetype begin = schemeLength(text.first(std::min(text.size(), kLookAhead)));
    if (begin == 0)
        return std::nullopt;
    const QByteArrayView token =
        text.sliced(begin, runLength(text.sliced(begin), isTokenCharacter));
    // "Bearer authentication" is no token: ordinary words are shorter than 20 and have no digits.
    const bool hasDigit = std::any_of(token.begin(), token.end(), isDigit);
    if (token.size() < 8 || (token.size() < 20 && !hasDigit))
        return std::nullopt;
    return TextRange{begin, begin + token.size()};
}

/// "://user:password@host": of proxies above all.
std::optional<TextRange> userInfo(QByteArrayView text)
{
    constexpr QByteArrayView kLead = "://";
    if (!text.startsWith(kLead))
        return std::nullopt;
    const QByteArrayView rest = text.sliced(kLead.size());
    const QByteArrayView seen = rest.first(std::min(rest.size(), kLookAhead));
    const qsizetype length = runLength(seen, [](char c) {
        return !isBlank(c) && !isLineEnd(c) && QByteArrayView("/?#\"'<>\\").indexOf(c) < 0;
    });
    const qsizetype at = seen.first(length).lastIndexOf('@');
    if (at <= 0 || seen.first(at).indexOf(':') < 0)
        return std::nullopt;
    return TextRange{kLead.size(), kLead.size() + at};
}

std::optional<TextRange> shapeAt(QByteArrayView text)
{
    switch (text.front()) {
    case 's':
    case 'g':
    case 'h':
        return keyByPrefix(text);
    case 'x':
    case 'A':
        if (const auto range = keyByPrefix(text))
            return range;
        [[fallthrough]];
    case 'X':
    case 'a':
        return valueByName(text);
    case 'k':
    case 'K':
        return queryValue(text);
    case 'b':
    case 'B':
        return bearerToken(text);
    default:
        return std::nullopt;
    }
}

} // namespace

QList<TextRange> findKeyShapes(QByteArrayView text)
{
    QList<TextRange> found;
    // A shape starts where no word is under way: "task-" and "monkey=" hold none.
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto range = text[i] == ':' ? userInfo(text.sliced(i))
                           : inWord       ? std::nullopt
                                          : shapeAt(text.sliced(i));
        if (range) {
            found.append(TextRange{i + range->begin, i + range->end});
            i += range->end - 1;
        }
        inWord = isWordCharacter(text[i]);
    }
    return found;
}

} // namespace fuseboard

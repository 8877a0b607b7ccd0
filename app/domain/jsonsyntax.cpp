// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonsyntax.h"

#include "app/domain/jsonlocator.h"

#include <algorithm>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString what;
    QString cure;
};

Words wordsFor(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return {u"an object is not closed, or a comma is missing between two keys"_s,
                u"Add the missing } or comma."_s};
    case QJsonParseError::MissingNameSeparator:
        return {u"expected a colon between a key and its value"_s,
                u"Write \"key\": value, with the key in double quotes."_s};
    case QJsonParseError::UnterminatedArray:
        return {u"a list is not closed, or a comma is missing between two entries"_s,
                u"Add the missing ] or comma."_s};
    case QJsonParseError::MissingValueSeparator:
        return {u"expected a comma between two entries"_s, u"Add the comma."_s};
    case QJsonParseError::IllegalValue:
        return {u"expected a value: an object, a list, a string, a number, true, false or null"_s,
                u"Put text in double quotes; comments are not allowed in JSON."_s};
    case QJsonParseError::TerminationByNumber:
        return {u"the file ends within a number"_s, u"Complete the file."_s};
    case QJsonParseError::IllegalNumber:
        return {u"this number cannot be read"_s, u"Write it as 5, 0.5 or 1e3."_s};
    case QJsonParseError::IllegalEscapeSequence:
        return {u"this escape is not known"_s, u"Write a backslash within a string as \\\\."_s};
    case QJsonParseError::IllegalUTF8String:
        return {u"a string is not valid UTF-8"_s, u"Save the file as UTF-8."_s};
    case QJsonParseError::UnterminatedString:
        return {u"a string is not closed"_s, u"Add the missing double quote."_s};
    case QJsonParseError::MissingObject:
        return {u"expected a key in double quotes"_s, u"Write \"key\": value."_s};
    case QJsonParseError::DeepNesting:
        return {u"more levels of nesting than can be read"_s,
                u"Check that it is the right file."_s};
    case QJsonParseError::DocumentTooLarge:
        return {u"the file is too large"_s, u"Check that it is the right file."_s};
    case QJsonParseError::GarbageAtEnd:
        return {u"there is more text after the end of the document"_s,
                u"Take out what follows the last }."_s};
    case QJsonParseError::NoError:
        break;
    }
    return {u"this is not JSON"_s, u"Check that it is the right file."_s};
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isClosing(char c)
{
    return c == '}' || c == ']';
}

/// The comma before the closing brackets around `at`, the slip of everybody who moves a line.
std::optional<qsizetype> trailingComma(const QByteArray& json, qsizetype at)
{
    while (at < json.size() && isSpace(json[at]))
        ++at;
    bool closed = false;
    for (qsizetype i = std::min(at, json.size() - 1); i >= 0; --i) {
        if (json[i] == ',')
            return closed ? std::optional(i) : std::nullopt;
        if (!isClosing(json[i]) && !isSpace(json[i]))
            break;
        closed = closed || isClosing(json[i]);
    }
    return std::nullopt;
}

/// The parser's reasons are broad where a key or a comma was expected: what stands there instead
/// tells more.
Words wordsFor(QJsonParseError::ParseError error, char found)
{
    const bool wantsKey =
        error == QJsonParseError::UnterminatedObject || error == QJsonParseError::MissingObject;
    if (found == '/' || found == '#')
        return {u"JSON knows no comments"_s, u"Take the comment out."_s};
    if (found == '\'')
        return {u"JSON knows no single quotes"_s, u"Use double quotes."_s};
    if (wantsKey && found == '"')
        return {u"there is no comma before this key"_s, u"Add the comma."_s};
    const bool isLetter = (found >= 'a' && found <= 'z') || (found >= 'A' && found <= 'Z');
    if (wantsKey && isLetter)
        return {u"expected a key in double quotes"_s, u"Put the key in double quotes."_s};
    if (error == QJsonParseError::IllegalNumber && isLetter)
        return wordsFor(QJsonParseError::IllegalValue); // it takes any word for a number
    return wordsFor(error);
}

} // namespace

ConfigurationProblem syntaxProblem(const QByteArray& json, const QJsonParseError& error)
{
    if (std::all_of(json.begin(), json.end(), isSpace)) {
        return {1,
                1,
                {},
                u"the file is empty"_s,
                u"Start with { \"version\": 1, \"providers\": [], \"chains\": [] }."_s};
    }
    // The parser names the place after the character that it could not use.
    qsizetype at = std::clamp<qsizetype>(error.offset - 1, 0, json.size() - 1);
    while (at + 1 < json.size() && isSpace(json[at]))
        ++at;
    if (const auto comma = trailingComma(json, at)) {
        const TextPlace place = placeOf(json, *comma);
        return {place.line,
                place.column,
                {},
                u"there is a comma before a closing bracket"_s,
                u"Take the comma out."_s};
    }
    const Words words = wordsFor(error.error, json[at]);
    const TextPlace place = placeOf(json, at);
    return {place.line, place.column, {}, words.what, words.cure};
}

} // namespace fuseboard

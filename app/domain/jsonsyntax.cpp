// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonsyntax.h"

#include "app/domain/jsonlocator.h"

#include <algorithm>

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

/// The comma before a closing bracket around `offset`, the slip of everybody who moves a line.
std::optional<qsizetype> trailingComma(const QByteArray& json, qsizetype offset)
{
    qsizetype closing = offset;
    while (closing < json.size() && isSpace(json[closing]))
        ++closing;
    if (closing == json.size() || (json[closing] != '}' && json[closing] != ']'))
        closing = offset - 1; // the parser may have gone past it
    if (closing < 0 || closing >= json.size() || (json[closing] != '}' && json[closing] != ']'))
        return std::nullopt;
    qsizetype before = closing - 1;
    while (before >= 0 && isSpace(json[before]))
        --before;
    return before >= 0 && json[before] == ',' ? std::optional(before) : std::nullopt;
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
    const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, json.size());
    if (const auto comma = trailingComma(json, offset)) {
        const TextPlace place = placeOf(json, *comma);
        return {place.line,
                place.column,
                {},
                u"there is a comma before a closing bracket"_s,
                u"Take the comma out."_s};
    }
    const Words words = wordsFor(error.error);
    const TextPlace place = placeOf(json, offset);
    return {place.line, place.column, {}, words.what, words.cure};
}

} // namespace fuseboard

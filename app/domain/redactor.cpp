// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redactor.h"

#include "app/domain/keyshapes.h"
#include "app/domain/unescapedtext.h"

#include <algorithm>
#include <bitset>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestNeedle = 8;
/// JSON within JSON within a URL: what is escaped more often than this is no longer looked into.
constexpr int kUnescapingRounds = 3;

bool isBase64Character(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '/' || c == '-' || c == '_';
}

/// The base64 characters that `key` alone determines, with `offset` bytes before it in its group
/// of three. One character on either side may hold bits of the key and of its neighbour.
QByteArray stableBase64(const QByteArray& key, int offset, QByteArray::Base64Options options)
{
    QByteArray padded = QByteArray(offset, '\0') + key;
    QByteArray encoded = padded.toBase64(options);
    const qsizetype begin = (offset * 8 + 5) / 6;
    const qsizetype end = padded.size() * 8 / 6;
    QByteArray stable = encoded.sliced(begin, end - begin);
    Secret::wipe(padded);
    Secret::wipe(encoded);
    return stable;
}

/// Whether [begin, end) is all there is of a header's value: "Name: value" or "Name: Bearer value"
/// on a line of its own.
bool isHeaderValue(QByteArrayView text, TextRange range)
{
    constexpr qsizetype kLongestName = 128;
    const QByteArrayView after = text.sliced(range.end);
    for (const char c : after) {
        if (c == '\r' || c == '\n')
            break;
        if (c != ' ' && c != '\t')
            return false;
    }
    const qsizetype from = std::max<qsizetype>(0, range.begin - kLongestName);
    const QByteArrayView before = text.sliced(from, range.begin - from);
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.first(colon).contains(' '))
        return false;
    const QByteArrayView scheme = line.sliced(colon + 1).trimmed();
    return scheme.isEmpty() || scheme.compare("bearer", Qt::CaseInsensitive) == 0;
}

/// The first two bytes of a needle, as a number.
std::size_t startOf(const char* bytes)
{
    return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << 8 |
           static_cast<unsigned char>(bytes[1]);
}

void replace(QByteArray& text, QList<TextRange>& ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
    QByteArray result;
    result.reserve(text.size());
    qsizetype copied = 0;
    for (qsizetype i = 0; i < ranges.size();) {
        TextRange range = ranges[i];
        for (++i; i < ranges.size() && ranges[i].begin < range.end; ++i)
            range.end = std::max(range.end, ranges[i].end);
        result.append(QByteArrayView(text).sliced(copied, range.begin - copied));
        result.append("[redacted]");
        copied = range.end;
    }
    result.append(QByteArrayView(text).sliced(copied));
    text = result;
}

} // namespace

Redactor::Redactor(const QList<Secret>& secrets)
{
    for (const Secret& secret : secrets) {
        QByteArray key = secret.unwrap();
        add(key);
        Secret::wipe(key);
    }
    std::sort(m_needles.begin(), m_needles.end(),
              [](const Needle& a, const Needle& b) { return a.bytes.size() > b.bytes.size(); });
}

Redactor::~Redactor()
{
    for (Needle& needle : m_needles)
        Secret::wipe(needle.bytes);
}

Redactor::Redactor(const Redactor&) = default;

Redactor& Redactor::operator=(const Redactor& other)
{
    Redactor copy(other);
    m_needles.swap(copy.m_needles); // what was here is wiped with the copy
    return *this;
}

void Redactor::add(const QByteArray& key)
{
    // A single byte has no two to start a search with, and is nobody's key.
    if (key.size() < 2)
        return;
    // Bytes of its own: a needle that shared them with the caller could not be wiped.
    m_needles.append({QByteArray(key.constData(), key.size()),
                      key.size() < kShortestNeedle ? Match::HeaderValue : Match::Anywhere});
    if (key.size() < kShortestNeedle)
        return;
    m_needles.append({key.toHex(), Match::Anywhere});
    m_needles.append({key.toHex().toUpper(), Match::Anywhere});
    for (int offset = 0; offset < 3; ++offset) {
        m_needles.append({stableBase64(key, offset, QByteArray::Base64Encoding), Match::Base64});
        m_needles.append({stableBase64(key, offset, QByteArray::Base64UrlEncoding), Match::Base64});
    }
}

std::optional<TextRange> Redactor::rangeOf(const Needle& needle, QByteArrayView text,
                                           qsizetype at) const
{
    if (!text.sliced(at).startsWith(needle.bytes))
        return std::nullopt;
    TextRange range{at, at + needle.bytes.size()};
    switch (needle.match) {
    case Match::Anywhere:
        break;
    case Match::Base64:
        if (range.begin > 0 && isBase64Character(text[range.begin - 1]))
            --range.begin;
        if (range.end < text.size() && isBase64Character(text[range.end]))
            ++range.end;
        while (range.end < text.size() && text[range.end] == '=')
            ++range.end;
        break;
    case Match::HeaderValue:
        if (!isHeaderValue(text, range))
            return std::nullopt;
        break;
    }
    return range;
}

void Redactor::findNeedles(const QByteArray& text, QList<TextRange>& found) const
{
    if (m_needles.isEmpty())
        return;
    // One pass for all needles: most places are ruled out by their first two bytes.
    std::bitset<65536> starts;
    for (const Needle& needle : m_needles)
        starts.set(startOf(needle.bytes.constData()));
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!starts.test(startOf(text.constData() + i)))
            continue;
        // No skipping ahead: keys may overlap, and no part of either may stay.
        for (const Needle& needle : m_needles) {
            if (const auto range = rangeOf(needle, text, i))
                found.append(*range);
        }
    }
}

QByteArray Redactor::redact(const QByteArray& text) const
{
    QList<TextRange> found = findKeyShapes(text);
    findNeedles(text, found);

    std::vector<UnescapedText> layers;
    for (int round = 0; round < kUnescapingRounds; ++round) {
        UnescapedText layer(layers.empty() ? text : layers.back().text());
        if (!layer.hadEscapes())
            break;
        layers.push_back(std::move(layer));
        QList<TextRange> inLayer = findKeyShapes(layers.back().text());
        findNeedles(layers.back().text(), inLayer);
        for (TextRange range : inLayer) {
            for (auto outer = layers.rbegin(); outer != layers.rend(); ++outer)
                range = outer->source(range);
            found.append(range);
        }
    }
    if (found.isEmpty())
        return text;
    QByteArray result = text;
    replace(result, found);
    return result;
}

QString Redactor::redact(const QString& text) const
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray redacted = redact(bytes);
    // Without a find the very text goes back, also where it is no valid Unicode.
    return redacted == bytes ? text : QString::fromUtf8(redacted);
}

} // namespace fuseboard

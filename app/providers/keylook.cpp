// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secret.h"
#include "app/providers/catalogue.h"

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// White space, the byte order mark and characters of no width, as a copy from a page, a document
/// or a chat brings them along; in UTF-8, so that no second copy of the key is made.
constexpr std::array kBlanks = std::to_array<QByteArrayView>({
    " ",
    "\t",
    "\n",
    "\v",
    "\f",
    "\r",
    "\xC2\x85",
    "\xC2\xA0",
    "\xE1\x9A\x80",
    "\xE2\x80\x80",
    "\xE2\x80\x81",
    "\xE2\x80\x82",
    "\xE2\x80\x83",
    "\xE2\x80\x84",
    "\xE2\x80\x85",
    "\xE2\x80\x86",
    "\xE2\x80\x87",
    "\xE2\x80\x88",
    "\xE2\x80\x89",
    "\xE2\x80\x8A",
    "\xE2\x80\x8B",
    "\xE2\x80\x8C",
    "\xE2\x80\x8D",
    "\xE2\x80\x8E",
    "\xE2\x80\x8F",
    "\xE2\x80\xA8",
    "\xE2\x80\xA9",
    "\xE2\x80\xAF",
    "\xE2\x81\x9F",
    "\xE2\x81\xA0",
    "\xE3\x80\x80",
    "\xEF\xBB\xBF",
});

struct Quotes
{
    QByteArrayView open;
    QByteArrayView close;
};
constexpr std::array kQuotes = std::to_array<Quotes>({
    {"\"", "\""},
    {"'", "'"},
    {"`", "`"},
    {"\xE2\x80\x9C", "\xE2\x80\x9D"}, // “ ”
    {"\xE2\x80\x98", "\xE2\x80\x99"}, // ‘ ’
});

constexpr QByteArrayView kScheme = "bearer";

QByteArrayView withoutBlanks(QByteArrayView key)
{
    const auto cut = [&key](QByteArrayView blank) {
        if (key.startsWith(blank))
            key = key.sliced(blank.size());
        else if (key.endsWith(blank))
            key.chop(blank.size());
        else
            return false;
        return true;
    };
    while (std::any_of(kBlanks.begin(), kBlanks.end(), cut)) {
    }
    return key;
}

QByteArrayView withoutQuotes(QByteArrayView key)
{
    for (const Quotes& quotes : kQuotes) {
        const qsizetype both = quotes.open.size() + quotes.close.size();
        if (key.size() >= both && key.startsWith(quotes.open) && key.endsWith(quotes.close))
            return key.sliced(quotes.open.size(), key.size() - both);
    }
    return key;
}

QByteArrayView withoutScheme(QByteArrayView key)
{
    if (key.size() <= kScheme.size() || key[kScheme.size()] != ' ')
        return key;
    const bool bearer = key.first(kScheme.size()).compare(kScheme, Qt::CaseInsensitive) == 0;
    return bearer ? key.sliced(kScheme.size() + 1) : key;
}

QByteArrayView trimmed(QByteArrayView key)
{
    for (;;) {
        const QByteArrayView shorter = withoutScheme(withoutQuotes(withoutBlanks(key)));
        if (shorter.size() == key.size())
            return key;
        key = shorter;
    }
}

/// In UTF-8: ASCII, and U+00A0 to U+00FF as two bytes.
bool isPrintableLatin1(QByteArrayView key)
{
    for (qsizetype i = 0; i < key.size(); ++i) {
        const auto lead = static_cast<uchar>(key[i]);
        if (lead < 0x80)
            continue;
        const auto next = static_cast<uchar>(i + 1 < key.size() ? key[i + 1] : 0);
        const uchar least = lead == 0xC2 ? 0xA0 : 0x80;
        if ((lead != 0xC2 && lead != 0xC3) || next < least || next > 0xBF)
            return false;
        ++i;
    }
    return true;
}

/// Why no header can carry the key; empty where one can.
QString whyUnusable(QByteArrayView key)
{
    if (key.isEmpty())
        return u"The key is empty."_s;
    const bool control = std::any_of(key.begin(), key.end(), [](char c) {
        return static_cast<uchar>(c) < 0x20 || static_cast<uchar>(c) == 0x7F;
    });
    if (control)
        return u"The key has a line break or a control character inside. Copy it again."_s;
    if (!isPrintableLatin1(key))
        return u"The key has characters that no key can have. Copy it again."_s;
    return {};
}

/// Length of the longest of `prefixes` that the key begins with; 0: with none.
qsizetype longestMatch(QByteArrayView key, const QStringList& prefixes)
{
    qsizetype longest = 0;
    for (const QString& prefix : prefixes) {
        if (key.startsWith(prefix.toLatin1()))
            longest = std::max(longest, prefix.size());
    }
    return longest;
}

/// The one provider whose keys begin like this one, better than `ownMatch`; nullptr where there is
/// none, or where several share the prefix.
const Preset* betterOwner(QByteArrayView key, qsizetype ownMatch)
{
    const Preset* best = nullptr;
    qsizetype bestMatch = ownMatch;
    for (const Preset& candidate : presets()) {
        const qsizetype match = longestMatch(key, candidate.keyPrefixes);
        if (match == 0 || match < bestMatch || match == ownMatch)
            continue;
        best = match == bestMatch ? nullptr : &candidate;
        bestMatch = match;
    }
    return best;
}

QString oddityOf(QByteArrayView key, const Preset& preset)
{
    // An address of the user's own may take anyone's keys.
    if (preset.baseUrl.isEmpty())
        return {};
    const bool excluded = longestMatch(key, preset.notKeyPrefixes) > 0;
    const qsizetype ownMatch = excluded ? 0 : longestMatch(key, preset.keyPrefixes);
    if (const Preset* other = betterOwner(key, ownMatch); other && other->name != preset.name)
        return u"This looks like a key of %1."_s.arg(other->title);
    if (ownMatch == 0 && !preset.keyPrefixes.isEmpty()) {
        return u"Keys of %1 usually begin with %2."_s.arg(preset.title, preset.keyPrefixes.first());
    }
    if (preset.keyLength > 0 && key.size() != preset.keyLength) {
        return u"Keys of %1 usually have %2 characters, this one has %3."_s.arg(preset.title)
            .arg(preset.keyLength)
            .arg(key.size());
    }
    if (key.contains(' '))
        return u"Keys have no space inside, this one has."_s;
    return {};
}

} // namespace

KeyLook lookAtKey(QByteArray& key, const Preset* preset)
{
    KeyLook look;
    const QByteArrayView core = trimmed(key);
    if (core.size() != key.size()) {
        QByteArray kept = core.toByteArray();
        Secret::wipe(key);
        key = std::move(kept);
        look.trimmed = true;
    }
    look.warning = whyUnusable(key);
    look.usable = look.warning.isEmpty();
    if (look.usable && preset)
        look.warning = oddityOf(key, *preset);
    return look;
}

} // namespace fuseboard

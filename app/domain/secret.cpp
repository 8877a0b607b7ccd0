// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secret.h"

#include <algorithm>
#include <cstddef>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestShown = 12; ///< below, even a part would give too much away
constexpr qsizetype kLongestPrefix = 10; ///< where a prefix's last separator may stand
constexpr qsizetype kShownAtTheEnd = 4;

/// Writes through a volatile pointer, which the optimizer must not drop.
void overwrite(char* bytes, qsizetype size)
{
    volatile char* target = bytes;
    for (qsizetype i = 0; i < size; ++i)
        target[i] = 0;
}

qsizetype prefixLength(QByteArrayView key)
{
    const QByteArrayView head = key.first(std::min(key.size(), kLongestPrefix));
    constexpr QByteArrayView kGoogle = "AIza"; // the one known prefix without a separator
    qsizetype length = std::max(head.lastIndexOf('-'), head.lastIndexOf('_')) + 1;
    if (head.startsWith(kGoogle))
        length = kGoogle.size(); // what follows is random, separators included
    const bool mostStaysHidden = 2 * (length + kShownAtTheEnd) <= key.size();
    return mostStaysHidden ? length : 0;
}

} // namespace

struct Secret::Buffer
{
    explicit Buffer(const QByteArray& source)
        : bytes(std::make_unique<char[]>(static_cast<std::size_t>(source.size()))),
          size(source.size())
    {
        std::copy_n(source.constData(), size, bytes.get());
    }
    ~Buffer() { overwrite(bytes.get(), size); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    QByteArrayView view() const { return {bytes.get(), size}; }

    // Not a QByteArray: nothing can share this memory and keep it alive past the wiping.
    std::unique_ptr<char[]> bytes;
    qsizetype size;
};

Secret Secret::take(QByteArray&& bytes)
{
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(bytes);
    wipe(bytes);
    return secret;
}

bool Secret::isEmpty() const
{
    return size() == 0;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

bool Secret::sameAs(const Secret& other) const
{
    if (size() != other.size())
        return false;
    // Every byte is looked at, so that the time tells nothing of where the difference lies.
    unsigned difference = 0;
    for (qsizetype i = 0; i < size(); ++i) {
        difference |=
            static_cast<unsigned char>(m_buffer->bytes[static_cast<std::size_t>(i)]) ^
            static_cast<unsigned char>(other.m_buffer->bytes[static_cast<std::size_t>(i)]);
    }
    return difference == 0;
}

QString Secret::masked() const
{
    if (isEmpty())
        return {};
    if (size() < kShortestShown)
        return u"…"_s;
    const QByteArrayView key = m_buffer->view();
    // Latin-1, since a key that is not ASCII must not be half a UTF-8 sequence here.
    return QString::fromLatin1(key.first(prefixLength(key))) + u'…' +
           QString::fromLatin1(key.last(kShownAtTheEnd));
}

QByteArray Secret::unwrap() const
{
    return m_buffer ? m_buffer->view().toByteArray() : QByteArray();
}

void Secret::wipe(QByteArray& bytes)
{
    // Written to while shared, QByteArray would copy the key and wipe the copy: what others hold
    // cannot be wiped from here. Literals and fromRawData() count as shared and stay untouched.
    if (!bytes.isDetached()) {
        bytes.clear();
        return;
    }
    overwrite(bytes.data(), bytes.size());
    bytes.resize(0); // keeps the zeroed memory, where clear() would hand it back
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/asciitext.h"
#include "app/providers/errorfields.h"
#include "app/providers/errormarkup.h"
#include "app/providers/errorunnesting.h"
#include "app/providers/resettime.h"
#include "app/providers/waittime.h"

#include <charconv>

namespace fuseboard {

namespace {

constexpr std::size_t kMaxSeen = 64; ///< codes, and sentences

} // namespace

void Evidence::addCode(std::string_view text, int level, CodeSpace space, bool isCode)
{
    if (!text.empty() && text.size() <= 200 && m_codes.size() < kMaxSeen)
        m_codes.push_back({text, level, space, isCode});
}

void Evidence::addSentence(std::string_view text, int level, int rank)
{
    if (m_sentences.size() >= kMaxSeen)
        return;
    if (hasMarkup(text))
        text = keep(withoutMarkup(text));
    text = trimmed(text);
    if (text.empty())
        return;
    m_sentences.push_back({text, level, rank});
    // MiniMax behind any wrapper: "insufficient balance (1008)"
    if (text.size() > 7 && text.back() == ')' && text[text.size() - 6] == '(') {
        const std::string_view number = text.substr(text.size() - 5, 4);
        if (toInt(number) >= 1000)
            addCode(number, level, CodeSpace::MiniMax, false);
    }
    // new-api: "… (request id: 2025…)"
    if (const std::size_t id = text.find("(request id: ");
        id != std::string_view::npos && m_requestId.empty()) {
        const std::size_t end = text.find(')', id);
        if (end != std::string_view::npos && end - id < 120)
            m_requestId = text.substr(id + 13, end - id - 13);
    }
    if (!m_wait)
        m_wait = waitIn(text);
    if (!m_wait)
        m_wait = untilReset(text, m_reply.receivedAt);
}

void Evidence::addStatus(int status, int level)
{
    if (level > m_innerStatusLevel) {
        m_innerStatus = status;
        m_innerStatusLevel = level;
    }
}

void Evidence::addWait(std::string_view number, double unitSeconds)
{
    const auto bytes = QByteArrayView(number.data(), static_cast<qsizetype>(number.size()));
    bool ok = false;
    const double value = bytes.toByteArray().toDouble(&ok);
    constexpr double kYear = 366.0 * 86400;
    if (ok && value >= 0 && value * unitSeconds <= kYear)
        m_wait = fromSeconds(value * unitSeconds);
    else if (const auto wait = waitIn("retry in " + std::string(number.substr(0, 40))); wait)
        m_wait = wait;
}

/// Epoch seconds or milliseconds, or a date.
void Evidence::addReset(std::string_view text)
{
    const QDateTime& now = m_reply.receivedAt;
    qint64 epoch = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), epoch);
    if (error != std::errc() || end != text.data() + text.size()) {
        if (const auto wait = untilReset("reset at " + std::string(text.substr(0, 40)), now); wait)
            m_wait = wait;
        return;
    }
    constexpr qint64 kLeastMs = 100'000'000'000;
    const qint64 ms = epoch >= kLeastMs ? epoch : epoch * 1000;
    if (!now.isValid() || ms < kLeastMs)
        return;
    const qint64 wait = ms - now.toMSecsSinceEpoch();
    if (wait >= 0 && wait < 366LL * 86400 * 1000)
        m_wait = std::chrono::milliseconds(wait);
}

std::string_view Evidence::keep(std::string text)
{
    return m_kept.emplace_back(std::move(text));
}

const SentenceSeen* Evidence::best() const
{
    const SentenceSeen* telling = nullptr;
    const SentenceSeen* any = nullptr;
    const auto better = [](const SentenceSeen& a, const SentenceSeen* b) {
        if (!b)
            return true;
        if (a.rank == 0 || b->rank == 0)
            return a.rank > b->rank || (a.rank == b->rank && a.level > b->level);
        return a.level > b->level || (a.level == b->level && a.rank > b->rank);
    };
    for (const SentenceSeen& seen : m_sentences) {
        if (better(seen, any))
            any = &seen;
        if (better(seen, telling) && !saysNothing(seen.text))
            telling = &seen;
    }
    return telling ? telling : any;
}

} // namespace fuseboard

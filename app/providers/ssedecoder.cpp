// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ssedecoder.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kBom = "\xEF\xBB\xBF";

} // namespace

QList<ServerSentEvent> SseDecoder::feed(QByteArrayView bytes)
{
    QList<ServerSentEvent> out;
    if (m_afterCr && !bytes.isEmpty()) {
        m_afterCr = false;
        if (bytes.front() == '\n')
            bytes = bytes.sliced(1);
    }
    while (!bytes.isEmpty() && !m_overflowed) {
        const char* const end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\r' || c == '\n'; });
        const qsizetype length = end - bytes.begin();
        if (m_line.size() + length + m_event.data.size() > kMaxEventBytes) {
            m_overflowed = true;
            m_line.clear();
            m_event = {};
            m_hasData = false;
            break;
        }
        if (end == bytes.end()) {
            m_line.append(bytes);
            break;
        }
        if (m_line.isEmpty()) {
            takeLine(bytes.first(length), out);
        } else {
            m_line.append(bytes.first(length));
            takeLine(std::exchange(m_line, {}), out);
        }
        qsizetype taken = length + 1;
        if (*end == '\r') {
            if (taken == bytes.size())
                m_afterCr = true;
            else if (bytes[taken] == '\n')
                ++taken;
        }
        bytes = bytes.sliced(taken);
    }
    return out;
}

bool SseDecoder::overflowed() const
{
    return m_overflowed;
}

QByteArray SseDecoder::takeIncomplete()
{
    if (!m_line.isEmpty()) {
        QList<ServerSentEvent> none; // a line that is not empty dispatches nothing
        takeLine(std::exchange(m_line, {}), none);
    }
    m_hasData = false;
    m_event.type.clear();
    return std::exchange(m_event.data, {});
}

void SseDecoder::takeLine(QByteArrayView line, QList<ServerSentEvent>& out)
{
    if (!std::exchange(m_started, true) && line.startsWith(kBom))
        line = line.sliced(kBom.size());

    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false)) {
            if (m_event.type.isEmpty())
                m_event.type = "message"_ba;
            // The id outlives its event, by the rules.
            const QByteArray id = m_event.id;
            out.append(std::exchange(m_event, {}));
            m_event.id = id;
        }
        m_event.type.clear();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);

    if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_event.data.append('\n');
        m_event.data.append(value);
    } else if (field == "event") {
        m_event.type = value.toByteArray();
    } else if (field == "id" && !value.contains('\0')) {
        m_event.id = value.toByteArray();
    }
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ndjsondecoder.h"

#include <utility>

namespace fuseboard {

namespace {

constexpr QByteArrayView kBom = "\xEF\xBB\xBF";

} // namespace

QList<QByteArray> NdjsonDecoder::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    while (!bytes.isEmpty() && !m_overflowed) {
        const qsizetype end = bytes.indexOf('\n');
        const qsizetype length = end < 0 ? bytes.size() : end;
        if (m_line.size() + length > kMaxLineBytes) {
            m_overflowed = true;
            m_line.clear();
            break;
        }
        m_line.append(bytes.first(length));
        if (end < 0)
            break;
        if (const QByteArray line = content(std::exchange(m_line, {})); !line.isEmpty())
            lines.append(line);
        bytes = bytes.sliced(end + 1);
    }
    return lines;
}

QByteArray NdjsonDecoder::takeIncomplete()
{
    return content(std::exchange(m_line, {}));
}

QByteArray NdjsonDecoder::content(QByteArrayView line)
{
    if (!std::exchange(m_started, true) && line.startsWith(kBom))
        line = line.sliced(kBom.size());
    return line.trimmed().toByteArray();
}

} // namespace fuseboard

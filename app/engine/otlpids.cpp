// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpids.h"

#include <QCryptographicHash>
#include <QUuid>

namespace fuseboard {

namespace {

constexpr int kSeedBytes = 16;
constexpr qsizetype kTraceBytes = 16;
constexpr qsizetype kSpanBytes = 8;

} // namespace

OtlpIds::OtlpIds(Random& random)
{
    for (int i = 0; i < kSeedBytes; ++i)
        m_seed.append(static_cast<char>(static_cast<unsigned char>(random.uniform() * 256)));
}

QString OtlpIds::run() const
{
    return QUuid::createUuidV5(QUuid(), m_seed).toString(QUuid::WithoutBraces);
}

QByteArray OtlpIds::trace(quint64 prompt)
{
    return prompt ? draw('t', prompt, kTraceBytes) : draw('x', ++m_last, kTraceBytes);
}

QByteArray OtlpIds::nextSpan()
{
    return draw('s', ++m_last, kSpanBytes);
}

QByteArray OtlpIds::draw(char kind, quint64 number, qsizetype bytes) const
{
    const QByteArray of = m_seed + kind + QByteArray::number(number);
    return QCryptographicHash::hash(of, QCryptographicHash::Sha256).first(bytes).toHex();
}

} // namespace fuseboard

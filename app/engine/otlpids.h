// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/random.h"

#include <QByteArray>
#include <QString>

namespace fuseboard {

/// The ids of traces and spans, in lower-case hexadecimal. They are drawn from a seed of this run:
/// nothing has to be kept for the attempts of one prompt to find the same trace.
class OtlpIds
{
public:
    explicit OtlpIds(Random& random);

    QString run() const; ///< as a UUID
    /// By CallRecord::prompt; 0 gets a trace of its own each time.
    QByteArray trace(quint64 prompt);
    QByteArray nextSpan();

private:
    QByteArray draw(char kind, quint64 number, qsizetype bytes) const;

    QByteArray m_seed;
    quint64 m_last = 0;
};

} // namespace fuseboard

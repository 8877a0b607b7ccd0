// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retryhint.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace fuseboard {

/// A failed call that another program has written down.
struct RecordedReply
{
    QString provider;          ///< as presets call it; empty: not known
    std::optional<int> status; ///< absent: there was no reply, or nobody noted it
    HttpHeaders headers;
    QByteArray body;
    QDateTime at;
};

} // namespace fuseboard

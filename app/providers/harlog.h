// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retryhint.h"

#include <QDateTime>
#include <QList>

#include <string_view>

namespace fuseboard {

/// A failed call that a browser's network tab recorded.
struct RecordedReply
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body;
    QDateTime at;
};

/// Replies with a status from 400 on of a HAR file (HTTP Archive 1.2, entries[].response); empty
/// where the text is none.
QList<RecordedReply> failuresOfHar(std::string_view text);

} // namespace fuseboard

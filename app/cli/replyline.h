// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorclassifier.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

namespace fuseboard {

/// A line of `diagnose --batch`: {"id", "provider", "status", "headers", "body", "mid_stream"}.
struct ReplyLine
{
    FailedReply reply; ///< received now
    QJsonValue id;
    QString fault; ///< why it is no JSON object; empty: it is one
};
ReplyLine readReplyLine(QByteArrayView line);

} // namespace fuseboard

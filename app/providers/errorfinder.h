// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace fuseboard {

class UserErrorRules;

struct FoundError
{
    ProviderError error;
    QDateTime at;        ///< invalid where the text has no time for it
    int line = 1;        ///< where it begins
    QString application; ///< whose log it is: "cursor", "cline", "continue"; empty: unknown
};

/// The errors in a text: one reply body, a log (lines of JSON, Python tracebacks, Node stacks),
/// the output of `curl -v`, an HTTP dump. One per error: what one stack repeats is one. A body that
/// tells of no error yields the classifier's verdict on it. Linear; at most 64 MiB are read and
/// 10,000 errors found. `provider` as in FailedReply.
QList<FoundError> findErrors(const QByteArray& text, const QString& provider,
                             const UserErrorRules* userRules = nullptr);

} // namespace fuseboard

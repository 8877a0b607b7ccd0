// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"
#include "app/domain/retryhint.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace fuseboard {

class UserErrorRules;

/// One failed reply as it came over the wire.
struct FailedReply
{
    QString provider;          ///< as configured; a hint, the body may name who really failed
    std::optional<int> status; ///< absent inside a stream, or where only a text is known
    HttpHeaders headers;
    QByteArray body; ///< a document, an SSE event, a page, a sentence; may be empty
    bool midStream = false;
    QDateTime receivedAt; ///< for hints given as dates; invalid: now is unknown, dates are ignored
};

/// One reply in, one error out. Looks at codes first, then at structure, then at text, at the
/// status last. Never throws, whatever comes; at most 1 MiB is looked at. `raw` is capped at 16 KiB
/// and not yet redacted: the engine does that, it knows the keys.
/// Pure and thread-safe. Rules and their sources: errorrules.cpp.
///
/// The user's rules, if there are any, go before all others.
ProviderError classify(const FailedReply& reply, const UserErrorRules* userRules = nullptr);

/// What decided.
struct Grounds
{
    enum class By {
        Nothing,
        UserRule, ///< `source` is its name
        Code,
        Words, ///< `matched` is the phrase of the rule
        Status,
        Shape, ///< the reply as a whole: a success without an answer, a block, a wait of days
    };
    By by = By::Nothing;
    QString matched;
    QString source; ///< where the rule was taken from; empty for By::Status and By::Shape

    bool operator==(const Grounds&) const = default;
};

struct Classification
{
    ProviderError error;
    Grounds grounds;
};
Classification classifyWithGrounds(const FailedReply& reply,
                                   const UserErrorRules* userRules = nullptr);

/// What a person can do about a kind: most promising first.
QStringList adviceFor(ErrorKind kind, const QString& provider, const QString& via);

} // namespace fuseboard

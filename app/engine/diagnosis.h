// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// What decided which error it is, or speaks for it as well.
struct Clue
{
    enum class From {
        Words,   ///< a phrase of the reply
        Code,    ///< the provider's own code
        Status,  ///< HTTP
        OwnRule, ///< a rule of the user's; `source` is its name
        Whole,   ///< the reply as a whole: a success without an answer, a wait of days
    };
    From from = From::Words;
    QString text;   ///< of words and codes as they stand in the reply, where they do
    QString source; ///< whose replies taught the rule; empty: none did

    bool operator==(const Clue&) const = default;
};

/// One error that was found in a text.
struct DiagnosedError
{
    ProviderError error;  ///< redacted
    QDateTime at;         ///< UTC; invalid where the text does not tell
    int line = 0;         ///< where it begins, from 1; 0: not known
    int count = 1;        ///< how often the same one was found; `at` and `line` are the last's
    QList<Clue> evidence; ///< what decided first; redacted
    QString cure;         ///< where to mend it in that application; empty for any text
};

/// What an error, a log or a HAR tells.
struct Diagnosis
{
    QString source;      ///< name of the file; empty for pasted text
    QString application; ///< whose log it is: "Cursor", "Cline", "Continue", "HAR"; empty: any text
    QList<DiagnosedError> errors; ///< the newest first, where times are known
    QStringList advice;           ///< what to do in that application
    QString fault;                ///< why it could not be read, and the cure; empty when it could
    bool cut = false;             ///< it was too long: only a part was read
    qint64 bytes = 0;             ///< that were read
};

/// A log that an application of this user has written.
struct KnownLog
{
    QString application;
    QString file;
    qint64 bytes = 0;
    QDateTime changedAt; ///< UTC
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Diagnosis)

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorclassifier.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace fuseboard {

struct FoundError
{
    ProviderError error;
    Grounds grounds;     ///< of the verdict
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

/// The same a piece at a time, so that whoever waits sees how far it is, and can leave off.
/// Belongs to one thread at a time.
class ErrorSearch
{
public:
    ErrorSearch(const QByteArray& text, const QString& provider,
                std::shared_ptr<const UserErrorRules> userRules);
    ~ErrorSearch();
    Q_DISABLE_COPY_MOVE(ErrorSearch)

    /// Reads about so many bytes more. False: all is read.
    bool readOn(qsizetype bytes);
    int percent() const;
    const QList<FoundError>& found() const;
    QString application() const; ///< as FoundError::application
    bool isHar() const;

private:
    class Finder;
    std::unique_ptr<Finder> m_finder;
};

} // namespace fuseboard

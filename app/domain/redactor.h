// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuseboard {

/// Takes keys out of anything that is kept or shown. It knows the keys in use and finds them
/// raw, percent-encoded, base64 (any alignment) and JSON-escaped; strings in the shape of a
/// known provider's key, and values of authorization headers, go as well, whoever they belong to.
/// Replacement: "[redacted]".
class Redactor
{
public:
    Redactor() = default;
    explicit Redactor(const QList<Secret>& secrets);
    ~Redactor();
    Redactor(const Redactor&);
    Redactor& operator=(const Redactor&);

    QByteArray redact(const QByteArray& text) const;
    QString redact(const QString& text) const;

private:
    QList<QByteArray> m_needles; ///< all encoded forms, longest first; wiped at the end
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "app/domain/textrange.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// Takes keys out of anything that is kept or shown. It knows the keys in use and finds them
/// raw, percent-encoded, base64 (any alignment), hexadecimal and JSON-escaped; strings in the shape
/// of a known provider's key, and values of authorization headers, go as well, whoever they belong
/// to. Replacement: "[redacted]". Keys under 8 characters are found as a header's whole value only:
/// elsewhere they would eat ordinary text.
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
    enum class Match {
        Anywhere,
        Base64,     ///< the part that does not depend on what stands around the key
        HeaderValue ///< too short to be looked for within ordinary text
    };
    struct Needle
    {
        QByteArray bytes;
        Match match = Match::Anywhere;
    };
    void add(const QByteArray& key);
    void findNeedles(const QByteArray& text, QList<TextRange>& found) const;
    std::optional<TextRange> rangeOf(const Needle& needle, QByteArrayView text, qsizetype at) const;

    QList<Needle> m_needles; ///< all forms of all keys, longest first; wiped at the end
};

} // namespace fuseboard

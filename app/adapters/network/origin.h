// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace fuseboard {

/// Where a connection leads to: scheme, host and port.
struct NetworkOrigin
{
    bool tls = false;
    QString host; ///< lower case, international names in their ASCII form, IPv6 without brackets
    quint16 port = 0;

    bool operator==(const NetworkOrigin& other) const = default;

    /// "api.example.com", with " port 8080" where the port is not the scheme's own.
    QString forPeople() const;
};

NetworkOrigin originOf(const QUrl& url);

} // namespace fuseboard

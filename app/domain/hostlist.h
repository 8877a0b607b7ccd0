// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configurationfields.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// Hosts by name: "api.example.com"; "*.example.com" is every host below it and not itself; "*" is
/// every host; "localhost" is this machine, however it is written.
bool hostIsOf(const QStringList& patterns, const QString& host);

std::optional<Complaint> checkHostPattern(const QString& pattern);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// Where a gateway keeps the real cause; empty for those that are none.
QString adviceForGateway(const QString& name);

/// Where an application keeps the real cause: "cursor", "cline", "continue".
QString adviceForApplication(const QString& application);

} // namespace fuseboard

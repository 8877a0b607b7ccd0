// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QByteArray>
#include <QJsonParseError>

namespace fuseboard {

/// The parser's complaint with its place, in words for somebody who edits JSON by hand.
ConfigurationProblem syntaxProblem(const QByteArray& json, const QJsonParseError& error);

} // namespace fuseboard

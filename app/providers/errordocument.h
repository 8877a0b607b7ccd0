// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace fuseboard {

/// Whether a document with a success status reports an error, in any of the shapes met in the
/// field. A document with an answer beside is none, unless it says so expressly.
bool isErrorDocument(const QJsonObject& document);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard {

/// The configuration reference in Markdown, from the text of its JSON Schema:
/// resources/guide/configuration.md is this.
QString configurationReference(const QByteArray& schema);

} // namespace fuseboard

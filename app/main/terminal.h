// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace fuseboard {

bool isTerminal(std::FILE* stream);

/// Asks a question on the terminal and reads one line without showing it.
QByteArray askWithoutEcho(const QString& question);

} // namespace fuseboard

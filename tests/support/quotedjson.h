// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard {

/// JSON with its quotes written as '.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace fuseboard

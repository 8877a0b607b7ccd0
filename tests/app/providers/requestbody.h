// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/dialect.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

inline QJsonObject bodyOf(const WireRequest& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace fuseboard

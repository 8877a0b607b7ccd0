// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"

#include <QByteArray>
#include <QJsonValue>

namespace fuseboard {

/// Appends the error object of the contracts, with an `id`, as one line. The same text that
/// toJson() and QJsonDocument give, without their tree: a batch writes tens of thousands a second.
void appendErrorLine(QByteArray& out, const ProviderError& error, const QJsonValue& id);

} // namespace fuseboard

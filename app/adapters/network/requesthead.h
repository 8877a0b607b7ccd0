// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/httptransport.h"

#include <QByteArray>
#include <QString>

namespace fuseboard {

/// What forbids sending the request as it is, as a sentence; empty if nothing does. Names a
/// header, never quotes a value: it may be the key.
QString faultOf(const HttpRequest& request);

/// Request line and headers. Only for requests without a fault. This is the one place where the
/// key is unwrapped; it stands in one buffer, which the caller wipes with Secret::wipe().
QByteArray headOf(const HttpRequest& request);

} // namespace fuseboard

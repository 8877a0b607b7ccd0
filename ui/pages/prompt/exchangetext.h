// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/exchange.h"

#include <QString>

namespace fuseboard {

/// "POST https://…", the headers, an empty line and the body, as people read them: JSON is
/// indented, a stream stays as it came. Pure.
QString requestText(const Exchange& exchange);
QString replyText(const Exchange& exchange);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "app/domain/provider.h"
#include "app/ports/httptransport.h"
#include "app/providers/dialect.h"

namespace fuseboard {

/// A dialect's request as the transport takes it: address, the provider's own headers, the key.
HttpRequest httpRequest(const Provider& provider, const WireRequest& wire, const KeyHeader& header,
                        const Secret& key);

/// What a failure of the transport means.
ErrorKind kindOf(HttpFailureKind failure);

} // namespace fuseboard

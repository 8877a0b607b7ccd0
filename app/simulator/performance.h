// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/behaviour.h"
#include "app/simulator/delivery.h"
#include "app/simulator/wire.h"

namespace fuseboard {

/// Everything that one chat request leads to. `headers` go onto every reply that has a head.
Performance perform(const Wire& wire, const SimulatedRequest& request, const ChatCall& call,
                    const Course& course, const Answer& answer, const ErrorContext& context,
                    const HttpHeaders& headers);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"
#include "app/domain/retryhint.h"

namespace fuseboard {

/// Where a reply of status 3xx sends on to, which nobody follows: for a person, without user name,
/// query and fragment, which may hold a secret of whoever redirects. Empty for any other reply.
QString redirectSentence(int status, const HttpHeaders& headers);

/// The cure: what is wrong is the address, not the model.
QStringList redirectAdvice();

} // namespace fuseboard

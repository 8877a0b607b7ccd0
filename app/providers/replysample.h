// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"
#include "app/domain/redactor.h"

#include <QString>

namespace fuseboard {

struct FailedReply;

/// "Report this reply": one line in the form that `diagnose --batch` reads, to be pasted into an
/// issue or a test. Keys, tokens, addresses of mail, ids of requests, organizations and projects
/// are taken out, and of the headers only those stay that the classifier reads. `redactor` knows
/// the keys in use. Pure.
QString reportSample(const FailedReply& reply, const Redactor& redactor);
/// Of an error that was kept: from its raw reply, without headers.
QString reportSample(const ProviderError& error, const Redactor& redactor);

} // namespace fuseboard

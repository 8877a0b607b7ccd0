// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/providererror.h"
#include "app/domain/redactor.h"

namespace fuseboard {

/// Every text of an error may come from the other side, its headers included.
inline void redact(ProviderError& error, const Redactor& redactor)
{
    for (QString* text :
         {&error.message, &error.provider, &error.via, &error.code, &error.requestId})
        *text = redactor.redact(*text);
    for (QString& advice : error.advice)
        advice = redactor.redact(advice);
    error.raw = redactor.redact(error.raw);
}

} // namespace fuseboard

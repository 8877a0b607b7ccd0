// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/redactor.h"
#include "app/engine/diagnosis.h"
#include "app/providers/errorfinder.h"

namespace fuseboard {

/// What a person is told of the errors that were found: the same ones counted, the newest first,
/// with what decided; every text redacted. `application` of the file, where its place tells it.
Diagnosis diagnosisOf(const ErrorSearch& search, const QByteArray& text, const QString& application,
                      const Redactor& redactor);

inline constexpr qsizetype kMostDifferentErrors = 500;

} // namespace fuseboard

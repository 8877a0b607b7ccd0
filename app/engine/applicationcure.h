// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"

#include <QString>
#include <QStringList>

namespace fuseboard {

/// Where an application has the setting that mends errors of this kind, in the words of its own
/// window. `application` as in Diagnosis; empty for those that are not known.
QString cureIn(const QString& application, ErrorKind kind);

/// What is peculiar about the errors of an application, whatever their kind.
QStringList adviceOn(const QString& application);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/configurationstore.h"

namespace fuseboard {

/// A small file as a whole, at most 4 MiB; symbolic links are followed and named in messages.
FileResult readWholeFile(const QString& path);

/// Missing folders are made for the user alone (0700), new files too (0600); a file that exists
/// keeps its permissions. After a crash there is the old file or the new one.
FileResult writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace fuseboard

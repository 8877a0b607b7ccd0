// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard::faults {

/// So many MiB of spaces, as one gzip member.
QByteArray gzipBomb(int mebibytes);

} // namespace fuseboard::faults

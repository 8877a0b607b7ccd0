// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard {

/// `plain` as one member of a gzip file (RFC 1952).
QByteArray gzipMember(const QByteArray& plain);

} // namespace fuseboard

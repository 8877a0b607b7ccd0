// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard {

/// Of a field of one line. Line edits get it from the style sheet; combo and spin boxes, which
/// Fusion draws by itself, are told.
inline constexpr int kFieldHeight = 26;

} // namespace fuseboard

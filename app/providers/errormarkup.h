// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fuseboard {

/// Whether a sentence holds tags of HTML that are surely meant as such: a line break, or an element
/// that is closed. "<model>" and "<b> is less" are none.
bool hasMarkup(std::string_view text);

/// The sentence without them. What stands between back ticks is code and stays. Linear.
std::string withoutMarkup(std::string_view text);

} // namespace fuseboard

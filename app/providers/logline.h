// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fuseboard {

enum class LogLevel { None, Quiet, Loud }; ///< Quiet: info and below; Loud: warnings and above

/// One entry of a log without what the logger put around its message.
struct LogLine
{
    LogLevel level = LogLevel::None;
    std::string text;
};

/// Takes off times, levels, names of loggers, units of systemd, services of docker; opens logfmt
/// (`level=error msg="…" error="…"`).
LogLine logLine(std::string_view entry);

/// Whether it shows a failure, and does not just speak of one: an HTTP status, an error object, a
/// class name with its message, "failed to".
bool showsFailure(std::string_view text);

/// The same for entries that are only information: an HTTP status from 400 on, or an error object.
bool showsFailedCall(std::string_view text);

/// Without ANSI colours.
std::string withoutColours(std::string_view text);

} // namespace fuseboard

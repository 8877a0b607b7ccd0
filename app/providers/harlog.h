// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/recordedreply.h"

#include <QList>

#include <optional>
#include <string_view>

namespace fuseboard {

/// What failed of the calls that a browser's network tab recorded (HTTP Archive 1.2,
/// log.entries[]): a status from 400 on, no reply at all, or an error object behind a success. The
/// provider is the one whose host was asked. Pictures, fonts and the like are left out. Absent: the
/// text is no such recording.
std::optional<QList<RecordedReply>> failuresOfHar(std::string_view text);

} // namespace fuseboard

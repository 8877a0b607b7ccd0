// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/recordedreply.h"

#include <QList>

#include <optional>
#include <string_view>

namespace fuseboard {

/// What failed in a task of Cline: its ui_messages.json, a list of {ts, type, ask | say, text}.
/// A failure is asked about ("api_req_failed"), noted at the call that it ended
/// ("api_req_started", with a streamingFailedMessage in its text) or told before a retry
/// ("error_retry"); what repeats the one before within ten seconds is left out. The conversation
/// itself (api_conversation_history.json) holds no errors. Absent: the text is no such list.
std::optional<QList<RecordedReply>> failuresOfClineTask(std::string_view text);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"

#include <QJsonObject>

namespace fuseboard {

/// How a GenerateContentResponse, whole or one of a stream, leaves its answer.
enum class GeminiEnd {
    Open,   ///< more is to come
    Whole,  ///< the answer has ended, as `finishReason` says
    Broken, ///< blocked, or ended by a fault of the model: what has arrived is no answer
};

/// One GenerateContentResponse. Of several candidates the first counts.
/// Source: https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse
struct GeminiChunk
{
    GeminiEnd end = GeminiEnd::Open;
    bool hasCandidate = false;
    Reply reply; ///< what this chunk brings; finishReason in the words of the other dialects
};
GeminiChunk readGeminiChunk(const QJsonObject& document);

} // namespace fuseboard

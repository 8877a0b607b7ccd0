// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"

#include <QJsonObject>

namespace fuseboard {

/// One object of POST /api/chat: a line of a stream, or a whole reply.
/// Source: https://github.com/ollama/ollama/blob/main/docs/api.md
struct OllamaChunk
{
    enum class End {
        Open,  ///< more is to come
        Whole, ///< the answer has ended, as `finishReason` says
        None,  ///< no answer at all: a model was loaded or unloaded
    };
    End end = End::Open;
    bool hasMessage = false;
    Reply reply; ///< what this chunk brings; finishReason in the words of the other dialects
};
OllamaChunk readOllamaChunk(const QJsonObject& object);

} // namespace fuseboard

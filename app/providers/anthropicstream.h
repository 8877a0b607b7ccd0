// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/ssestreamreader.h"

namespace fuseboard {

/// Events of a streamed message. Complete and closed at message_stop only: a stop_reason without it
/// is a cut. Unknown events are ignored, as the API asks its clients to.
/// Source: https://docs.claude.com/en/docs/build-with-claude/streaming
class AnthropicStreamReader final : public SseStreamReader
{
public:
    explicit AnthropicStreamReader(const Dialect& dialect) : SseStreamReader(dialect) {}

protected:
    void readObject(const QJsonObject& object, const QByteArray& data) override;
    void readDone() override {} // gateways append one; message_stop is the end here

private:
    void readBlockStart(const QJsonObject& object);
    void readBlockDelta(const QJsonObject& object);
    void readMessageDelta(const QJsonObject& object, const QByteArray& data);
};

/// Stop reasons in the words of the other dialects; unknown ones as they are.
QString anthropicFinishReason(const QString& stopReason);

/// Of a block of type "tool_use".
ToolCall anthropicToolCall(const QJsonObject& block);

/// Tokens that were read, those from and into the cache included; absent without input_tokens.
std::optional<qint64> anthropicInputTokens(const QJsonObject& usage);

} // namespace fuseboard

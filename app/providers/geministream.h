// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/ssestreamreader.h"

namespace fuseboard {

/// Chunks of streamGenerateContent with alt=sse. Complete with the first finishReason; there is no
/// other end marker. What the safety filters stop is a failure, whatever text has come before.
class GeminiStreamReader final : public SseStreamReader
{
public:
    explicit GeminiStreamReader(const Dialect& dialect) : SseStreamReader(dialect) {}

protected:
    void readObject(const QJsonObject& object, const QByteArray& data) override;
    void readDone() override; // gateways append one

private:
    int m_calls = 0; ///< each comes whole; their number is their index
};

} // namespace fuseboard

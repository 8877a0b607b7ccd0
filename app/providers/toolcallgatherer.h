// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/prompt.h"

#include <QJsonValue>

#include <optional>

namespace fuseboard {

/// Puts the calls of tools together that a reply brings, whole or in parts. A wire's index is a
/// mere label: it may be absent, the same for all, or any number.
class ToolCallGatherer
{
public:
    static constexpr qsizetype kMaxCalls = 128;

    /// The place of the call in calls() that the part belongs to; absent: there are too many.
    std::optional<int> add(std::optional<int> wireIndex, const ToolCall& part);
    bool contains(int wireIndex) const { return m_indexes.contains(wireIndex); }

    /// Of a reply that has ended as `finishReason` says. A length limit cuts the last call in two,
    /// and half a call is none. Absent: a call is cut for no such reason, or cannot be read.
    std::optional<QList<ToolCall>> whole(const QString& finishReason) const;

private:
    QList<ToolCall> m_calls;
    QList<std::optional<int>> m_indexes; ///< beside m_calls
};

/// The same for a reply whose calls came whole. False: one can't be read, or there are too many.
bool settleToolCalls(Reply& reply);

/// Arguments as text: some servers send them as an object. Empty for neither.
QString toolArguments(const QJsonValue& value);

} // namespace fuseboard

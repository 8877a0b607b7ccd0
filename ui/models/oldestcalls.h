// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"

#include <QObject>

#include <optional>

namespace fuseboard {

class Engine;
using RequestId = quint64;

/// Finds the oldest calls of a filter without reading all that lie between: a history gives calls
/// from the newest down, so the time is halved until what is left of it is one page.
class OldestCalls : public QObject
{
    Q_OBJECT
public:
    explicit OldestCalls(Engine& engine, QObject* parent = nullptr);
    /// There are calls before `thenMs`, more than a page.
    void find(const CallFilter& filter, qint64 thenMs);

signals:
    /// The oldest page, or less, ended in this span, in whole seconds; the end is excluded.
    void found(qint64 fromMs, qint64 toMs);

private:
    void ask();
    void answer(RequestId request, const CallPage& page);

    Engine& m_engine;
    CallFilter m_filter;
    RequestId m_asked = 0;
    qint64 m_many = 0;            ///< more than a page ended before
    std::optional<qint64> m_none; ///< nothing ended before
    qint64 m_step = 0;            ///< as long as there is no m_none
    qint64 m_at = 0;              ///< asked for, as all of them in seconds
};

} // namespace fuseboard

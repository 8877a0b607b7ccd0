// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/engine/exchange.h"
#include "app/engine/promptresult.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace fuseboard {

/// One line of the way through a chain: an attempt, a step that was passed over, or a pause.
/// Times are milliseconds since the prompt was sent.
struct AttemptLine
{
    enum class State { Waiting, Waited, Running, Answered, Failed, Skipped, Cancelled };

    State state = State::Running;
    bool pause = false;
    int step = 0;    ///< index in the chain
    int attempt = 0; ///< 0 for a pause
    int retryCount = 0;
    QString provider;
    QString model;
    double beginMs = 0;
    double lengthMs = 0;  ///< so far, while it lasts
    double plannedMs = 0; ///< of a pause
    QString reason;       ///< of a pause: the limit that is waited for; empty after a failure
    std::optional<CallRecord> record;
    std::optional<Exchange> exchange; ///< where something was sent
};

/// The lines of one prompt, in their order. Fed with the engine's signals; `nowMs` comes from the
/// caller's own monotonic clock and only drives what is still under way: an ended attempt shows the
/// engine's measurement.
class AttemptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    const AttemptLine& line(int row) const { return m_lines.at(row); }
    double spanMs() const; ///< the length of the whole way so far: the scale of the time bars

    const QList<AttemptLine>& lines() const { return m_lines; }
    void setLines(const QList<AttemptLine>& lines); ///< of which none is under way

    void clear();
    void wait(const PromptWait& wait, double nowMs);
    void begin(const AttemptStart& start, double nowMs);
    void end(const CallRecord& record, double nowMs);
    void exchange(const Exchange& exchange); ///< may come after end()
    void finish(double nowMs);               ///< nothing comes any more
    void tick(double nowMs);
    bool isLive() const;

private:
    void append(AttemptLine line, double nowMs);
    void closePause(AttemptLine::State state, double nowMs);
    void changed(int row);

    QList<AttemptLine> m_lines;
    double m_openedAtMs = 0; ///< of the last line, on the caller's clock
};

} // namespace fuseboard

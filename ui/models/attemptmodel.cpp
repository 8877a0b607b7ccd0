// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attemptmodel.h"

#include "ui/models/attempttext.h"

#include <algorithm>

namespace fuseboard {

namespace {

AttemptLine::State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return AttemptLine::State::Answered;
    case Outcome::Failure:
        return AttemptLine::State::Failed;
    case Outcome::Skipped:
        return AttemptLine::State::Skipped;
    case Outcome::Cancelled:
        return AttemptLine::State::Cancelled;
    }
    return AttemptLine::State::Failed;
}

bool isUnderWay(const AttemptLine& line)
{
    return line.state == AttemptLine::State::Running || line.state == AttemptLine::State::Waiting;
}

} // namespace

int AttemptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AttemptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttemptLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return lineHeading(line);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return spokenLine(line);
    return {};
}

double AttemptModel::spanMs() const
{
    if (m_lines.isEmpty())
        return 0;
    const AttemptLine& last = m_lines.last();
    return last.beginMs + (last.state == AttemptLine::State::Waiting
                               ? std::max(last.lengthMs, last.plannedMs)
                               : last.lengthMs);
}

bool AttemptModel::isLive() const
{
    return !m_lines.isEmpty() && isUnderWay(m_lines.last());
}

void AttemptModel::setLines(const QList<AttemptLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void AttemptModel::clear()
{
    setLines({});
}

void AttemptModel::append(AttemptLine line, double nowMs)
{
    closePause(AttemptLine::State::Waited, nowMs);
    if (!m_lines.isEmpty())
        line.beginMs = m_lines.last().beginMs + m_lines.last().lengthMs;
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.append(line);
    m_openedAtMs = nowMs;
    endInsertRows();
}

void AttemptModel::wait(const PromptWait& wait, double nowMs)
{
    AttemptLine line;
    line.state = AttemptLine::State::Waiting;
    line.pause = true;
    line.step = wait.step;
    line.provider = wait.provider;
    line.plannedMs = static_cast<double>(wait.forMs);
    line.reason = wait.reason;
    append(line, nowMs);
}

void AttemptModel::begin(const AttemptStart& start, double nowMs)
{
    AttemptLine line;
    line.step = start.step;
    line.attempt = start.attempt;
    line.retryCount = start.retryCount;
    line.provider = start.provider;
    line.model = start.model;
    append(line, nowMs);
}

void AttemptModel::end(const CallRecord& record, double nowMs)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&record](const AttemptLine& line) {
            return !line.pause && line.attempt == record.attempt;
        });
    if (found == m_lines.end()) { // a step that was passed over never began
        AttemptLine line;
        line.state = stateOf(record.outcome);
        line.step = record.step;
        line.attempt = record.attempt;
        line.retryCount = record.retryCount;
        line.provider = record.provider;
        line.model = record.model;
        line.lengthMs = toMs(record.latency);
        line.record = record;
        append(line, nowMs);
        return;
    }
    found->state = stateOf(record.outcome);
    found->lengthMs = toMs(record.latency);
    found->record = record;
    changed(static_cast<int>(std::distance(m_lines.begin(), found)));
}

void AttemptModel::exchange(const Exchange& exchange)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).pause || m_lines.at(row).attempt != exchange.attempt)
            continue;
        m_lines[row].exchange = exchange;
        changed(row);
        return;
    }
}

void AttemptModel::finish(double nowMs)
{
    closePause(AttemptLine::State::Cancelled, nowMs);
}

void AttemptModel::closePause(AttemptLine::State state, double nowMs)
{
    if (m_lines.isEmpty() || m_lines.last().state != AttemptLine::State::Waiting)
        return;
    m_lines.last().state = state;
    m_lines.last().lengthMs = nowMs - m_openedAtMs;
    changed(static_cast<int>(m_lines.size()) - 1);
}

void AttemptModel::tick(double nowMs)
{
    if (!isLive())
        return;
    m_lines.last().lengthMs = std::max(0.0, nowMs - m_openedAtMs);
    changed(static_cast<int>(m_lines.size()) - 1);
}

void AttemptModel::changed(int row)
{
    emit dataChanged(index(row), index(row));
}

} // namespace fuseboard

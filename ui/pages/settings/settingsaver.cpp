// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingsaver.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/models/problemtext.h"
#include "ui/pages/settings/configurationrow.h"

#include <utility>

namespace fuseboard {

SettingSaver::SettingSaver(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    follow(engine, &Engine::configurationChanged, this, &SettingSaver::setState);
    connect(&engine, &Engine::saveFailed, this, &SettingSaver::showProblems);
}

void SettingSaver::add(ConfigurationRow* row)
{
    m_rows.removeAll(nullptr);
    m_rows.append(row);
    if (m_written)
        row->showValue(*m_written);
    row->showLock(m_locks);
    connect(row, &ConfigurationRow::edited, this, [this, row] {
        if (!m_waiting.contains(row))
            m_waiting.append(row);
        save();
    });
}

void SettingSaver::save()
{
    if (!m_written || !m_sent.isEmpty())
        return;
    Configuration configuration = *m_written;
    for (const auto& row : std::exchange(m_waiting, {})) {
        if (!row)
            continue;
        if (const QString problem = row->apply(configuration); !problem.isEmpty()) {
            row->refuse(problem);
        } else {
            row->accept();
            m_sent.append(row);
        }
    }
    if (configuration == m_written)
        m_sent.clear();
    else
        m_engine.saveConfiguration(configuration);
}

void SettingSaver::setState(const ConfigurationState& state)
{
    m_written = state.written;
    m_locks = state.policy.locks;
    m_sent.clear();
    for (const auto& row : std::as_const(m_rows)) {
        if (row && !m_waiting.contains(row))
            row->showValue(*m_written);
        if (row)
            row->showLock(m_locks);
    }
    save();
}

void SettingSaver::showProblems(const QList<ConfigurationProblem>& problems)
{
    const Rows sent = std::exchange(m_sent, {});
    if (sent.isEmpty())
        return; // of somebody else's save
    Rows innocent;
    for (const auto& row : sent) {
        QList<ConfigurationProblem> own;
        for (const ConfigurationProblem& problem : problems) {
            if (row && problem.path == row->path())
                own.append(problem);
        }
        if (!own.isEmpty())
            row->refuse(problemsText(own));
        else if (row)
            innocent.append(row);
    }
    if (innocent.size() < sent.size()) {
        m_waiting = innocent + m_waiting;
    } else { // it is not their values: nothing can be saved
        for (const auto& row : innocent)
            row->refuse(problemsText(problems));
    }
    save();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace fuseboard {

class ConfigurationRow;
class Engine;

/// Saves what is changed in rows, at once and one save after another: an answer of the engine does
/// not say which save it is of. A refused row does not keep the others from being saved.
class SettingSaver : public QObject
{
    Q_OBJECT
public:
    explicit SettingSaver(Engine& engine, QObject* parent = nullptr);
    void add(ConfigurationRow* row); ///< the row may go before this

private:
    using Rows = QList<QPointer<ConfigurationRow>>;

    void save();
    void setState(const ConfigurationState& state);
    void showProblems(const QList<ConfigurationProblem>& problems);

    Engine& m_engine;
    std::optional<Configuration> m_written; ///< absent: not read yet
    PolicyLocks m_locks;
    Rows m_rows;
    Rows m_waiting; ///< changed since the save that is under way
    Rows m_sent;    ///< in the save that is under way
};

} // namespace fuseboard

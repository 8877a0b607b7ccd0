// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class Engine;
class LockNote;
class MaintenanceForm;

/// The times in which alerts tell nobody, and the form that adds or changes one.
class MaintenancePanel : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenancePanel(Engine& engine, QWidget* parent = nullptr);
    void setNow(qint64 nowMs) { m_nowMs = nowMs; }
    std::optional<int> openIndex() const; ///< that is being edited; -1: a new one
    void open(int index);                 ///< -1: a new one

signals:
    void editorOpened(QWidget* editor);

private:
    void setConfiguration(const ConfigurationState& state);
    void takeProblems(const QList<ConfigurationProblem>& problems);
    void fillList();
    void addRow(int index);
    void saveEdited();
    void save(const QList<MaintenanceWindow>& windows);

    Engine& m_engine;
    Configuration m_written;
    qint64 m_nowMs = 0;
    int m_edited = -1;
    bool m_saving = false;
    QLabel* m_none;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    MaintenanceForm* m_form;
    QLabel* m_problem;
    LockNote* m_lock;
    bool m_configured = false;
    QString m_lockReason; ///< why nothing here can be changed; empty: it can
};

} // namespace fuseboard

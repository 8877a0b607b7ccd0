// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "app/engine/engine.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QPushButton;
class QTimer;

namespace fuseboard {

class LockNote;
class RuleEditor;
class TextTable;

/// The rules, how often each would have fired last week, and the form that changes one.
class RulesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RulesPanel(Engine& engine, QWidget* parent = nullptr);
    void setAlerts(const AlertsSnapshot& alerts);
    TextTable* table() const { return m_table; }
    std::optional<int> openRow() const; ///< that is being edited; -1: a new rule
    void open(int row);                 ///< -1: a new one

signals:
    void editorOpened(QWidget* editor);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectEditor();
    void setConfiguration(const ConfigurationState& state);
    QList<AlertRule> rules() const;
    void refresh();
    void showLocks();
    bool isLocked(const QString& rule) const;
    void preview();
    void takePreviews(RequestId request, const QList<RulePreview>& previews);
    void close();
    void previewEdited();
    Configuration changed(const QList<AlertRule>& own) const;
    bool check(); ///< tells the problems of what the editor shows
    void save(const QList<AlertRule>& own);
    void takeProblems(const QList<ConfigurationProblem>& problems);

    Engine& m_engine;
    AlertsSnapshot m_alerts;
    Configuration m_written;
    PolicyLocks m_locks;
    bool m_configured = false; ///< until then only the rules in force are known
    QHash<QString, RulePreview> m_previews;
    QList<AlertRule> m_previewed; ///< the rules that they are of
    qint64 m_previewedMs = 0;
    RequestId m_allRequest = 0;
    RequestId m_editedRequest = 0;
    bool m_saving = false;
    TextTable* m_table;
    QPushButton* m_edit;
    QPushButton* m_new;
    RuleEditor* m_editor;
    LockNote* m_lock;
    QTimer* m_pause; ///< while somebody types nothing is asked
};

} // namespace fuseboard

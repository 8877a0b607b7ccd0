// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/pageframe.h"

#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class AlertCard;
class Banner;
class CostCard;
class EmptyState;
class MaintenancePanel;
class Engine;
class QuietCard;
class RulesPanel;
class TextTable;

/// What is wrong now and was, what is checked, by which rules, and what it costs.
class AlertsPage : public PageFrame
{
    Q_OBJECT
public:
    explicit AlertsPage(Engine& engine, QWidget* parent = nullptr);

    /// What was begun here and is in no field.
    struct Begun
    {
        std::optional<int> rule{};        ///< whose form is open; -1: a new one
        std::optional<int> maintenance{}; ///< likewise
    };
    Begun begun() const;
    void resume(const Begun& begun);
    void setAlerts(const AlertsSnapshot& alerts);

signals:
    void callsRequested(const fuseboard::CallFilter& filter); ///< those behind an alert

private:
    void fillHeader();
    void fillContent();
    QWidget* addSection(QVBoxLayout* layout, const QString& title, QWidget* content);
    AlertCard* makeCard(AlertId id);
    void follow(TextTable* table);
    void showPast(int row);
    void setStanding(const AlertsSnapshot& alerts);

    Engine& m_engine;
    AlertsSnapshot m_alerts;
    QLabel* m_summary;
    QPushButton* m_checkNow;
    Banner* m_notice;
    EmptyState* m_empty;
    QWidget* m_sections;
    QuietCard* m_quiet;
    QVBoxLayout* m_standing;
    QList<AlertCard*> m_cards;
    QWidget* m_pastSection;
    TextTable* m_past;
    QVBoxLayout* m_pastPlace;
    AlertCard* m_pastCard = nullptr; ///< of the chosen row
    QWidget* m_checksSection;
    TextTable* m_checks;
    CostCard* m_cost;
    RulesPanel* m_rules;
    MaintenancePanel* m_maintenance;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"
#include "ui/widgets/pageframe.h"

#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class AlertCard;
class Banner;
class CostCard;
class EmptyState;
class Engine;
class QuietCard;
class TextTable;

/// What is wrong now and was, what is checked, by which rules, and what it costs.
class AlertsPage : public PageFrame
{
    Q_OBJECT
public:
    explicit AlertsPage(Engine& engine, QWidget* parent = nullptr);
    void setAlerts(const AlertsSnapshot& alerts);

private:
    void fillHeader();
    void fillContent();
    QWidget* addSection(QVBoxLayout* layout, const QString& title, QWidget* content);
    AlertCard* makeCard(AlertId id);
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
    QWidget* m_checksSection;
    TextTable* m_checks;
    CostCard* m_cost;
    QWidget* m_rulesSection;
    TextTable* m_rules;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertspage.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/pages/alerts/alertcard.h"
#include "ui/pages/alerts/alertrows.h"
#include "ui/pages/alerts/costcard.h"
#include "ui/pages/alerts/maintenancepanel.h"
#include "ui/pages/alerts/quietcard.h"
#include "ui/pages/alerts/rulespanel.h"
#include "ui/pages/alerts/texttable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

AlertsPage::AlertsPage(Engine& engine, QWidget* parent)
    : PageFrame(tr("Alerts"), Body::Scrolls, parent), m_engine(engine), m_summary(new QLabel(this)),
      m_checkNow(new QPushButton(icon(u"check"_s), tr("Check now"), this)),
      m_notice(new Banner(tr("Notifications banner"), this)), m_empty(new EmptyState),
      m_sections(new QWidget), m_quiet(new QuietCard), m_standing(new QVBoxLayout),
      m_past(new TextTable(tr("Past alerts"), pastHeaders(), 3, {2})), m_pastPlace(new QVBoxLayout),
      m_checks(new TextTable(tr("Scheduled checks"), checkHeaders(), 3, {0})), m_cost(new CostCard),
      m_rules(new RulesPanel(engine)), m_maintenance(new MaintenancePanel(engine))
{
    fillHeader();
    fillContent();
    connect(m_checkNow, &QPushButton::clicked, &engine, &Engine::probeNow);
    // Queued: a form has its place only when it has been laid out.
    const auto reveal = [this](QWidget* form) { ensureVisible(form, form->rect()); };
    connect(m_rules, &RulesPanel::editorOpened, this, reveal, Qt::QueuedConnection);
    connect(m_maintenance, &MaintenancePanel::editorOpened, this, reveal, Qt::QueuedConnection);
    connect(m_past, &QTableWidget::currentCellChanged, this, &AlertsPage::showPast);
    setAlerts({});
    fuseboard::follow(engine, &Engine::alertsChanged, this, &AlertsPage::setAlerts);
}

AlertsPage::Begun AlertsPage::begun() const
{
    return {m_rules->openRow(), m_maintenance->openIndex()};
}

void AlertsPage::resume(const Begun& begun)
{
    if (begun.rule)
        m_rules->open(*begun.rule);
    if (begun.maintenance)
        m_maintenance->open(*begun.maintenance);
}

void AlertsPage::fillHeader()
{
    setTone(m_summary, Tone::Muted);
    m_summary->setAccessibleName(tr("Alerts now"));
    m_checkNow->setAccessibleName(tr("Check now"));
    m_checkNow->setToolTip(tr("Send every scheduled check that is not paused"));
    addTrailing(m_summary);
    addTrailing(m_checkNow);
}

void AlertsPage::fillContent()
{
    m_empty->setContent(tr("Nothing is watched yet"),
                        tr("Alerts, scheduled checks and costs are shown here as soon as there are "
                           "providers to watch."),
                        {});
    m_notice->setContent(
        {.severity = Severity::Info,
         .title = tr("No notification service answers; alerts are shown here only."),
         .text = {},
         .action = {},
         .dismissible = false});
    m_standing->setSpacing(space::kSmall);
    auto* sections = new QVBoxLayout(m_sections);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(space::kMedium);
    sections->addWidget(m_notice);
    sections->addWidget(m_quiet);
    sections->addLayout(m_standing);
    addSection(sections, tr("Cost today"), m_cost);
    m_checksSection = addSection(sections, tr("Scheduled checks"), m_checks);
    auto* past = new QWidget(m_sections);
    m_pastPlace->setContentsMargins(0, 0, 0, 0);
    m_pastPlace->setSpacing(space::kSmall);
    m_pastPlace->addWidget(m_past);
    past->setLayout(m_pastPlace);
    m_pastSection = addSection(sections, tr("Past alerts"), past);
    addSection(sections, tr("Rules"), m_rules);
    addSection(sections, tr("Maintenance windows"), m_maintenance);

    content()->addWidget(m_sections);
    content()->addWidget(m_empty, 1);
    content()->addStretch();
    for (TextTable* table : {m_checks, m_past, m_rules->table()})
        follow(table);
}

/// The page scrolls, not the table: it follows the row that the keyboard goes to.
void AlertsPage::follow(TextTable* table)
{
    connect(table, &QTableWidget::currentItemChanged, this,
            [this, table](const QTableWidgetItem* item) {
                if (item != nullptr)
                    ensureVisible(table->viewport(), table->visualItemRect(item));
            });
}

/// Why it fired, the values around it and its calls, below the table.
void AlertsPage::showPast(int row)
{
    const bool exists = row >= 0 && row < m_alerts.past.size();
    const AlertId id = exists ? m_alerts.past.at(row).id : 0;
    if (m_pastCard && (!exists || m_pastCard->id() != id)) {
        m_pastCard->hide();
        m_pastCard->deleteLater();
        m_pastCard = nullptr;
    }
    if (!exists)
        return;
    if (!m_pastCard) {
        m_pastCard = new AlertCard(id, AlertCard::Role::Past);
        connect(m_pastCard, &AlertCard::callsRequested, this, &AlertsPage::callsRequested);
        m_pastPlace->addWidget(m_pastCard);
    }
    m_pastCard->setAlert(m_alerts.past.at(row), m_alerts.nowMs, m_alerts.muted);
    m_pastCard->show();
}

QWidget* AlertsPage::addSection(QVBoxLayout* layout, const QString& title, QWidget* content)
{
    auto* section = new QWidget(m_sections);
    auto* heading = new QLabel(title, section);
    setType(heading, TypeRole::Strong);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, space::kHair, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(heading);
    column->addWidget(content);
    layout->addWidget(section);
    return section;
}

AlertCard* AlertsPage::makeCard(AlertId id)
{
    auto* card = new AlertCard(id);
    connect(card, &AlertCard::snoozeRequested, this,
            [this, id](Duration time) { m_engine.snoozeAlert(id, time); });
    connect(card, &AlertCard::callsRequested, this, &AlertsPage::callsRequested);
    connect(card, &AlertCard::muteRequested, &m_engine, &Engine::muteRule);
    return card;
}

void AlertsPage::setAlerts(const AlertsSnapshot& alerts)
{
    m_alerts = alerts;
    const bool watching = alerts.nowMs > 0;
    m_empty->setVisible(!watching);
    m_sections->setVisible(watching);
    m_checkNow->setEnabled(!alerts.probes.isEmpty());
    const auto critical =
        std::count_if(alerts.standing.cbegin(), alerts.standing.cend(),
                      [](const Alert& alert) { return alert.severity == AlertSeverity::Critical; });
    m_summary->setText(alerts.standing.isEmpty() ? QString()
                                                 : tr("Critical: %1, warnings: %2")
                                                       .arg(critical)
                                                       .arg(alerts.standing.size() - critical));
    m_notice->setVisible(!alerts.desktopNotices);
    setStanding(alerts);
    m_cost->setCost(alerts.cost);
    m_checks->setRows(checkRows(alerts));
    m_checksSection->setVisible(!alerts.probes.isEmpty());
    m_past->setRows(pastRows(alerts));
    m_pastSection->setVisible(!alerts.past.isEmpty());
    showPast(m_past->currentRow());
    m_rules->setAlerts(alerts);
    m_maintenance->setNow(alerts.nowMs);
}

/// Cards stay as long as their alerts: a button must not vanish under the pointer.
void AlertsPage::setStanding(const AlertsSnapshot& alerts)
{
    m_quiet->setVisible(alerts.standing.isEmpty());
    m_quiet->setAlerts(alerts);
    QList<AlertCard*> left = std::exchange(m_cards, {});
    for (const Alert& alert : alerts.standing) {
        const auto known = std::find_if(left.begin(), left.end(), [&](const AlertCard* card) {
            return card->id() == alert.id;
        });
        AlertCard* card = known == left.end() ? makeCard(alert.id) : *known;
        if (known != left.end())
            left.erase(known);
        if (m_standing->indexOf(card) != m_cards.size())
            m_standing->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
        card->setAlert(alert, alerts.nowMs, alerts.muted);
    }
    for (AlertCard* gone : std::as_const(left))
        gone->deleteLater();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/traylamp.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/widgets/lampicon.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrayLamp)
};

constexpr auto kLookEvery = std::chrono::seconds(3);

Health healthOf(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Idle:
        break;
    case Lamp::Good:
        return Health::Good;
    case Lamp::Degraded:
        return Health::Degraded;
    case Lamp::Bad:
        return Health::Bad;
    }
    return Health::Idle;
}

QString sentenceOf(const Alert& alert)
{
    return alert.verdict.sentence.isEmpty() ? alert.title : alert.verdict.sentence;
}

} // namespace

TrayGlance trayGlance(const BoardSnapshot& board, const AlertsSnapshot& alerts)
{
    TrayGlance glance;
    QStringList lines{Words::tr("Fuseboard")};
    QString sentence;
    int good = 0;
    for (const ProviderBoard& provider : board.providers) {
        const Health health = healthOf(provider.lamp);
        good += health == Health::Good ? 1 : 0;
        if (health > glance.health) {
            glance.health = health;
            sentence = health > Health::Good ? provider.verdict.sentence : QString();
        }
    }
    int critical = 0;
    int warnings = 0;
    for (const Alert& alert : alerts.standing) { // the worst first
        if (alert.quiet)
            continue;
        const bool isCritical = alert.severity == AlertSeverity::Critical;
        ++(isCritical ? critical : warnings);
        if (critical + warnings == 1)
            sentence = sentenceOf(alert);
        glance.health = std::max(glance.health, isCritical ? Health::Bad : Health::Degraded);
    }
    if (critical + warnings > 0)
        lines << Words::tr("Critical: %1, warnings: %2").arg(critical).arg(warnings);
    else if (!board.providers.isEmpty())
        lines << Words::tr("In order: %1 of %2").arg(good).arg(board.providers.size());
    if (!sentence.isEmpty())
        lines << sentence;
    glance.text = lines.join(u'\n');
    return glance;
}

TrayLamp::TrayLamp(Engine& engine, QWidget& window, const QList<QAction*>& actions, QObject* parent)
    : QObject(parent), m_window(window), m_menu(std::make_unique<QMenu>()),
      m_icon(lampTile(Health::Idle))
{
    const QAction* show = m_menu->addAction(Words::tr("Show"));
    m_menu->addSeparator();
    m_menu->addActions(actions);
    connect(show, &QAction::triggered, this, &TrayLamp::raiseWindow);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    raiseWindow();
            });
    follow(engine, &Engine::boardChanged, this, [this](const BoardSnapshot& board) {
        m_board = board;
        refresh();
    });
    follow(engine, &Engine::alertsChanged, this, [this](const AlertsSnapshot& alerts) {
        m_alerts = alerts;
        refresh();
    });
    m_icon.setContextMenu(m_menu.get());
    refresh();
    m_looks.setInterval(kLookEvery);
    connect(&m_looks, &QTimer::timeout, this, &TrayLamp::look);
    m_looks.start();
    look();
}

TrayLamp::~TrayLamp() = default;

void TrayLamp::refresh()
{
    const TrayGlance glance = trayGlance(m_board, m_alerts);
    if (glance == m_glance)
        return;
    if (glance.health != m_glance.health)
        m_icon.setIcon(lampTile(glance.health));
    m_icon.setToolTip(glance.text);
    m_glance = glance;
}

void TrayLamp::look()
{
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    if (isThere != m_isShown) {
        m_isShown = isThere;
        m_icon.setVisible(isThere);
        emit shownChanged(isThere);
    }
    if (!isThere && m_hides)
        raiseWindow();
}

void TrayLamp::tell(const QString& text)
{
    m_icon.showMessage(Words::tr("Fuseboard"), text, m_icon.icon());
}

void TrayLamp::hideWindow()
{
    m_hides = true;
    m_window.hide();
}

void TrayLamp::raiseWindow()
{
    m_hides = false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace fuseboard

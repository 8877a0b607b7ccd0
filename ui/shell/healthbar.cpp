// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/healthbar.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/shell/healthitem.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HealthBar::HealthBar(Engine& engine, QWidget* parent)
    : QStatusBar(parent), m_engine(new LampLabel(this)), m_configuration(add()),
      m_keyring(addFor(u"Keys"_s)), m_history(addFor(u"Settings"_s)),
      m_sharedHistory(addFor(u"Settings"_s)), m_exports(addFor(u"Settings"_s)),
      m_checks(addFor(u"Alerts"_s)), m_network(addFor(u"Overview"_s)), m_tray(add())
{
    setSizeGripEnabled(false);
    setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    setAccessibleName(tr("Health"));
    setType(m_engine, TypeRole::Caption);
    insertWidget(0, m_engine);
    m_engine->setLamp(Health::Idle, tr("Engine: starting"));
    m_configuration->setHealth(HealthText{Health::Idle, tr("Configuration: being read")});
    m_keyring->setHealth(keyringHealth({}));
    m_history->setHealth(historyHealth({}));
    connect(m_configuration, &QToolButton::clicked, this, &HealthBar::configurationRequested);
    connect(m_tray, &QToolButton::clicked, this, &HealthBar::trayClicked);
    m_silence.setSingleShot(true);
    m_silence.setInterval(5s);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { m_engine->setLamp(Health::Bad, tr("Engine: not answering")); });
    follow(engine, &Engine::boardChanged, this, [this](const BoardSnapshot& board) {
        m_engine->setLamp(Health::Good, tr("Engine: running"));
        m_silence.start();
        m_network->setHealth(networkHealth(board));
    });
    const auto tell = [this, &engine](auto signal, HealthItem* item, auto words) {
        follow(engine, signal, this,
               [item, words](const auto& value) { item->setHealth(words(value)); });
    };
    tell(&Engine::keysChanged, m_keyring, keyringHealth);
    tell(&Engine::configurationChanged, m_configuration, configurationHealth);
    tell(&Engine::historyChanged, m_history, historyHealth);
    tell(&Engine::sharedHistoryChanged, m_sharedHistory, sharedHistoryHealth);
    tell(&Engine::exportFaultsChanged, m_exports, exportsHealth);
    tell(&Engine::alertsChanged, m_checks, checksHealth);
}

HealthItem* HealthBar::add()
{
    auto* item = new HealthItem(this);
    addWidget(item);
    item->setHealth(std::nullopt); // the bar shows what it is given
    return item;
}

HealthItem* HealthBar::addFor(const QString& page)
{
    HealthItem* item = add();
    connect(item, &QToolButton::clicked, this, [this, page] { emit pageRequested(page); });
    return item;
}

void HealthBar::setTray(bool available, bool keepsRunning)
{
    m_tray->setHealth(trayHealth(available, keepsRunning));
}

} // namespace fuseboard

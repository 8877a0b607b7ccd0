// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/healthbar.h"

#include "app/engine/engine.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <chrono>

namespace fuseboard {

using namespace std::chrono_literals;

HealthBar::HealthBar(Engine& engine, QWidget* parent)
    : QStatusBar(parent), m_engine(add({Health::Idle, tr("Engine: starting")})),
      m_keyring(add(keyringHealth({}))),
      m_configuration(add({Health::Idle, tr("Configuration: being read")}))
{
    setSizeGripEnabled(false);
    setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    setAccessibleName(tr("Health"));
    m_silence.setSingleShot(true);
    m_silence.setInterval(5s);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { m_engine->setLamp(Health::Bad, tr("Engine: not answering")); });
    connect(&engine, &Engine::boardChanged, this, [this] {
        m_engine->setLamp(Health::Good, tr("Engine: running"));
        m_silence.start();
    });
    connect(&engine, &Engine::keysChanged, this, [this](const KeysSnapshot& keys) {
        const HealthText health = keyringHealth(keys);
        m_keyring->setLamp(health.health, health.text);
    });
    connect(&engine, &Engine::configurationChanged, this, [this](const ConfigurationState& state) {
        const HealthText health = configurationHealth(state);
        m_configuration->setLamp(health.health, health.text);
    });
}

LampLabel* HealthBar::add(const HealthText& health)
{
    auto* label = new LampLabel(this);
    setType(label, TypeRole::Caption);
    label->setLamp(health.health, health.text);
    addWidget(label);
    return label;
}

} // namespace fuseboard

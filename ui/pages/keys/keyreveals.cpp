// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyreveals.h"

#include "app/engine/engine.h"

namespace fuseboard {

KeyReveals::KeyReveals(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::keyRevealed, this, &KeyReveals::answer);
}

void KeyReveals::ask(const QString& provider, Purpose purpose)
{
    QList<Purpose>& wanted = m_wanted[provider];
    if (!wanted.contains(purpose))
        wanted.append(purpose);
    if (wanted.size() == 1)
        m_engine.revealKey(provider);
}

void KeyReveals::answer(const QString& provider, const Secret& key, const QString& fault)
{
    const QList<Purpose> wanted = m_wanted.take(provider);
    for (const Purpose purpose : wanted)
        emit told(provider, purpose, key, fault);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/provider.h"
#include "app/providers/wirehabits.h"

#include <QHash>
#include <QUrl>

#include <utility>

namespace fuseboard {

/// What servers were found to want, by address and model, for as long as the process lives: so a
/// refusal costs one request, not one with every prompt. Threads: the engine's.
class HabitBook
{
public:
    WireHabits of(const Provider& provider, const QString& model) const;
    void learn(const Provider& provider, const QString& model, const WireHabits& habits);

private:
    QHash<std::pair<QUrl, QString>, WireHabits> m_habits;
};

} // namespace fuseboard

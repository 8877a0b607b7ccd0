// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/habitbook.h"

namespace fuseboard {

WireHabits HabitBook::of(const Provider& provider, const QString& model) const
{
    return m_habits.value({provider.baseUrl, model});
}

void HabitBook::learn(const Provider& provider, const QString& model, const WireHabits& habits)
{
    m_habits.insert({provider.baseUrl, model}, habits);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/time/systemrandom.h"

namespace fuseboard {

SystemRandom::SystemRandom() : m_generator(QRandomGenerator::securelySeeded()) {}

double SystemRandom::uniform()
{
    return m_generator.generateDouble();
}

} // namespace fuseboard

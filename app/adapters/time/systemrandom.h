// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/random.h"

#include <QRandomGenerator>

namespace fuseboard {

/// Seeded from the system's own source, so that no two runs share their jitter.
class SystemRandom : public Random
{
public:
    SystemRandom();
    double uniform() override;

private:
    QRandomGenerator m_generator;
};

} // namespace fuseboard

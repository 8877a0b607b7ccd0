// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/random.h"

namespace fuseboard {

/// Always the same number: jitter that a test can count with.
class FakeRandom : public Random
{
public:
    explicit FakeRandom(double value = 0.5) : m_value(value) {}
    double uniform() override { return m_value; }
    void setValue(double value) { m_value = value; }

private:
    double m_value;
};

} // namespace fuseboard

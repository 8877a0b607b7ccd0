// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keytone.h"

namespace fuseboard {

Health healthOf(KeyTone tone)
{
    switch (tone) {
    case KeyTone::Good:
        return Health::Good;
    case KeyTone::Warning:
        return Health::Degraded;
    case KeyTone::Bad:
        return Health::Bad;
    case KeyTone::Quiet:
        break;
    }
    return Health::Idle;
}

Tone toneOf(KeyTone tone)
{
    switch (tone) {
    case KeyTone::Good:
        return Tone::Good;
    case KeyTone::Warning:
        return Tone::Warning;
    case KeyTone::Bad:
        return Tone::Bad;
    case KeyTone::Quiet:
        break;
    }
    return Tone::Muted;
}

} // namespace fuseboard

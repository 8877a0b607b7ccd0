// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace fuseboard {

// What the engine says, with %1, %2 … for what it fills in, in the context "Engine" of the
// translations. The engine's own sources hold these texts as well: its logs, files and answers to
// the command line are English. A test looks for each of them there.

std::span<const char* const> adviceSentences();
std::span<const char* const> callsSentences();
std::span<const char* const> documentsSentences();
std::span<const char* const> exportsSentences();
std::span<const char* const> keysSentences();
std::span<const char* const> recordsSentences();
std::span<const char* const> settingsSentences();
std::span<const char* const> sharingSentences();

inline std::array<std::span<const char* const>, 8> engineSentences()
{
    return {adviceSentences(), callsSentences(),   documentsSentences(), exportsSentences(),
            keysSentences(),   recordsSentences(), settingsSentences(),  sharingSentences()};
}

} // namespace fuseboard

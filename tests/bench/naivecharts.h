// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard {

/// What one writes first: a QChart whose lines hold a point for each call of the day, and get all
/// of them anew four times a second. Prints what the window's thread does then.
int runNaiveCharts(int argc, char** argv, int seconds, int callsOfTheDay, int callsASecond);

} // namespace fuseboard

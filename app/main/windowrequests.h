// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard {

class MainWindow;
struct RaiseRequest;

/// Does what a later start, a desktop or the command line asks of the window. `request` may come
/// from anywhere: what is not known is not done.
void carryOut(const RaiseRequest& request, MainWindow& window);

} // namespace fuseboard

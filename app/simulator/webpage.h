// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fuseboard {

/// The page that an nginx in front of a provider answers with.
QByteArray proxyErrorPage(int status);
/// A login page, as captive portals and wrong base URLs answer, with status 200.
QByteArray unrelatedPage();

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace fuseboard {

/// The preset whose host it is; empty where none has it. A host of this machine is nobody's.
QString providerAt(const QUrl& url);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/providerhost.h"

#include "app/providers/catalogue.h"

#include <QUrl>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

QString providerAt(const QUrl& url)
{
    const QString host = url.host();
    if (host.isEmpty() || host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1)
        return {};
    const QList<Preset>& known = presets();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&host](const Preset& preset) {
        return preset.baseUrl.host() == host;
    });
    return found == known.cend() ? QString() : found->name;
}

} // namespace fuseboard

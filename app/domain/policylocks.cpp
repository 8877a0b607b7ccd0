// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/policylocks.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool anyHas(const QStringList& paths, QStringView path)
{
    return std::any_of(paths.cbegin(), paths.cend(),
                       [path](const QString& each) { return pathHas(each, path); });
}

} // namespace

bool pathHas(QStringView path, QStringView other)
{
    return other.startsWith(path) && (other.size() == path.size() || other[path.size()] == u'.');
}

bool PolicyLocks::has(QStringView path) const
{
    return anyHas(settings, path) && !anyHas(mayChange, path);
}

} // namespace fuseboard

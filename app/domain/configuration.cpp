// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"

#include "app/domain/jsonlocator.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

template <typename Named>
const Named* named(const QList<Named>& list, QStringView name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&](const Named& entry) { return entry.name == name; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const Provider* Configuration::provider(QStringView name) const
{
    return named(providers, name);
}

const Chain* Configuration::chain(QStringView name) const
{
    return named(chains, name);
}

QString ConfigurationProblem::toString() const
{
    QStringList place;
    if (line > 0)
        place.append(u"line %1"_s.arg(line));
    if (!path.isEmpty())
        place.append(path);
    const QString where = place.isEmpty() ? QString() : place.join(u", "_s) + u": "_s;
    const bool ends = what.endsWith(u'.') || what.endsWith(u'?') || what.endsWith(u'!');
    const QString told = where + what + (ends ? QString() : u"."_s);
    return cure.isEmpty() ? told : told + u' ' + cure;
}

TextPlace locate(const QByteArray& json, const QString& path)
{
    return placeOf(json, offsetsOf(json, {path}).constFirst());
}

} // namespace fuseboard

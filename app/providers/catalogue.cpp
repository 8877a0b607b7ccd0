// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

// Resources of a static library are linked in only where something names them, and the macro must
// stand outside of any namespace.
static void initProvidersResource()
{
    Q_INIT_RESOURCE(providers);
}

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& element : value.toArray())
        list.append(element.toString());
    return list;
}

std::optional<LimitsPer> limitsPer(const QJsonValue& value)
{
    static constexpr std::array kNames{std::pair(LimitsPer::Key, "key"_L1),
                                       std::pair(LimitsPer::Project, "project"_L1),
                                       std::pair(LimitsPer::Organization, "organization"_L1),
                                       std::pair(LimitsPer::Region, "region"_L1)};
    const auto found = std::find_if(kNames.begin(), kNames.end(),
                                    [&](const auto& name) { return value == name.second; });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

Preset readPreset(const QJsonObject& json)
{
    Preset preset;
    preset.name = json.value("name"_L1).toString();
    preset.title = json.value("title"_L1).toString();
    preset.dialect = json.value("dialect"_L1).toString();
    preset.baseUrl = QUrl(json.value("base_url"_L1).toString());
    if (json.value("key"_L1) == "none"_L1)
        preset.keySource = KeySource::None;
    preset.keyPrefixes = strings(json.value("key_prefixes"_L1));
    preset.notKeyPrefixes = strings(json.value("not_key_prefixes"_L1));
    preset.keyLength = json.value("key_length"_L1).toInt();
    preset.keyVariable = json.value("key_variable"_L1).toString();
    preset.keyPage = QUrl(json.value("key_page"_L1).toString());
    preset.statusPage = QUrl(json.value("status_page"_L1).toString());
    preset.exampleModel = json.value("example_model"_L1).toString();
    preset.limitsPer = limitsPer(json.value("limits_per"_L1));
    const QJsonObject headers = json.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        preset.headers.insert(it.key(), it.value().toString());
    return preset;
}

QList<Preset> readPresets()
{
    initProvidersResource();
    QFile file(u":/providers/presets.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QList<Preset> list;
    if (open) {
        for (const QJsonValue& json : QJsonDocument::fromJson(file.readAll()).array())
            list.append(readPreset(json.toObject()));
    }
    return list;
}

} // namespace

const QList<Preset>& presets()
{
    static const QList<Preset> list = readPresets();
    return list;
}

const Preset* preset(QStringView name)
{
    const QList<Preset>& all = presets();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [name](const Preset& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString titleOf(const Provider& provider)
{
    const Preset* known = preset(provider.preset);
    return known && known->name == provider.name ? known->title : provider.name;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyimport.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyImport)
};

/// The variable that holds the key of that provider, empty for none.
QString variableOf(const KeyRow& row, const QList<PresetInfo>& presets)
{
    if (row.ofHistory)
        return {};
    if (row.source == KeySource::Environment)
        return row.variable;
    return usualKeyVariable(row.provider, row.preset, presets);
}

ImportEffect effectOn(const KeyRow& row, const EnvVariable& variable)
{
    if (row.source != KeySource::Keychain)
        return ImportEffect::ReadElsewhere;
    if (variable.kind != EnvValue::Text)
        return ImportEffect::NotAKey;
    if (row.presence != KeyPresence::Present)
        return ImportEffect::Sets;
    return row.masked == variable.value.masked() ? ImportEffect::Comparing : ImportEffect::Replaces;
}

QString freeName(const QString& wish, const KeysSnapshot& keys)
{
    QString name = wish;
    const auto taken = [&keys, &name] {
        return std::any_of(keys.rows.cbegin(), keys.rows.cend(),
                           [&name](const KeyRow& row) { return row.provider == name; });
    };
    for (int number = 2; taken(); ++number)
        name = u"%1-%2"_s.arg(wish).arg(number);
    return name;
}

/// Each once, with the value that is set last, as a shell has it.
struct Merged
{
    EnvVariable variable;
    QList<int> lines;
};

QList<Merged> merged(const QList<EnvVariable>& variables)
{
    QList<Merged> list;
    QHash<QString, qsizetype> places;
    for (const EnvVariable& variable : variables) {
        const auto known = places.constFind(variable.name);
        if (known == places.cend()) {
            places.insert(variable.name, list.size());
            list.append({variable, {}});
        } else {
            list[*known].variable = variable;
        }
        if (variable.line > 0)
            list[places.value(variable.name)].lines.append(variable.line);
    }
    return list;
}

} // namespace

bool KeyImportRow::canBeTaken() const
{
    return effect == ImportEffect::AddsProvider || effect == ImportEffect::Sets ||
           effect == ImportEffect::Replaces;
}

bool KeyImportRow::isSuggested() const
{
    return canBeTaken() && effect != ImportEffect::Replaces;
}

KeyImportPlan planImport(const QList<EnvVariable>& variables, const KeysSnapshot& keys,
                         const QList<PresetInfo>& presets)
{
    KeyImportPlan plan;
    for (const auto& [variable, lines] : merged(variables)) {
        const qsizetype before = plan.rows.size();
        KeyImportRow row;
        row.variable = variable.name;
        row.lines = lines;
        row.kind = variable.kind;
        row.key = variable.value;
        row.trimmed = variable.trimmed;
        for (const KeyRow& target : keys.rows) {
            if (variableOf(target, presets) != variable.name)
                continue;
            row.provider = target.provider;
            row.title = target.title;
            row.source = target.source;
            row.effect = effectOn(target, variable);
            plan.rows.append(row);
        }
        const auto preset = std::find_if(
            presets.cbegin(), presets.cend(), [&variable = variable](const auto& each) {
                return each.needsKey && each.keyVariable == variable.name;
            });
        if (plan.rows.size() == before && preset != presets.cend()) {
            row.provider = freeName(preset->name, keys);
            row.title = preset->title;
            row.preset = preset->name;
            row.effect = variable.kind == EnvValue::Text ? ImportEffect::AddsProvider
                                                         : ImportEffect::NotAKey;
            plan.rows.append(row);
        }
        if (plan.rows.size() == before)
            ++plan.others;
    }
    return plan;
}

QStringList importableVariables(const KeysSnapshot& keys, const QList<PresetInfo>& presets)
{
    QStringList names;
    for (const KeyRow& row : keys.rows)
        names << variableOf(row, presets);
    for (const PresetInfo& preset : presets) {
        if (preset.needsKey)
            names << preset.keyVariable;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void settleImport(KeyImportRow& row, const Secret& current)
{
    if (row.effect == ImportEffect::Comparing)
        row.effect = row.key.sameAs(current) ? ImportEffect::Same : ImportEffect::Replaces;
}

QString effectText(const KeyImportRow& row)
{
    switch (row.effect) {
    case ImportEffect::AddsProvider:
        return Words::tr("New: adds the provider");
    case ImportEffect::Sets:
        return Words::tr("New key");
    case ImportEffect::Replaces:
        return Words::tr("Replaces the key, if a check with the new one passes");
    case ImportEffect::Comparing:
        return Words::tr("Being compared…");
    case ImportEffect::Same:
        return Words::tr("Same key: nothing to do");
    case ImportEffect::ReadElsewhere:
        return row.source == KeySource::Environment ? Words::tr("Read from the environment already")
                                                    : Words::tr("The provider needs no key");
    case ImportEffect::NotAKey:
        return row.kind == EnvValue::Empty ? Words::tr("Empty")
                                           : Words::tr("Only names another place where the key is");
    }
    return {};
}

QString importRemarks(const KeyImportRow& row)
{
    QStringList remarks;
    if (row.trimmed)
        remarks << Words::tr("White space around the key is cut off.");
    if (row.lines.size() > 1) {
        remarks << Words::tr("Set %Ln times: line %1 counts.", nullptr,
                             static_cast<int>(row.lines.size()))
                       .arg(row.lines.last());
    }
    return sentencesText(remarks);
}

} // namespace fuseboard

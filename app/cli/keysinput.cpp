// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keysinput.h"

#include "app/domain/envfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QList<EnvVariable> variablesOf(const QByteArray& json, QStringList& problems)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        problems.append(u"the input begins with { and is no JSON: %1 (byte %2)."_s.arg(
            error.errorString(), QString::number(error.offset)));
        return {};
    }
    QList<EnvVariable> variables;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            variables.append(EnvVariable::take(it.key(), it->toString().toUtf8(), 0));
        else
            problems.append(u"%1: expected a string with the key."_s.arg(it.key()));
    }
    return variables;
}

class Assignment
{
public:
    Assignment(const KeysSnapshot& keys, const QList<PresetInfo>& presets, GivenKeys& given)
        : m_keys(keys), m_presets(presets), m_given(given)
    {
    }

    void add(const EnvVariable& variable)
    {
        const KeyRow* row = takerOf(variable);
        const QString place = placeOf(variable);
        if (!row) {
            // A .env file has other things in it; an object is made for this.
            (variable.line > 0 ? m_given.passedOver : m_given.problems)
                .append(u"%1: no provider of the configuration takes it."_s.arg(place));
        } else if (row->source != KeySource::Keychain) {
            m_given.passedOver.append(
                u"%1: %2 does not take its key from the keychain."_s.arg(place, row->provider));
        } else if (variable.kind == EnvValue::Empty) {
            m_given.problems.append(u"%1: there is no value."_s.arg(place));
        } else if (variable.kind == EnvValue::Reference) {
            m_given.problems.append(
                u"%1: this names where the key is, and is not the key."_s.arg(place));
        } else {
            m_given.keys.removeIf(
                [row](const GivenKey& each) { return each.provider == row->provider; });
            m_given.keys.append({variable.name, variable.line, row->provider, variable.value,
                                 row->presence == KeyPresence::Present});
        }
    }

private:
    const KeyRow* takerOf(const EnvVariable& variable) const
    {
        const auto find = [this](auto fits) {
            const auto found = std::find_if(m_keys.rows.cbegin(), m_keys.rows.cend(), fits);
            return found == m_keys.rows.cend() ? nullptr : &*found;
        };
        if (const KeyRow* named =
                find([&](const KeyRow& row) { return row.provider == variable.name; }))
            return named;
        return find([&](const KeyRow& row) {
            return !row.ofHistory &&
                   usualKeyVariable(row.provider, row.preset, m_presets) == variable.name;
        });
    }

    static QString placeOf(const EnvVariable& variable)
    {
        return variable.line > 0 ? u"line %1, %2"_s.arg(variable.line).arg(variable.name)
                                 : variable.name;
    }

    const KeysSnapshot& m_keys;
    const QList<PresetInfo>& m_presets;
    GivenKeys& m_given;
};

} // namespace

GivenKeys readGivenKeys(QByteArray&& text, const KeysSnapshot& keys,
                        const QList<PresetInfo>& presets)
{
    GivenKeys given;
    QList<EnvVariable> variables;
    if (QByteArrayView(text).trimmed().startsWith('{')) { // a copy would not be wiped
        variables = variablesOf(text, given.problems);
        Secret::wipe(text);
    } else {
        const EnvFile file = readEnvFile(std::move(text));
        variables = file.variables;
        if (!file.fault.isEmpty())
            given.problems.append(file.fault);
        for (const EnvProblem& problem : file.problems)
            given.problems.append(u"line %1: %2"_s.arg(problem.line).arg(problem.what));
    }
    Assignment assignment(keys, presets, given);
    for (const EnvVariable& variable : std::as_const(variables))
        assignment.add(variable);
    if (given.keys.isEmpty() && given.problems.isEmpty())
        given.problems.append(
            u"there is no key for a provider of the configuration in the input."_s);
    return given;
}

} // namespace fuseboard

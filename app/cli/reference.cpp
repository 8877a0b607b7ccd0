// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reference.h"

#include "app/cli/settinglist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHead = R"(# Configuration reference

Every key of `config.json`. The file is in `~/.config/fuseboard/` on Linux; the page Settings shows
where it is here. Only `version` is required; what is left out has its default. An unknown key or a
wrong value is an error that names line, key and cure, and nothing of the file is applied then.

`fuseboardctl config schema` prints the JSON Schema that this page is made from, for editors.
`fuseboardctl config reference` prints this page, `fuseboardctl config validate` checks a file.
Examples of whole files: [Command line](command-line.md), [Chains](chains.md), [Alerts](alerts.md).
)"_L1;

QString literal(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString code(const QString& text)
{
    return u'`' + text + u'`';
}

/// As GitHub makes it from a heading that is code.
QString anchorOf(const QString& path)
{
    QString anchor = path.toLower();
    return anchor.remove(u'.').remove(u'[').remove(u']');
}

QString wordOf(const QString& type)
{
    if (type == "string"_L1)
        return u"text"_s;
    if (type == "integer"_L1)
        return u"whole number"_s;
    if (type == "boolean"_L1)
        return u"`true` or `false`"_s;
    if (type == "array"_L1)
        return u"list"_s;
    return type == "null"_L1 ? code(type) : type;
}

QString typeOf(const QJsonObject& schema)
{
    if (schema.contains("const"_L1))
        return code(literal(schema["const"_L1]));
    QStringList words;
    const QJsonArray values = schema["enum"_L1].toArray();
    for (const QJsonValue& value : values)
        words << code(literal(value));
    if (!words.isEmpty())
        return u"one of "_s + words.join(u", "_s);
    const QJsonArray ways = schema["oneOf"_L1].toArray();
    for (const QJsonValue& way : ways)
        words << typeOf(way.toObject());
    const QJsonValue type = schema["type"_L1];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue& each : types) {
        if (each.isString())
            words << wordOf(each.toString());
    }
    return words.join(u" or "_s);
}

/// "1 to 64 characters", "at most 20 entries", …; empty where both ends are open.
QString between(const QJsonValue& least, const QJsonValue& most, const QString& unit)
{
    QString words;
    if (!least.isUndefined() && !most.isUndefined())
        words = u"%1 to %2"_s.arg(literal(least), literal(most));
    else if (!least.isUndefined())
        words = u"at least %1"_s.arg(literal(least));
    else if (!most.isUndefined())
        words = u"at most %1"_s.arg(literal(most));
    return words.isEmpty() || unit.isEmpty() ? words : words + u' ' + unit;
}

QString limitsOf(const QJsonObject& schema)
{
    QStringList words{between(schema["minimum"_L1], schema["maximum"_L1], {}),
                      between(schema["minLength"_L1], schema["maxLength"_L1], u"characters"_s),
                      between(schema["minItems"_L1], schema["maxItems"_L1], u"entries"_s)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QJsonValue exampleOf(const QJsonObject& schema)
{
    const QJsonArray examples = schema["examples"_L1].toArray();
    if (!examples.isEmpty())
        return examples.first();
    if (schema.contains("default"_L1))
        return schema["default"_L1];
    return schema.contains("const"_L1) ? schema["const"_L1] : schema["enum"_L1].toArray().at(0);
}

QString entryOf(const SchemaSetting& setting, const QList<SettingSection>& sections)
{
    const QJsonObject& schema = setting.schema;
    QStringList facts{typeOf(schema), limitsOf(schema)};
    facts.removeAll(QString());
    if (setting.isRequired)
        facts << u"required"_s;
    if (!setting.isSection && schema.contains("default"_L1))
        facts << u"default "_s + code(literal(schema["default"_L1]));
    QString text = u"- **%1** – %2. %3"_s.arg(code(setting.path), facts.join(u"; "_s),
                                              schema["description"_L1].toString());
    if (setting.isSection) {
        for (const SettingSection& section : sections) {
            const QString rest = section.path.mid(setting.path.size());
            if (section.path.startsWith(setting.path) &&
                (rest.isEmpty() || rest == "[]"_L1 || rest == ".NAME"_L1))
                return text +
                       u" See [%1](#%2).\n"_s.arg(code(section.path), anchorOf(section.path));
        }
    }
    const QString example = code(literal(setting.key) + u": "_s + literal(exampleOf(schema)));
    return text + u" Example: %1.\n"_s.arg(example);
}

} // namespace

QString configurationReference(const QByteArray& schema)
{
    const QList<SettingSection> sections = settingsOf(schema);
    QString page = kHead;
    for (const SettingSection& section : sections) {
        page += section.path.isEmpty()
                    ? u"\n## The file as a whole\n\n"_s
                    : u"\n## %1\n\n%2\n\n"_s.arg(code(section.path), section.description);
        for (const SchemaSetting& setting : section.settings)
            page += entryOf(setting, sections);
    }
    return page;
}

} // namespace fuseboard

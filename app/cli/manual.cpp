// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "app/cli/commandshape.h"
#include "app/cli/settinglist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Text as roff prints it: a dash that can be copied.
QString escaped(QString text)
{
    return text.replace(u"\\"_s, u"\\e"_s).replace(u"-"_s, u"\\-"_s);
}

/// At the beginning of a line, where a dot or an apostrophe would make a request of it.
QString line(const QString& text)
{
    const bool isRequest = text.startsWith(u'.') || text.startsWith(u'\'');
    return (isRequest ? u"\\&"_s : QString()) + escaped(text) + u'\n';
}

QString bold(const QString& text)
{
    return u"\\fB"_s + escaped(text) + u"\\fR"_s;
}

QString italic(const QString& text)
{
    return u"\\fI"_s + escaped(text) + u"\\fR"_s;
}

QString row(const QString& head, const QString& text)
{
    return u".TP\n"_s + head + u'\n' + line(text);
}

QString optionRows(const QList<OptionShape>& options)
{
    QString rows;
    for (const OptionShape& option : options) {
        QStringList names;
        for (const QString& name : option.names)
            names << bold(name);
        QString head = names.join(u", "_s);
        if (!option.valueName.isEmpty())
            head += u' ' + italic(option.valueName);
        rows += row(head, option.description);
    }
    return rows;
}

QString literal(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    // With a blank, where a line can be broken.
    return QString::fromUtf8(list.mid(1, list.size() - 2)).replace(u"\",\""_s, u"\", \""_s);
}

QString typeOf(const QJsonObject& schema)
{
    QStringList words;
    const QJsonArray values = schema[u"enum"_s].toArray();
    for (const QJsonValue& value : values)
        words << literal(value);
    if (!words.isEmpty())
        return u"one of "_s + words.join(u", "_s);
    if (schema.contains(u"const"_s))
        return literal(schema[u"const"_s]);
    const QJsonValue type = schema[u"type"_s];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue& each : types)
        words << each.toString();
    return words.join(u" or "_s);
}

QString settingText(const SchemaSetting& setting)
{
    const QJsonObject& schema = setting.schema;
    QStringList facts;
    if (setting.isRequired)
        facts << u"required"_s;
    facts << typeOf(schema);
    const auto fact = [&](const QString& key, const QString& words) {
        if (schema.contains(key))
            facts << words.arg(literal(schema[key]));
    };
    fact(u"minimum"_s, u"at least %1"_s);
    fact(u"maximum"_s, u"at most %1"_s);
    fact(u"maxLength"_s, u"at most %1 characters"_s);
    fact(u"maxItems"_s, u"at most %1 entries"_s);
    fact(u"default"_s, u"default %1"_s);
    facts.removeAll(QString());
    return u"%1 (%2)"_s.arg(schema[u"description"_s].toString(), facts.join(u"; "_s));
}

} // namespace

QString manualOfOptions()
{
    return optionRows(commonOptionShapes());
}

QString manualOfCommands()
{
    QString text;
    const QList<CommandShape> commands = commandShapes();
    for (const CommandShape& command : commands) {
        text += u".SS %1 [options] %2\n%3\n"_s.arg(
            escaped(command.name), escaped(command.arguments), escaped(command.summary));
        text += optionRows(command.options);
    }
    return text;
}

QString manualOfSettings(const QByteArray& schema)
{
    QString text;
    const QList<SettingSection> sections = settingsOf(schema);
    for (const SettingSection& section : sections) {
        if (!section.path.isEmpty())
            text += u".SS "_s + escaped(section.path) + u'\n' + line(section.description);
        for (const SchemaSetting& setting : section.settings)
            text += row(bold(setting.path), settingText(setting));
    }
    return text;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settinglist.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a value that a schema gives as an example; empty: nothing.
QString faultOf(const QJsonValue& value, const QJsonObject& schema)
{
    const QJsonArray words = schema["enum"_L1].toArray();
    if (!words.isEmpty())
        return words.contains(value) ? QString() : u"none of the words"_s;
    if (value.isDouble()) {
        if (value.toDouble() < schema["minimum"_L1].toDouble(value.toDouble()) ||
            value.toDouble() > schema["maximum"_L1].toDouble(value.toDouble()))
            return u"out of bounds"_s;
    }
    if (value.isString()) {
        QString written = schema["pattern"_L1].toString(); // as JavaScript has it
        static const QRegularExpression letter(u"\\\\u([0-9a-f]{4})"_s);
        const QRegularExpression pattern(written.replace(letter, u"\\x{\\1}"_s));
        const auto size = value.toString().size();
        if (!pattern.match(value.toString()).hasMatch())
            return u"does not match the pattern"_s;
        if (size > schema["maxLength"_L1].toInt(static_cast<int>(size)))
            return u"too long"_s;
    }
    return {};
}

const SchemaSetting* named(const QList<SettingSection>& sections, const QString& path)
{
    for (const SettingSection& section : sections) {
        for (const SchemaSetting& setting : section.settings) {
            if (setting.path == path)
                return &setting;
        }
    }
    return nullptr;
}

QByteArray sampleSchema();

} // namespace

class SettingListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/resources/config.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_sections = settingsOf(file.readAll());
    }

    void settings_stand_in_the_order_of_the_schema()
    {
        const auto sections = settingsOf(sampleSchema());
        QStringList paths;
        for (const SettingSection& section : sections) {
            for (const SchemaSetting& setting : section.settings)
                paths << setting.path;
        }
        QCOMPARE(paths, (QStringList{u"zebra"_s, u"apple"_s, u"many"_s, u"apple.b"_s, u"apple.a"_s,
                                     u"many[].z"_s, u"many[].y"_s}));
        QCOMPARE(sections.last().description, u"An entry."_s);
        QVERIFY(named(sections, u"many"_s)->isRequired);
        QVERIFY(named(sections, u"many"_s)->isSection);
        QVERIFY(!named(sections, u"zebra"_s)->isSection);
    }

    void a_description_beside_a_reference_goes_first()
    {
        const SchemaSetting* model = named(m_sections, u"chains[].steps[].provider"_s);
        QVERIFY(model);
        QCOMPARE(model->schema["description"_L1].toString(), u"Name of a provider in this file."_s);
        QCOMPARE(model->schema["maxLength"_L1].toInt(), 64); // of what it points to
    }

    void keys_of_maps_are_found()
    {
        QVERIFY(named(m_sections, u"providers[].prices.NAME.input_per_million"_s));
    }

    void each_key_is_described_and_has_an_example_that_is_allowed()
    {
        int count = 0;
        for (const SettingSection& section : std::as_const(m_sections)) {
            for (const SchemaSetting& setting : section.settings) {
                ++count;
                QVERIFY2(!setting.schema["description"_L1].toString().isEmpty(),
                         qPrintable(setting.path));
                if (setting.isSection)
                    continue;
                const QJsonArray examples = setting.schema["examples"_L1].toArray();
                const QJsonValue standard = setting.schema["default"_L1];
                const bool tells = !standard.isUndefined() && !standard.isNull() &&
                                   standard != QJsonArray() && standard != QJsonObject();
                QVERIFY2(tells || !examples.isEmpty() || setting.schema.contains("const"_L1),
                         qPrintable(setting.path + u" has no example"_s));
                for (const QJsonValue& example : examples) {
                    const QString fault = faultOf(example, setting.schema);
                    QVERIFY2(fault.isEmpty(), qPrintable(setting.path + u": "_s + fault));
                }
            }
        }
        QVERIFY(count > 100);
    }

private:
    QList<SettingSection> m_sections;
};

namespace {

// Behind the class, which moc does not see behind such a text.
QByteArray sampleSchema()
{
    return R"({"properties": {
            "zebra": {"type": "integer"},
            "apple": {"properties": {"b": {}, "a": {}}},
            "many": {"items": {"$ref": "#/$defs/entry"}}},
            "required": ["many"],
            "$defs": {"entry": {"description": "An entry.", "properties": {"z": {}, "y": {}}}}})";
}

} // namespace

QTEST_GUILESS_MAIN(SettingListTest)
#include "tst_settinglist.moc"

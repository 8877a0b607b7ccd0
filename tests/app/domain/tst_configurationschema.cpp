// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema in resources/ is what editors and scripts read; the reader is what decides. Here they
// are held against each other.
#include "app/domain/configuration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class ConfigurationSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void the_reader_and_the_schema_know_the_same_keys_data();
    void the_reader_and_the_schema_know_the_same_keys();
    void required_keys_are_the_same_data();
    void required_keys_are_the_same();
    void defaults_are_the_same_data();
    void defaults_are_the_same();
    void bounds_are_the_same_data();
    void bounds_are_the_same();
    void every_key_is_described();

private:
    QJsonObject at(const QString& pointer) const;
    void addObjects();

    QJsonObject m_schema;
};

namespace {

/// An object of the document: where the schema describes it, and a document that has `members` in
/// just that object, beside what is required.
struct ObjectPlace
{
    const char* schema; ///< path to the object's schema, keys joined by '/'
    const char* path;   ///< path of the object in the document
    const char* before;
    const char* required; ///< with a comma at its end
    const char* after;
};

#define PROVIDER R"({"version": 1, "providers": [)"
#define CHAIN R"({"version": 1, "providers": [{"name": "p"}], "chains": [)"
#define STEPS R"("name": "c", "steps": [{"provider": "p", "model": "m"}],)"
constexpr ObjectPlace kObjects[] = {
    {"", "", "{", R"("version": 1,)", "}"},
    {"$defs/provider", "providers[0]", PROVIDER "{", R"("name": "p",)", "}]}"},
    {"$defs/provider/properties/limits", "providers[0].limits",
     PROVIDER R"({"name": "p", "limits": {)", "", "}}]}"},
    {"$defs/price", "providers[0].prices.m", PROVIDER R"({"name": "p", "prices": {"m": {)", "",
     "}}}]}"},
    {"$defs/chain", "chains[0]", CHAIN "{", STEPS, "}]}"},
    {"$defs/step", "chains[0].steps[0]", CHAIN R"({"name": "c", "steps": [{)",
     R"("provider": "p", "model": "m",)", "}]}]}"},
    {"$defs/chain/properties/retry", "chains[0].retry", CHAIN "{" STEPS R"("retry": {)", "",
     "}}]}"},
    {"$defs/chain/properties/timeouts", "chains[0].timeouts", CHAIN "{" STEPS R"("timeouts": {)",
     "", "}}]}"},
    {"$defs/chain/properties/breaker", "chains[0].breaker", CHAIN "{" STEPS R"("breaker": {)", "",
     "}}]}"},
    {"$defs/error_rule", "error_rules[0]", R"({"version": 1, "error_rules": [{"code": "c",)",
     R"("name": "r", "kind": "unknown",)", "}]}"},
    {"properties/probes", "probes", R"({"version": 1, "probes": {)", "", "}}"},
    {"$defs/check", "probes.checks[0]",
     R"({"version": 1, "providers": [{"name": "p"}], "probes": {"checks": [{)",
     R"("name": "r", "provider": "p", "model": "m",)", "}]}}"},
    {"properties/feeds", "feeds", R"({"version": 1, "feeds": {)", "", "}}"},
    {"properties/alerts", "alerts", R"({"version": 1, "alerts": {)", "", "}}"},
    {"properties/history", "history", R"({"version": 1, "history": {)", "", "}}"},
    {"properties/export", "export", R"({"version": 1, "export": {)", "", "}}"},
    {"properties/export/properties/log", "export.log", R"({"version": 1, "export": {"log": {)", "",
     "}}}"},
    {"properties/export/properties/prometheus", "export.prometheus",
     R"({"version": 1, "export": {"prometheus": {)", "", "}}}"},
    {"properties/export/properties/otlp", "export.otlp", R"({"version": 1, "export": {"otlp": {)",
     "", "}}}"},
    {"$defs/alert_rule", "alerts.rules[0]", R"({"version": 1, "alerts": {"rules": [{)",
     R"("name": "r", "measure": "error_rate", "warning": 1,)", "}]}}"},
    {"$defs/maintenance_window", "alerts.maintenance[0]",
     R"({"version": 1, "alerts": {"maintenance": [{)",
     R"("from": "2026-12-24T00:00:00Z", "to": "2026-12-25T00:00:00Z",)", "}]}}"},
};
#undef PROVIDER
#undef CHAIN
#undef STEPS

QByteArray documentWith(const ObjectPlace& place, QByteArray members)
{
    QByteArray inner = place.required + members;
    if (inner.endsWith(','))
        inner.chop(1);
    QByteArray before = place.before;
    if (inner.isEmpty() && before.endsWith(','))
        before.chop(1);
    return before + inner + place.after;
}

QByteArray member(const QString& key, const QJsonValue& value)
{
    const QByteArray json = QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

QString pathOf(const ObjectPlace& place, const QString& key)
{
    const QString path = QString::fromLatin1(place.path);
    return path.isEmpty() ? key : path + u'.' + key;
}

bool hasProblemAt(const ConfigurationReading& reading, const QString& path)
{
    return std::any_of(reading.problems.begin(), reading.problems.end(),
                       [&](const ConfigurationProblem& problem) { return problem.path == path; });
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void ConfigurationSchemaTest::initTestCase()
{
    QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/resources/config.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    m_schema = QJsonDocument::fromJson(file.readAll(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(m_schema[u"$schema"_s].toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
    for (const ObjectPlace& place : kObjects)
        QVERIFY2(readConfiguration(documentWith(place, {})).configuration, place.schema);
}

QJsonObject ConfigurationSchemaTest::at(const QString& pointer) const
{
    QJsonObject object = m_schema;
    for (const QString& key : pointer.split(u'/', Qt::SkipEmptyParts))
        object = object[key].toObject();
    return object;
}

void ConfigurationSchemaTest::addObjects()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kObjects)); ++i)
        QTest::addRow("%s", i == 0 ? "document" : kObjects[i].path) << i;
}

void ConfigurationSchemaTest::the_reader_and_the_schema_know_the_same_keys_data()
{
    addObjects();
}

void ConfigurationSchemaTest::the_reader_and_the_schema_know_the_same_keys()
{
    QFETCH(int, index);
    const ObjectPlace& place = kObjects[index];
    const QJsonObject schema = at(QString::fromLatin1(place.schema));
    QCOMPARE(schema[u"additionalProperties"_s], QJsonValue(false));

    const auto reading = readConfiguration(documentWith(place, "\"no-such-key\": 1"));
    QCOMPARE(reading.problems.size(), 1);
    static const QRegularExpression known(u"Known here: (.*)\\.$"_s);
    const QString names = known.match(reading.problems.first().cure).captured(1);
    QCOMPARE(sorted(names.split(u", "_s)), sorted(schema[u"properties"_s].toObject().keys()));
}

void ConfigurationSchemaTest::required_keys_are_the_same_data()
{
    addObjects();
}

void ConfigurationSchemaTest::required_keys_are_the_same()
{
    QFETCH(int, index);
    ObjectPlace place = kObjects[index];
    place.required = "";
    const auto reading = readConfiguration(documentWith(place, {}));
    QStringList missing;
    for (const ConfigurationProblem& problem : reading.problems) {
        if (problem.what.contains(u"is missing"))
            missing.append(problem.path.mid(problem.path.lastIndexOf(u'.') + 1));
    }
    QStringList required;
    for (const QJsonValue name : at(QString::fromLatin1(place.schema))[u"required"_s].toArray())
        required.append(name.toString());
    QCOMPARE(sorted(missing), sorted(required));
}

void ConfigurationSchemaTest::defaults_are_the_same_data()
{
    addObjects();
}

void ConfigurationSchemaTest::defaults_are_the_same()
{
    QFETCH(int, index);
    const ObjectPlace& place = kObjects[index];
    const auto without = readConfiguration(documentWith(place, {}));
    const QJsonObject properties =
        at(QString::fromLatin1(place.schema))[u"properties"_s].toObject();
    QByteArray members;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        // The lists of the document itself are set already where an object within them is meant.
        if (property.contains(u"default"_s))
            members += member(it.key(), property[u"default"_s]) + ',';
    }
    const auto with = readConfiguration(documentWith(place, members));
    QVERIFY2(with.configuration, members.constData());
    QCOMPARE(*with.configuration, *without.configuration);
}

void ConfigurationSchemaTest::bounds_are_the_same_data()
{
    addObjects();
}

void ConfigurationSchemaTest::bounds_are_the_same()
{
    QFETCH(int, index);
    const QJsonObject properties =
        at(QString::fromLatin1(kObjects[index].schema))[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        ObjectPlace place = kObjects[index];
        if (QByteArray(place.required).contains('"' + it.key().toUtf8() + '"'))
            place.required = ""; // a key that stands twice would be a problem of its own
        const auto accepts = [&](const QJsonValue& value) {
            const auto reading = readConfiguration(documentWith(place, member(it.key(), value)));
            return !hasProblemAt(reading, pathOf(place, it.key()));
        };
        if (property.contains(u"minimum"_s)) {
            const double least = property[u"minimum"_s].toDouble();
            const double most = property[u"maximum"_s].toDouble();
            QVERIFY2(accepts(least) && accepts(most), qPrintable(it.key()));
            QVERIFY2(!accepts(least - 1) && !accepts(most + 1), qPrintable(it.key()));
            const QJsonValue type = property[u"type"_s];
            const bool whole = type == u"integer"_s || type.toArray().contains(u"integer"_s);
            QCOMPARE(accepts(least + 0.5), !whole);
            QCOMPARE(accepts(QJsonValue::Null), type.toArray().contains(u"null"_s));
        }
        for (const QJsonValue word : property[u"enum"_s].toArray())
            QVERIFY2(accepts(word), qPrintable(it.key()));
        if (property.contains(u"enum"_s))
            QVERIFY(!accepts(u"no-such-word"_s));
        if (property[u"type"_s] == u"boolean"_s)
            QVERIFY(accepts(true) && accepts(false) && !accepts(0));
    }
}

void ConfigurationSchemaTest::every_key_is_described()
{
    for (const ObjectPlace& place : kObjects) {
        const QJsonObject properties =
            at(QString::fromLatin1(place.schema))[u"properties"_s].toObject();
        QVERIFY(!properties.isEmpty());
        for (auto it = properties.begin(); it != properties.end(); ++it)
            QVERIFY2(!it->toObject()[u"description"_s].toString().isEmpty(), qPrintable(it.key()));
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ConfigurationSchemaTest)
#include "tst_configurationschema.moc"

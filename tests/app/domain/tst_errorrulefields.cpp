// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

ConfigurationReading read(const QByteArray& rules)
{
    return readConfiguration("{\"version\": 1, \"error_rules\": [\n" + rules + "]}");
}

} // namespace

class TestErrorRuleFields : public QObject
{
    Q_OBJECT
private slots:
    void each_mistake_has_its_own_message_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& rule, const QString& path,
                            const QString& says) {
            QTest::newRow(name) << rule << u"error_rules[0]"_s + path << says;
        };
        row("no condition", R"({"name": "r", "kind": "unknown"})", {}, u"no condition"_s);
        row("provider alone", R"({"name": "r", "kind": "unknown", "provider": "p"})", {},
            u"no condition"_s);
        row("no name", R"({"kind": "unknown", "status": 500})", u".name"_s, u"is missing"_s);
        row("no kind", R"({"name": "r", "status": 500})", u".kind"_s, u"is missing"_s);
        row("kind", R"({"name": "r", "kind": "quota_exausted", "status": 500})", u".kind"_s,
            u"Did you mean \"quota_exhausted\"?"_s);
        row("status", R"({"name": "r", "kind": "unknown", "status": 99})", u".status"_s, u"99"_s);
        row("a status of several", R"({"name": "r", "kind": "unknown", "status": [500, "x"]})",
            u".status[1]"_s, u"expected"_s);
        row("no status at all", R"({"name": "r", "kind": "unknown", "status": []})", u".status"_s,
            u"1 to 50 statuses"_s);
        row("no words", R"({"name": "r", "kind": "unknown", "contains": " * $ "})", u".contains"_s,
            u"no word"_s);
        const QByteArray words(101, 'a');
        row("too many words",
            "{\"name\": \"r\", \"kind\": \"unknown\", \"contains\": \"" + words + "\"}",
            u".contains"_s, u"1 to 100 characters"_s);
        row("code", R"({"name": "r", "kind": "unknown", "code": ""})", u".code"_s,
            u"1 to 100 characters"_s);
        row("advice", R"({"name": "r", "kind": "unknown", "status": 1e2, "advice": "a\nb"})",
            u".advice"_s, u"on one line"_s);
        row("unknown key", R"({"name": "r", "kind": "unknown", "regex": ".*", "code": "c"})",
            u".regex"_s, u"Known here"_s);
    }

    void each_mistake_has_its_own_message()
    {
        QFETCH(const QByteArray, rule);
        QFETCH(const QString, path);
        QFETCH(const QString, says);
        const ConfigurationReading reading = read(rule);
        QVERIFY(!reading.configuration);
        QCOMPARE(reading.problems.size(), 1);
        QCOMPARE(reading.problems.first().path, path);
        QCOMPARE(reading.problems.first().line, 2);
        const QString whole = reading.problems.first().toString();
        QVERIFY2(whole.contains(says), qPrintable(whole));
    }

    void too_many_are_one_problem()
    {
        const QByteArray rule = R"({"name": "r", "kind": "nonsense"})";
        QByteArray rules = rule;
        for (int i = 0; i < 200; ++i)
            rules += ',' + rule;
        const ConfigurationReading reading = read(rules);
        QCOMPARE(reading.problems.size(), 1);
        QVERIFY(reading.problems.first().what.contains(u"201 rules are too many"));
    }

    void two_of_one_name_are_refused()
    {
        const QByteArray rule = R"({"name": "r", "kind": "unknown", "status": 500})";
        const ConfigurationReading reading = read(rule + ",\n" + rule);
        QCOMPARE(reading.problems.size(), 1);
        QCOMPARE(reading.problems.first().path, u"error_rules[1].name"_s);
    }

    void what_is_written_is_read_back()
    {
        Configuration configuration;
        ErrorRule full;
        full.name = u"full"_s;
        full.provider = u"any"_s;
        full.statuses = {429, 503};
        full.code = u"\"c\""_s;
        full.contains = u"weekly * limit$"_s;
        full.kind = ErrorKind::QuotaExhausted;
        full.advice = u"Wait – 等"_s;
        full.retryAfter = std::chrono::milliseconds(2500);
        ErrorRule bare;
        bare.name = u"bare"_s;
        bare.statuses = {418};
        bare.kind = ErrorKind::Overloaded;
        configuration.errorRules = {full, bare};
        const QByteArray text = writeConfiguration(configuration);
        const ConfigurationReading reading = readConfiguration(text);
        QVERIFY2(reading.configuration, text.constData());
        QCOMPARE(*reading.configuration, configuration);
        QVERIFY(text.contains("\"status\": 418"));
        QVERIFY(!writeConfiguration({}).contains("error_rules"));
    }
};

QTEST_GUILESS_MAIN(TestErrorRuleFields)
#include "tst_errorrulefields.moc"

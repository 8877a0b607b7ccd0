// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configuration.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestRecordFields : public QObject
{
    Q_OBJECT
private slots:
    void each_mistake_has_its_own_message_data();
    void each_mistake_has_its_own_message();
    void a_whole_document_is_read_and_written_again();
    void nothing_is_written_of_the_defaults();
};

namespace {

ConfigurationReading read(const QByteArray& members)
{
    return readConfiguration(R"({"version": 1, )" + members + "}");
}

} // namespace

void TestRecordFields::each_mistake_has_its_own_message_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& members, const QString& path,
                        const QString& says) { QTest::newRow(name) << members << path << says; };
    row("kept for no time", R"("history": {"keep_days": 0})", u"history.keep_days"_s, u"from 1"_s);
    row("no room", R"("history": {"max_mb": 9})", u"history.max_mb"_s, u"from 10"_s);
    row("password in the address", R"("history": {"url": "postgresql://me:cGs6c2s@db.example/fb"})",
        u"history.url"_s, u"fuseboardctl keys set history"_s);
    row("no database", R"("history": {"url": "postgresql://me@db.example/"})", u"history.url"_s,
        u"database"_s);
    row("another kind of server", R"("history": {"url": "mysql://me@db.example/fb"})",
        u"history.url"_s, u"PostgreSQL"_s);
    row("board without a name", R"("history": {"board": " "})", u"history.board"_s, u"1 to 64"_s);
    row("provider with the name of the password",
        R"("providers": [{"name": "history", "preset": "openai"}],
           "history": {"url": "postgresql://me@db.example/fb"})",
        u"providers[0].name"_s, u"history.url"_s);
    row("relative path", R"("export": {"log": {"file": "calls.jsonl"}})", u"export.log.file"_s,
        u"absolute"_s);
    row("no such port", R"("export": {"prometheus": {"port": 65536}})", u"export.prometheus.port"_s,
        u"65535"_s);
    row("collector in plain text", R"("export": {"otlp": {"endpoint": "http://far.example"}})",
        u"export.otlp.endpoint"_s, u"unencrypted"_s);
    row("key in a header", R"("export": {"otlp": {"headers": {"Authorization": "Basic abc"}}})",
        u"export.otlp.headers.Authorization"_s, u"carry a key"_s);
    row("key in the file", R"("export": {"otlp": {"authorization": "Basic cGs6c2s="}})",
        u"export.otlp.authorization"_s, u"expected"_s);
    row("key of the keychain", R"("export": {"otlp": {"authorization": "keychain"}})",
        u"export.otlp.authorization"_s, u"env:NAME"_s);
}

void TestRecordFields::each_mistake_has_its_own_message()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    const auto reading = read(members);
    QVERIFY(!reading.configuration);
    QCOMPARE(reading.problems.first().path, path);
    QVERIFY2(reading.problems.first().toString().contains(says),
             qPrintable(reading.problems.first().toString()));
    QVERIFY(!reading.problems.first().toString().contains(u"cGs6c2s"));
}

void TestRecordFields::a_whole_document_is_read_and_written_again()
{
    const auto reading = read(R"("history": {"enabled": false, "keep_days": 7, "max_mb": 100,
        "url": "postgresql://me@db.example:5433/fb?sslmode=require", "board": "desk"},
      "export": {"log": {"enabled": true, "file": "/var/log/calls.jsonl", "max_mb": 1, "keep": 2},
        "prometheus": {"enabled": true, "port": 9000},
        "otlp": {"endpoint": "https://otel.example/api/public/otel", "headers": {"x-team": "a"},
          "authorization": "env:OTLP_AUTH"}})");
    QVERIFY2(reading.configuration,
             reading.problems.isEmpty() ? "" : qPrintable(reading.problems.first().toString()));
    QCOMPARE(reading.configuration->history,
             (HistorySettings{false, 7, 100,
                              QUrl(u"postgresql://me@db.example:5433/fb?sslmode=require"_s),
                              u"desk"_s}));
    const ExportSettings expected{
        {true, u"/var/log/calls.jsonl"_s, 1, 2},
        {true, 9000},
        {QUrl(u"https://otel.example/api/public/otel"_s), {{u"x-team"_s, u"a"_s}}, u"OTLP_AUTH"_s}};
    QCOMPARE(reading.configuration->exports, expected);
    const auto again = readConfiguration(writeConfiguration(*reading.configuration));
    QVERIFY(again.configuration);
    QCOMPARE(*again.configuration, *reading.configuration);
}

void TestRecordFields::nothing_is_written_of_the_defaults()
{
    QVERIFY(!writeConfiguration({}).contains("history"));
    QVERIFY(!writeConfiguration({}).contains("export"));
}

QTEST_GUILESS_MAIN(TestRecordFields)
#include "tst_recordfields.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

ProviderError fullError()
{
    ProviderError error =
        ProviderError::of(ErrorKind::RateLimited, u"open\"router"_s, u"Slow \\ down\n\t– 请稍后"_s);
    error.status = 429;
    error.retryAfter = std::chrono::milliseconds(1500);
    error.via = u"gateway"_s;
    error.code = u"\x01\x1f\x7f"_s;
    error.requestId = u"req_1"_s;
    error.advice = QStringList{u"a"_s, u"\"b\""_s};
    error.raw = "{\"error\":\"\\u0000 \xf0\x9f\x98\x80\"}\r\n\b\f";
    return error;
}

} // namespace

class TestErrorLine : public QObject
{
    Q_OBJECT
private slots:
    void is_the_error_object_of_the_contracts_data()
    {
        QTest::addColumn<ProviderError>("error");
        QTest::addColumn<QJsonValue>("id");
        const auto row = [](const char* name, const ProviderError& error, const QJsonValue& id) {
            QTest::newRow(name) << error << id;
        };
        row("everything", fullError(), u"seven \" 7"_s);
        row("next to nothing", ProviderError::of(ErrorKind::Unknown, {}, {}), QJsonValue());
        ProviderError error = fullError();
        error.raw = "\xff\xfe not UTF-8 \x80";
        row("bytes", error, 12345678.5);
        error.raw = QByteArray("a\0b", 3);
        error.retryAfter = std::chrono::nanoseconds(59'999'999'744);
        row("a NUL, and time that is to be rounded", error, QJsonArray{1, QJsonObject{}});
        error.retryAfter = std::chrono::hours(24 * 300);
        row("months", error, true);
    }

    void is_the_error_object_of_the_contracts()
    {
        QFETCH(const ProviderError, error);
        QFETCH(const QJsonValue, id);
        QByteArray line;
        appendErrorLine(line, error, id);
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QJsonObject expected = toJson(error);
        expected.insert(u"id"_s, id);
        QCOMPARE(line.chopped(1), QJsonDocument(expected).toJson(QJsonDocument::Compact));
    }

    void seconds_are_round()
    {
        ProviderError error;
        error.retryAfter = std::chrono::nanoseconds(59'999'999'744);
        QCOMPARE(toJson(error)[u"retry_after_s"], QJsonValue(60));
    }
};

QTEST_GUILESS_MAIN(TestErrorLine)
#include "tst_errorline.moc"

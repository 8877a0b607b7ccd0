// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callrow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);

CallRecord failed(const QString& message)
{
    CallRecord record;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    record.startedAt = kNow;
    record.outcome = Outcome::Failure;
    record.status = 429;
    record.message = message;
    record.error = ProviderError::of(ErrorKind::RateLimited, u"a"_s, message);
    return record;
}

} // namespace

class TestCallRow : public QObject
{
    Q_OBJECT
private slots:
    void what_is_no_moment_is_refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u""_s, u"yesterday"_s, u"24h"_s, u"-h"_s, u"-24y"_s, u"2026-11-20"_s,
              u"2026-11-20T10:00:00"_s, u"2026-13-20T10:00:00Z"_s, u"-9999999d"_s})
            QTest::newRow(qPrintable(text + u'.')) << text;
    }
    void what_is_no_moment_is_refused()
    {
        QFETCH(QString, text);
        QVERIFY(!momentOf(text, kNow));
    }

    void moments_are_absolute_or_before_now()
    {
        const qint64 now = kNow.toMSecsSinceEpoch();
        QCOMPARE(momentOf(u"now"_s, kNow).value(), now);
        QCOMPARE(momentOf(u"-24h"_s, kNow).value(), now - 86'400'000);
        QCOMPARE(momentOf(u"-7d"_s, kNow).value(), now - 7 * 86'400'000);
        QCOMPARE(momentOf(u"2026-11-20T10:00:00Z"_s, kNow).value(), now);
        QCOMPARE(momentOf(u"2026-11-20T11:00:00.500+01:00"_s, kNow).value(), now + 500);
    }

    void a_row_has_as_many_fields_as_the_header()
    {
        const QByteArray row = callCsvRow(failed(u"Slow down"_s), kNow.toMSecsSinceEpoch());
        QCOMPARE(row.count(','), callCsvHeader().count(','));
        QVERIFY(row.startsWith("2026-11-20T10:00:00.000Z,"));
        QVERIFY(row.contains(",429,rate_limited,Slow down,"));
        QVERIFY(row.endsWith("\r\n"));
    }

    void hostile_texts_stay_in_their_field()
    {
        const QByteArray row =
            callCsvRow(failed(u"=HYPERLINK(\"x\"),\nnext"_s), kNow.toMSecsSinceEpoch());
        QVERIFY(row.contains(",\"'=HYPERLINK(\"\"x\"\"),\nnext\","));
    }

    void a_json_line_is_the_record_with_its_time()
    {
        const QByteArray line = callJsonLine(failed(u"a\nb"_s), kNow.toMSecsSinceEpoch());
        QCOMPARE(line.count('\n'), 1);
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object[u"at"].toString(), u"2026-11-20T10:00:00.000Z"_s);
        QCOMPARE(object[u"kind"].toString(), u"rate_limited"_s);
        QCOMPARE(object[u"message"].toString(), u"a\nb"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallRow)
#include "tst_callrow.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callrow.h"

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
    void a_row_has_as_many_fields_as_the_header()
    {
        const QByteArray row = callCsvRow(failed(u"Slow down"_s), kNow.toMSecsSinceEpoch());
        QCOMPARE(row.count(','), callCsvHeader().count(','));
        QVERIFY(row.startsWith("2026-11-20T10:00:00.000Z,"));
        QVERIFY(row.contains(",429,rate_limited,Slow down,"));
        QVERIFY(row.endsWith("\r\n"));
    }

    void a_row_of_several_boards_says_whose_it_is()
    {
        const StoredCall call{7, kNow.toMSecsSinceEpoch(), failed(u"Slow down"_s), u"a, \"b\""_s};
        QCOMPARE(boardCsvRow(call), "\"a, \"\"b\"\"\"," + callCsvRow(call.record, call.atMs));
        QVERIFY(boardCsvHeader().startsWith("board,at,"));
        const QJsonObject line = QJsonDocument::fromJson(boardJsonLine(call)).object();
        QCOMPARE(line[u"board"_s].toString(), call.board);
        QCOMPARE(line[u"message"_s].toString(), u"Slow down"_s);
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

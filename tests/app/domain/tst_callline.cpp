// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callline.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallRecord failure()
{
    CallRecord record;
    record.origin = Origin::Probe;
    record.chain = u"default"_s;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    record.outcome = Outcome::Failure;
    record.error = ProviderError::of(ErrorKind::RateLimited, u"a"_s, {});
    record.message = u"two\nlines, a \"quote\" and \u2028"_s;
    record.latency = 4ms;
    return record;
}

} // namespace

class TestCallLine : public QObject
{
    Q_OBJECT

private slots:
    void a_line_is_one_line_whatever_the_message_holds()
    {
        const QByteArray line = callLine(failure());
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject read = QJsonDocument::fromJson(line).object();
        QCOMPARE(read[u"message"_s].toString(), failure().message);
    }

    void it_has_every_field_of_the_contracts_and_what_stands_around_them()
    {
        QJsonObject read = QJsonDocument::fromJson(callLine(failure())).object();
        QCOMPARE(read.take(u"origin"_s).toString(), u"probe"_s);
        QCOMPARE(read.take(u"chain"_s).toString(), u"default"_s);
        QVERIFY(read.take(u"finish_reason"_s).isNull());
        QCOMPARE(read, toJson(failure()));
    }

    void the_reason_for_the_end_is_told_where_there_is_one()
    {
        CallRecord record = failure();
        record.finishReason = u"stop"_s;
        QCOMPARE(toWholeJson(record)[u"finish_reason"_s].toString(), u"stop"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallLine)
#include "tst_callline.moc"

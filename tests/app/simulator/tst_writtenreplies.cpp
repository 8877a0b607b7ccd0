// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retryhint.h"
#include "tests/app/simulator/seenreply.h"
#include "tests/app/simulator/stageplay.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a scenario writes out itself goes to the client as it stands.
class TestWrittenReplies : public QObject
{
    Q_OBJECT
private slots:
    void a_written_reply_goes_out_as_it_stands();
    void an_error_event_may_be_written_out();
    void a_redirect_names_its_place();
    void a_hint_comes_in_the_form_that_is_asked_for();
};

void TestWrittenReplies::a_written_reply_goes_out_as_it_stands()
{
    FaultSpec fault = specOf(Fault::Reply);
    fault.status = 403;
    fault.headers = {{"retry-after"_ba, "-1"_ba}, {"content-type"_ba, "text/plain"_ba}};
    fault.body = "\xe9\xa2\x9d\xe5\xba\xa6"_ba;
    const SeenReply reply = readSeenReply(writtenBy(play(u"openai"_s, true, fault)));
    QCOMPARE(reply.status, 403);
    QCOMPARE(headerValue(reply.headers, "retry-after"), "-1"_ba);
    QCOMPARE(headerValue(reply.headers, "content-type"), "text/plain"_ba);
    QCOMPARE(reply.body, fault.body);
    fault.headers.clear();
    QCOMPARE(headerValue(readSeenReply(writtenBy(play(u"openai"_s, true, fault))).headers,
                         "content-type"),
             "application/json"_ba);
}

void TestWrittenReplies::an_error_event_may_be_written_out()
{
    FaultSpec fault = specOf(Fault::ErrorEvent, 3);
    fault.body = "data: {\"choices\":[{\"error\":{\"code\":502}}]}\n\n"_ba;
    const SeenReply stream = readSeenReply(writtenBy(play(u"openai"_s, true, fault)));
    QVERIFY(stream.body.endsWith(fault.body));
    QCOMPARE(readStream(u"openai"_s, stream.body).failures, 1);
    QCOMPARE(readSeenReply(writtenBy(play(u"openai"_s, false, fault))).body, fault.body);
}

void TestWrittenReplies::a_redirect_names_its_place()
{
    FaultSpec fault = specOf(Fault::Redirect);
    fault.location = "http://localhost:1/elsewhere"_ba;
    const SeenReply reply = readSeenReply(writtenBy(play(u"openai"_s, true, fault)));
    QCOMPARE(reply.status, 307);
    QCOMPARE(headerValue(reply.headers, "location"), fault.location);
    QVERIFY(reply.complete);
}

void TestWrittenReplies::a_hint_comes_in_the_form_that_is_asked_for()
{
    FaultSpec fault = *faultFor(ErrorKind::RateLimited);
    fault.retryAfter = 90s;
    auto hint = [&](HintForm form, QByteArrayView name) {
        fault.hintForm = form;
        return headerValue(readSeenReply(writtenBy(play(u"openai"_s, true, fault))).headers, name);
    };
    QCOMPARE(hint(HintForm::Seconds, "retry-after"), "90"_ba);
    QCOMPARE(hint(HintForm::Milliseconds, "retry-after-ms"), "90000"_ba);
    const QByteArray date = hint(HintForm::HttpDate, "retry-after");
    QVERIFY(date.endsWith(" GMT"));
    const auto read =
        retryHintFromHeaders({{"retry-after"_ba, date}}, QDateTime::currentDateTimeUtc());
    QVERIFY(read && *read > 60s && *read <= 90s);
}

QTEST_GUILESS_MAIN(TestWrittenReplies)
#include "tst_writtenreplies.moc"

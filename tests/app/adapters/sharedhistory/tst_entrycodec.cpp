// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/entrycodec.h"
#include "tests/app/adapters/history/historybench.h"

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestEntryCodec : public QObject
{
    Q_OBJECT

private slots:
    void bytes_that_it_cannot_have_written_are_nothing()
    {
        SeededRandom random(1);
        const QByteArray whole = encode(EndedCall{randomRecord(random), kNoonMs});
        QVERIFY(decode(whole));
        QVERIFY(!decode({}));
        QVERIFY(!decode(whole + 'x'));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decode(whole.left(size)));
        QByteArray newer = whole;
        newer[0] = 9;
        QVERIFY(!decode(newer));
        for (int i = 0; i < 2000; ++i) { // whatever it says, it does not fall over
            QByteArray bent = whole;
            bent[random.below(static_cast<int>(bent.size()))] = static_cast<char>(random.next());
            decode(bent);
        }
    }

    void a_call_is_read_as_it_was_written()
    {
        SeededRandom random(2);
        for (int i = 0; i < 500; ++i) {
            CallRecord record = randomRecord(random);
            record.prompt = random.next();
            const auto entry = decode(encode(EndedCall{record, kNoonMs - i}));
            QVERIFY(entry);
            const auto* call = std::get_if<EndedCall>(&*entry);
            QVERIFY(call);
            QCOMPARE(call->atMs, kNoonMs - i);
            QCOMPARE(call->record.prompt, record.prompt);
            QVERIFY(isSame(call->record, record));
        }
    }

    void what_the_server_cannot_take_in_a_text_is_replaced()
    {
        const QString half = QString(QChar(0xd83d)) + u'x';
        QCOMPARE(shareable(u"a"_s + QChar(0) + u"b"_s), u"a\ufffdb"_s);
        QCOMPARE(shareable(half), u"\ufffdx"_s);
        QCOMPARE(shareable(u"\U0001f525 fine"_s), u"\U0001f525 fine"_s);
        CallRecord record = successOf(u"al"_s + QChar(0) + u"pha"_s, half);
        record.error = ProviderError::of(ErrorKind::Unknown, u"p"_s, QString(QChar(0)));
        record.error->raw = QByteArray("\0\xff", 2);
        const auto entry = decode(encode(EndedCall{record, 0}));
        const CallRecord& read = std::get<EndedCall>(*entry).record;
        QCOMPARE(read.provider, u"al\ufffdpha"_s);
        QCOMPARE(read.model, u"\ufffdx"_s);
        QCOMPARE(read.error->message, u"\ufffd"_s);
        QCOMPARE(read.error->raw, QByteArray("\0\xff", 2));
    }

    void circuits_incidents_and_alerts_are_read_as_they_were_written()
    {
        const auto change =
            decode(encode(StoredCircuitChange{7, u"alpha"_s, CircuitState::HalfOpen}));
        QCOMPARE(std::get<StoredCircuitChange>(*change).state, CircuitState::HalfOpen);
        FeedIncident incident;
        incident.id = u"i1"_s;
        incident.title = u"down"_s + QChar(0);
        incident.parts = {{u"a"_s, u"b"_s, u"c"_s}};
        const auto seen = decode(encode(SeenIncident{u"alpha"_s, incident, 9}));
        incident.title = u"down\ufffd"_s;
        QCOMPARE(std::get<SeenIncident>(*seen).incident, incident);
        QCOMPARE(std::get<SeenIncident>(*seen).atMs, 9);
        Alert alert;
        alert.id = std::numeric_limits<AlertId>::max();
        alert.title = u"late"_s;
        const auto rung = decode(encode(alert));
        QCOMPARE(std::get<Alert>(*rung), alert);
    }

    void what_a_restart_needs_is_not_shared() { QVERIFY(encode(SavedState{"state"}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestEntryCodec)
#include "tst_entrycodec.moc"

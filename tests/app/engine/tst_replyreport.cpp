// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/replyreport.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

CallRecord failed(ErrorKind kind, const QByteArray& raw)
{
    CallRecord record;
    record.outcome = Outcome::Failure;
    record.error = ProviderError::of(kind, u"p"_s, u"a sentence"_s);
    record.error->status = 418;
    record.error->raw = raw;
    return record;
}

} // namespace

class TestReplyReport : public QObject
{
    Q_OBJECT

private slots:
    void what_was_understood_is_not_reported()
    {
        QVERIFY(replyReport({}).isEmpty());
        QVERIFY(replyReport({CallRecord(), failed(ErrorKind::Overloaded, "busy")}).isEmpty());
    }

    void the_first_reply_that_was_not_is_a_line_without_keys()
    {
        const QString line = replyReport(
            {failed(ErrorKind::Overloaded, "busy"),
             failed(ErrorKind::Unknown,
                    "a teapot, says sk-ant-api03-canary0123456789canary0123456789 to a@b.example"),
             failed(ErrorKind::Unknown, "another")});
        QVERIFY(!line.contains(u'\n'));
        const QJsonObject sample = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(sample[u"status"], QJsonValue(418));
        QVERIFY(sample[u"body"].toString().startsWith(u"a teapot, says "_s));
        QVERIFY(!line.contains(u"canary"_s));
        QVERIFY(!line.contains(u"a@b"_s));
    }
};

QTEST_GUILESS_MAIN(TestReplyReport)
#include "tst_replyreport.moc"

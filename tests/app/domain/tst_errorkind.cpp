// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/errorkind.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

Q_DECLARE_METATYPE(fuseboard::Retry)

class TestErrorKind : public QObject
{
    Q_OBJECT

private slots:
    void an_unheard_of_name_is_no_kind();
    void every_kind_has_a_name_of_its_own_that_leads_back();
    void consequences_are_those_of_the_table_data();
    void consequences_are_those_of_the_table();
    void the_rows_of_this_test_cover_every_kind();
};

void TestErrorKind::an_unheard_of_name_is_no_kind()
{
    QVERIFY(!errorKindFromName(u"teapot"));
    QVERIFY(!errorKindFromName(u""));
    QVERIFY(!errorKindFromName(u"Rate_Limited"));
}

void TestErrorKind::every_kind_has_a_name_of_its_own_that_leads_back()
{
    QSet<QString> names;
    for (const ErrorKind kind : allErrorKinds()) {
        names.insert(nameOf(kind));
        QCOMPARE(errorKindFromName(QString(nameOf(kind))), std::optional(kind));
    }
    QCOMPARE(names.size(), kErrorKindCount);
}

void TestErrorKind::consequences_are_those_of_the_table_data()
{
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<bool>("next");
    QTest::addColumn<bool>("trips");
    QTest::newRow("rate_limited") << Retry::Yes << true << false;
    QTest::newRow("quota_exhausted") << Retry::Never << true << false;
    QTest::newRow("billing_required") << Retry::Never << true << false;
    QTest::newRow("authentication_failed") << Retry::Never << true << false;
    QTest::newRow("permission_denied") << Retry::Never << true << false;
    QTest::newRow("model_not_found") << Retry::Never << true << false;
    QTest::newRow("context_length_exceeded") << Retry::Never << true << false;
    QTest::newRow("content_filtered") << Retry::Never << true << false;
    QTest::newRow("invalid_request") << Retry::Never << false << false;
    QTest::newRow("request_too_large") << Retry::Never << true << false;
    QTest::newRow("overloaded") << Retry::Yes << true << true;
    QTest::newRow("server_error") << Retry::Yes << true << true;
    QTest::newRow("bad_gateway") << Retry::Yes << true << true;
    QTest::newRow("gateway_timeout") << Retry::Once << true << true;
    QTest::newRow("connect_failed") << Retry::Yes << true << true;
    QTest::newRow("tls_failed") << Retry::Never << true << true;
    QTest::newRow("timed_out") << Retry::Never << true << true;
    QTest::newRow("stream_stalled") << Retry::Never << true << true;
    QTest::newRow("stream_cut") << Retry::Yes << true << true;
    QTest::newRow("malformed_reply") << Retry::Yes << true << true;
    QTest::newRow("unknown") << Retry::Never << true << true;
}

void TestErrorKind::consequences_are_those_of_the_table()
{
    QFETCH(Retry, retry);
    QFETCH(bool, next);
    QFETCH(bool, trips);
    const auto kind = errorKindFromName(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(kind);
    QVERIFY(consequencesOf(*kind).retry == retry);
    QCOMPARE(consequencesOf(*kind).next, next);
    QCOMPARE(consequencesOf(*kind).trips, trips);
}

void TestErrorKind::the_rows_of_this_test_cover_every_kind()
{
    QCOMPARE(kErrorKindCount, 21);
    QCOMPARE(allErrorKinds().front(), ErrorKind::RateLimited);
    QCOMPARE(allErrorKinds().back(), ErrorKind::Unknown);
}

QTEST_GUILESS_MAIN(TestErrorKind)
#include "tst_errorkind.moc"

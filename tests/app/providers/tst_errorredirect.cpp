// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/providers/errorredirect.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

ProviderError moved(int status, const QByteArray& location, const QByteArray& body = {})
{
    FailedReply reply;
    reply.provider = u"p"_s;
    reply.status = status;
    reply.headers = {{"Location", location}};
    reply.body = body;
    return classify(reply);
}

} // namespace

class TestErrorRedirect : public QObject
{
    Q_OBJECT
private slots:
    void names_the_target_without_secrets_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        QTest::newRow("another host") << "https://b.test/v1"_ba << u" https://b.test/v1 "_s;
        QTest::newRow("a path") << "/login"_ba << u" /login "_s;
        QTest::newRow("secrets") << "https://me:canary@b.test/v1?token=canary#canary"_ba
                                 << u" https://b.test/v1 "_s;
        QTest::newRow("no address") << "http://[::1"_ba << u" a place that can't be read "_s;
        QTest::newRow("endless") << "https://b.test/" + QByteArray(100'000, 'x')
                                 << u" https://b.test/xxx"_s;
    }

    void names_the_target_without_secrets()
    {
        QFETCH(const QByteArray, location);
        QFETCH(const QString, target);
        const QString sentence = redirectSentence(307, {{"location", location}});
        QVERIFY2(sentence.contains(target), qPrintable(sentence));
        QVERIFY(!sentence.contains(u"canary"_s));
        QVERIFY(sentence.size() < 500);
    }

    void other_replies_point_nowhere()
    {
        QVERIFY(redirectSentence(201, {{"Location", "/v1/things/5"}}).isEmpty());
        QVERIFY(redirectSentence(404, {{"Location", "/x"}}).isEmpty());
        QVERIFY(redirectSentence(304, {}).isEmpty());
    }

    void the_address_is_to_blame_whatever_the_page_says_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status << ""_ba;
            QTest::addRow("%d with a sign-in page", status)
                << status
                << "<html><title>Authentication required</title><h1>Invalid API key</h1>"_ba;
        }
    }

    void the_address_is_to_blame_whatever_the_page_says()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const ProviderError error = moved(status, "https://b.test/v1", body);
        QCOMPARE(error.kind, ErrorKind::ModelNotFound);
        QVERIFY(!error.retrySame && error.fallback);
        QVERIFY2(error.message.contains(u"https://b.test/v1"_s), qPrintable(error.message));
        QVERIFY(error.advice.constFirst().contains(u"base_url"_s));
        QVERIFY(!error.advice.join(u' ').contains(u"exact id"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorRedirect)
#include "tst_errorredirect.moc"

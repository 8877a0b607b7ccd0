// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/systemproxies.h"
#include "tests/support/fakeclock.h"

#include <QNetworkProxyQuery>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kGenerous = 30'000; // ms

const NetworkOrigin kOrigin{.tls = true, .host = u"api.example.com"_s, .port = 443};
const NetworkOrigin kOther{.tls = true, .host = u"other.example.com"_s, .port = 443};

} // namespace

class TestSystemProxies : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_answers.clear(); }
    void a_system_that_takes_its_time_holds_nobody_up();
    void one_question_serves_all_who_ask();
    void an_answer_holds_for_a_while();
    void who_is_gone_is_not_told();
    void takes_the_first_kind_that_can_be_used();

private:
    SystemProxies::Found note()
    {
        return [this](const QNetworkProxy& proxy) { m_answers += proxy.hostName(); };
    }

    FakeClock m_clock;
    QStringList m_answers;
};

void TestSystemProxies::a_system_that_takes_its_time_holds_nobody_up()
{
    QSemaphore answer;
    std::atomic<QThread*> thread = nullptr;
    SystemProxies proxies(m_clock, [&](const QNetworkProxyQuery& query) {
        thread = QThread::currentThread();
        answer.acquire();
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"for-"_s + query.peerHostName(), 1)};
    });
    proxies.find(kOrigin, this, note());
    QVERIFY(m_answers.isEmpty()); // it is here although the answer is not
    answer.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, QStringList{u"for-api.example.com"_s}, kGenerous);
    QVERIFY(thread != QThread::currentThread());
}

void TestSystemProxies::one_question_serves_all_who_ask()
{
    std::atomic<int> questions = 0;
    SystemProxies proxies(m_clock, [&](const QNetworkProxyQuery& query) {
        ++questions;
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, query.peerHostName(), 1)};
    });
    for (int i = 0; i < 20; ++i)
        proxies.find(kOrigin, this, note());
    proxies.find(kOther, this, note());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 21, kGenerous);
    QCOMPARE(m_answers.count(kOther.host), 1);
    QCOMPARE(questions, 2);
}

void TestSystemProxies::an_answer_holds_for_a_while()
{
    std::atomic<int> questions = 0;
    SystemProxies proxies(m_clock, [&](const QNetworkProxyQuery&) {
        const int number = ++questions;
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, QString::number(number), 1)};
    });
    proxies.find(kOrigin, this, note());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, kGenerous);
    m_clock.advance(29s);
    proxies.find(kOrigin, this, note());
    QCOMPARE(m_answers, (QStringList{u"1"_s, u"1"_s}));
    m_clock.advance(2s);
    proxies.find(kOrigin, this, note());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, (QStringList{u"1"_s, u"1"_s, u"2"_s}), kGenerous);
}

void TestSystemProxies::who_is_gone_is_not_told()
{
    QSemaphore answer;
    SystemProxies proxies(m_clock, [&](const QNetworkProxyQuery&) {
        answer.acquire();
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy"_s, 1)};
    });
    auto gone = std::make_unique<QObject>();
    proxies.find(kOrigin, gone.get(), note());
    proxies.find(kOrigin, this, note());
    gone.reset();
    answer.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), 1, kGenerous);
}

void TestSystemProxies::takes_the_first_kind_that_can_be_used()
{
    SystemProxies proxies(m_clock, [](const QNetworkProxyQuery& query) {
        QList<QNetworkProxy> list{QNetworkProxy(QNetworkProxy::FtpCachingProxy, u"ftp"_s, 1)};
        if (query.peerHostName() == kOrigin.host)
            list += QNetworkProxy(QNetworkProxy::Socks5Proxy, u"socks"_s, 1);
        return list;
    });
    proxies.find(kOrigin, this, note());
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, QStringList{u"socks"_s}, kGenerous);
    proxies.find(kOther, this, note()); // none: directly
    QTRY_COMPARE_WITH_TIMEOUT(m_answers, (QStringList{u"socks"_s, QString()}), kGenerous);
}

QTEST_GUILESS_MAIN(TestSystemProxies)
#include "tst_systemproxies.moc"

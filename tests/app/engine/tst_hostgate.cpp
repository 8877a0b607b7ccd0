// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/hostgate.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestHostGate : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    ScriptedTransport* m_wire = nullptr;
    std::unique_ptr<HostGate> m_gate;
    QList<HttpEvent> m_events;

    std::unique_ptr<HttpCall> call(const QString& url, const QString& proxy = {})
    {
        HttpRequest request;
        request.url = QUrl(url);
        request.network.proxy = proxy;
        return m_gate->start(request, [this](const HttpEvent& event) { m_events.append(event); });
    }
    const HttpFailure* failure() const
    {
        return m_events.isEmpty() ? nullptr : std::get_if<HttpFailure>(&m_events.last());
    }

private slots:
    void init()
    {
        auto wire = std::make_unique<ScriptedTransport>(m_clock);
        m_wire = wire.get();
        for (const QString& host : {u"a.test"_s, u"b.test"_s, u"127.0.0.1"_s})
            m_wire->script(host, {ScriptedReply::whole(200, "{}")});
        m_gate = std::make_unique<HostGate>(std::move(wire), m_clock);
        m_events.clear();
    }

    void without_a_policy_every_host_is_called()
    {
        const auto one = call(u"https://b.test/"_s);
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(m_wire->countOf(u"b.test"_s), 1);
        QVERIFY(!failure());
    }

    void a_host_that_is_not_allowed_is_refused_with_the_reason_and_nothing_leaves()
    {
        m_gate->allow(QStringList{u"a.test"_s}, u"/etc/policy.json"_s);
        const auto one = call(u"https://b.test/v1"_s);
        QVERIFY(m_events.isEmpty()); // never from within the call
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(failure());
        QCOMPARE(failure()->kind, HttpFailureKind::NotAllowed);
        QVERIFY(failure()->message.contains(u"b.test"_s));
        QVERIFY(failure()->message.contains(u"/etc/policy.json"_s));
        QVERIFY(m_wire->seen().empty());
    }

    void an_allowed_host_is_called()
    {
        m_gate->allow(QStringList{u"*.test"_s}, u"/etc/policy.json"_s);
        const auto one = call(u"https://b.test/v1"_s);
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(m_wire->countOf(u"b.test"_s), 1);
        QVERIFY(!failure());
    }

    void a_proxy_is_a_host_like_any_other_unless_it_is_not_used()
    {
        m_gate->allow(QStringList{u"a.test"_s, u"localhost"_s}, u"/etc/policy.json"_s);
        const auto refused = call(u"https://a.test/"_s, u"http://proxy.test:3128"_s);
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(failure());
        QVERIFY(failure()->message.contains(u"proxy.test"_s));
        QVERIFY(m_wire->seen().empty());
        m_events.clear();
        const auto none = call(u"https://a.test/"_s, u"none"_s);
        const auto near = call(u"http://127.0.0.1/"_s, u"http://proxy.test:3128"_s);
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(m_wire->seen().size(), std::size_t(2));
        QVERIFY(!failure());
    }

    void a_proxy_of_the_system_is_asked_about_when_it_is_known()
    {
        m_gate->allow(QStringList{u"a.test"_s}, u"/etc/policy.json"_s);
        const auto one = call(u"https://a.test/"_s);
        const HostCheck check = m_wire->seen().front()->request.proxyCheck;
        QVERIFY(check);
        QCOMPARE(check(u"a.test"_s), QString());
        QVERIFY(check(u"proxy.test"_s).contains(u"proxy.test"_s));
    }

    void a_refused_call_that_is_cancelled_says_nothing()
    {
        m_gate->allow(QStringList{}, u"/etc/policy.json"_s);
        const auto one = call(u"https://a.test/"_s);
        one->cancel();
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(m_events.isEmpty());
    }

    void it_may_be_let_go_from_within_its_event()
    {
        m_gate->allow(QStringList{}, u"/etc/policy.json"_s);
        std::unique_ptr<HttpCall> one;
        bool told = false;
        HttpRequest request;
        request.url = QUrl(u"https://a.test/"_s);
        one = m_gate->start(request, [&](const HttpEvent&) {
            one.reset();
            told = true;
        });
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TestHostGate)
#include "tst_hostgate.moc"

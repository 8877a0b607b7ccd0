// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/systemproxies.h"

#include <QFutureWatcher>
#include <QNetworkProxyQuery>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr Duration kValid = std::chrono::seconds(30);

QNetworkProxyQuery queryFor(const NetworkOrigin& origin)
{
    QUrl url;
    url.setScheme(origin.tls ? u"https"_s : u"http"_s);
    url.setHost(origin.host);
    url.setPort(origin.port);
    return QNetworkProxyQuery(url);
}

QNetworkProxy firstUsable(const QList<QNetworkProxy>& proxies)
{
    for (const QNetworkProxy& proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::Socks5Proxy:
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::HttpCachingProxy:
            return proxy;
        case QNetworkProxy::DefaultProxy:
        case QNetworkProxy::FtpCachingProxy:
            break;
        }
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace

SystemProxies::SystemProxies(const Clock& clock, ProxyLookup lookup)
    : m_clock(clock), m_lookup(std::move(lookup))
{
}

void SystemProxies::find(const NetworkOrigin& origin, QObject* asker, Found found)
{
    std::erase_if(m_questions, [now = m_clock.now()](const Question& question) {
        return question.askers.empty() && question.validUntil <= now;
    });
    const auto known =
        std::find_if(m_questions.begin(), m_questions.end(),
                     [&origin](const Question& question) { return question.origin == origin; });
    if (known == m_questions.end()) {
        m_questions.push_back({origin, {{asker, std::move(found)}}, {}, {}});
        ask(origin);
    } else if (known->askers.empty()) {
        found(QNetworkProxy(known->answer));
    } else {
        known->askers.emplace_back(asker, std::move(found));
    }
}

void SystemProxies::ask(const NetworkOrigin& origin)
{
    const auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    auto* watcher = new QFutureWatcher<QNetworkProxy>(this);
    connect(watcher, &QFutureWatcher<QNetworkProxy>::finished, this, [this, watcher, origin] {
        watcher->deleteLater();
        onAnswer(origin, watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, lookup = m_lookup, query = queryFor(origin)] {
        promise->addResult(firstUsable(lookup(query)));
        promise->finish();
    });
}

void SystemProxies::onAnswer(const NetworkOrigin& origin, const QNetworkProxy& proxy)
{
    const auto question =
        std::find_if(m_questions.begin(), m_questions.end(),
                     [&origin](const Question& each) { return each.origin == origin; });
    question->answer = proxy;
    question->validUntil = m_clock.now() + kValid;
    // Whoever is told may ask anew, or go away with the whole transport.
    for (const auto& [asker, found] : std::exchange(question->askers, {})) {
        if (asker)
            found(proxy);
    }
}

} // namespace fuseboard

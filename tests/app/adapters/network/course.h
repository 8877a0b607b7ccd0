// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/httptransport.h"

#include <QTest>

#include <functional>
#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

inline constexpr int kGenerous = 30'000; // ms, for what takes a moment; never the expected case
inline constexpr qint64 kMiB = 1 << 20;
inline const QByteArray kKey = "sk-canary-0123456789"_ba;

inline HttpCredential canary()
{
    QByteArray bytes(kKey.constData(), kKey.size());
    return {"Authorization"_ba, "Bearer "_ba, Secret::take(std::move(bytes))};
}

inline HttpRequest post(const QUrl& url, const QByteArray& body = "{}"_ba)
{
    HttpRequest request;
    request.url = url;
    request.body = body;
    request.credential = canary();
    return request;
}

inline HttpRequest get(const QUrl& url)
{
    HttpRequest request = post(url, {});
    request.method = "GET"_ba;
    return request;
}

inline QByteArray reply(const QByteArray& body, const QByteArray& status = "200 OK"_ba,
                        const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

inline const QByteArray kChunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;

inline QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// Where an event stands in HttpEvent, as a letter for comparing whole courses.
inline char letterOf(const HttpEvent& event)
{
    return "CTSHBE!"[event.index()];
}

/// A call and what was told of it.
struct Course
{
    QList<HttpEvent> events;
    std::unique_ptr<HttpCall> call;
    std::function<void(const HttpEvent&)> onEvent;
    bool started = false;
    bool toldTooEarly = false;

    void start(HttpTransport& transport, const HttpRequest& request)
    {
        call = transport.start(request, [this](const HttpEvent& event) {
            toldTooEarly = toldTooEarly || !started;
            events += event;
            if (onEvent)
                onEvent(event);
        });
        started = true;
    }

    /// Connecting, TLS, Sent, Head, Body (any number of chunks is one), End, failure (!).
    QString letters() const
    {
        QString letters;
        for (const HttpEvent& event : events) {
            const QChar letter = QLatin1Char(letterOf(event));
            if (letter != u'B' || !letters.endsWith(u'B'))
                letters += letter;
        }
        return letters;
    }
    bool has(char letter) const { return letters().contains(QLatin1Char(letter)); }
    bool isOver() const { return has('E') || has('!'); }

    template <typename T>
    const T* find() const
    {
        for (const HttpEvent& event : events) {
            if (const T* found = std::get_if<T>(&event))
                return found;
        }
        return nullptr;
    }
    int status() const { return find<HttpHead>() ? find<HttpHead>()->status : 0; }
    QByteArray body() const
    {
        QByteArray body;
        for (const HttpEvent& event : events) {
            if (const auto* piece = std::get_if<HttpChunk>(&event))
                body += piece->bytes;
        }
        return body;
    }
    HttpFailure failure() const
    {
        return find<HttpFailure>() ? *find<HttpFailure>() : HttpFailure();
    }
};

#define WAIT_FOR(condition) QVERIFY(QTest::qWaitFor([&] { return condition; }, kGenerous))
#define WAIT_UNTIL_OVER(course) WAIT_FOR((course).isOver())

/// Lets everything that is already under way arrive.
inline void settle()
{
    for (int i = 0; i < 20; ++i)
        QTest::qWait(1);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/script.h"

#include <QJsonDocument>
#include <QTimer>

#include <cmath>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

QByteArray headOf(int status, const QByteArray& contentType, const Headers& more)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {307, "Temporary Redirect"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {503, "Service Unavailable"}};
    QByteArray head = "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' +
                      reasons.value(status, "Whatever"_ba) + "\r\nContent-Type: "_ba + contentType +
                      "\r\n"_ba;
    for (const auto& [name, value] : more)
        head += name + ": "_ba + value + "\r\n"_ba;
    return head;
}

/// Carries one script out. A child of the connection, gone with it or at the end.
class Player : public QObject
{
public:
    Player(RawConnection& connection, QList<Script::Act> acts)
        : QObject(&connection), m_connection(connection), m_acts(std::move(acts))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { goOn(); });
    }

    void goOn()
    {
        for (; m_next < m_acts.size() && m_connection.isOpen(); ++m_next) {
            const Script::Act& act = m_acts[m_next];
            switch (act.does) {
            case Script::Does::Send:
                m_connection.send(act.bytes);
                break;
            case Script::Does::Chunk:
                m_connection.send(chunk(act.bytes));
                break;
            case Script::Does::Wait:
                ++m_next;
                return wait(act.seconds);
            case Script::Does::Drip:
                if (m_dripped < act.bytes.size()) {
                    m_connection.send(act.bytes.sliced(m_dripped++, 1));
                    return wait(act.seconds);
                }
                m_dripped = 0;
                break;
            case Script::Does::Pour:
                m_connection.pour(act.bytes, act.total);
                break;
            case Script::Does::Close:
                m_connection.close();
                break;
            case Script::Does::Reset:
                m_connection.reset();
                break;
            }
        }
        deleteLater();
    }

private:
    void wait(double seconds) { m_timer.start(static_cast<int>(std::lround(seconds * 1000))); }

    RawConnection& m_connection;
    QList<Script::Act> m_acts;
    qsizetype m_next = 0;
    qsizetype m_dripped = 0;
    QTimer m_timer;
};

} // namespace

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n"_ba + bytes + "\r\n"_ba;
}

Script& Script::add(Act act)
{
    m_acts.append(std::move(act));
    return *this;
}

Script& Script::raw(const QByteArray& bytes)
{
    return add({Does::Send, bytes});
}

Script& Script::head(const Headers& more)
{
    return raw(headOf(200, m_voice.contentType(true), more) +
               "Transfer-Encoding: chunked\r\n\r\n"_ba);
}

Script& Script::event(const QByteArray& bytes)
{
    return add({Does::Chunk, bytes});
}

Script& Script::tokens(int count)
{
    if (m_said == 0) {
        for (const QByteArray& each : m_voice.opening())
            event(each);
    }
    for (int end = m_said + count; m_said < end; ++m_said)
        event(m_voice.tokenEvent(m_said));
    return *this;
}

Script& Script::finish()
{
    for (const QByteArray& each : m_voice.finish())
        event(each);
    return *this;
}

Script& Script::endMarker()
{
    const QByteArray marker = m_voice.endMarker();
    return marker.isEmpty() ? *this : event(marker);
}

Script& Script::endBody()
{
    return raw("0\r\n\r\n"_ba);
}

Script& Script::answer()
{
    return head().tokens(m_voice.tokens).finish().endMarker().endBody();
}

Script& Script::whole()
{
    return reply(200, m_voice.whole());
}

Script& Script::reply(int status, const QByteArray& body, const Headers& more)
{
    return raw(headOf(status, "application/json"_ba, more) + "Content-Length: "_ba +
               QByteArray::number(body.size()) + "\r\n\r\n"_ba + body);
}

Script& Script::error(int status, const QString& message, const QString& code, const Headers& more)
{
    const QJsonObject error{{u"message"_s, message},
                            {u"type"_s, code.isEmpty() ? u"server_error"_s : code},
                            {u"param"_s, QJsonValue()},
                            {u"code"_s, code.isEmpty() ? QJsonValue() : QJsonValue(code)}};
    return reply(status,
                 QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact),
                 more);
}

Script& Script::pause(double seconds)
{
    return add({Does::Wait, {}, seconds});
}

Script& Script::drip(const QByteArray& bytes, double secondsEach)
{
    return add({Does::Drip, bytes, secondsEach});
}

Script& Script::pour(const QByteArray& piece, qint64 total)
{
    return add({Does::Pour, piece, 0, total});
}

Script& Script::close()
{
    return add({Does::Close});
}

Script& Script::reset()
{
    // What is still under way would be lost with the connection.
    return pause(0.05).add({Does::Reset});
}

Script Script::inSingleBytes() const
{
    Script split(m_voice);
    for (const Act& act : m_acts) {
        if (act.does != Does::Chunk) {
            split.add(act);
            continue;
        }
        for (const char byte : act.bytes)
            split.event(QByteArray(1, byte));
    }
    return split;
}

QByteArray Script::bytes() const
{
    QByteArray all;
    for (const Act& act : m_acts) {
        if (act.does == Does::Send || act.does == Does::Drip)
            all += act.bytes;
        else if (act.does == Does::Chunk)
            all += chunk(act.bytes);
    }
    return all;
}

void Script::playOn(RawConnection& connection) const
{
    (new Player(connection, m_acts))->goOn();
}

} // namespace fuseboard::faults

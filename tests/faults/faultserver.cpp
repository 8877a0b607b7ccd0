// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultserver.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

/// Which words of a request say what differs by dialect; Gemini says "stream" in its path.
Arrival readRequest(const QByteArray& raw)
{
    Arrival arrival;
    arrival.raw = raw;
    arrival.method = raw.first(std::max<qsizetype>(0, raw.indexOf(' ')));
    const QByteArray line = raw.first(std::max<qsizetype>(0, raw.indexOf('\r')));
    const QJsonObject body = QJsonDocument::fromJson(raw.mid(raw.indexOf("\r\n\r\n") + 4)).object();
    arrival.stream = body[u"stream"].toBool() || line.contains(":streamGenerateContent");
    arrival.model = body[u"model"].toString();
    const QJsonArray messages =
        (body.contains(u"contents"_s) ? body[u"contents"] : body[u"messages"]).toArray();
    arrival.lastRole = messages.isEmpty() ? QString() : messages.last()[u"role"].toString();
    return arrival;
}

} // namespace

FaultServer::FaultServer(Voice voice, const QElapsedTimer& clock)
    : m_voice(std::move(voice)), m_clock(clock)
{
    behave([this](const Arrival& arrival) { return answerTo(arrival); });
    m_server.onRequest([this](RawConnection& connection, const QByteArray& request) {
        take(connection, request);
    });
}

Script FaultServer::answerTo(const Arrival& arrival) const
{
    if (arrival.method == "GET")
        return say().reply(200, R"({"object":"list","data":[{"id":")" + m_voice.model().toUtf8() +
                                    R"(","object":"model"}]})");
    return arrival.stream ? say().answer() : say().whole();
}

void FaultServer::always(const Script& script)
{
    behave([script](const Arrival&) { return script; });
}

void FaultServer::first(int count, const Script& script)
{
    behave([this, count, script](const Arrival& arrival) {
        return arrival.number <= count ? script : answerTo(arrival);
    });
}

QString FaultServer::baseUrl() const
{
    // Ollama's own dialect lives at the root.
    const QString version = m_voice.wire == Wire::Ollama ? QString() : u"/v1"_s;
    return u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(version);
}

QString FaultServer::keyVariable() const
{
    return u"FAULTS_KEY_OF_"_s + m_voice.name.toUpper().replace(u' ', u'_');
}

/// No shape that a redactor could know: only its value gives it away.
QByteArray FaultServer::key() const
{
    return "canary.7Hq2."_ba + m_voice.name.toUtf8().toHex() + ".zW9"_ba;
}

int FaultServer::countBefore(double at) const
{
    return static_cast<int>(std::count_if(m_arrivals.begin(), m_arrivals.end(),
                                          [at](const Arrival& each) { return each.at < at; }));
}

double FaultServer::gapBefore(int number) const
{
    if (number < 2 || number > count())
        return 0;
    const auto index = static_cast<std::size_t>(number - 1);
    return m_arrivals[index].at - m_arrivals[index - 1].at;
}

void FaultServer::take(RawConnection& connection, const QByteArray& request)
{
    Arrival arrival = readRequest(request);
    arrival.number = count() + 1;
    arrival.at = static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
    m_arrivals.push_back(arrival);
    m_behaviour(arrival).playOn(connection);
}

} // namespace fuseboard::faults

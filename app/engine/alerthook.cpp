// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alerthook.h"

#include "app/domain/provider.h"
#include "app/engine/enginetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration kPostLimit = 15s;
constexpr std::array<Duration, AlertHook::kRetries> kPauses{5s, 30s, 120s};

QJsonValue time(std::optional<qint64> ms)
{
    if (!ms)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(*ms).toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue name(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const AlertReason& reason)
{
    return {{u"rule"_s, reason.rule},
            {u"measure"_s, QString(nameOf(reason.measure))},
            {u"scope"_s, QString(nameOf(reason.scope))},
            {u"target"_s, name(reason.target)},
            {u"severity"_s, QString(nameOf(reason.severity))},
            {u"value"_s, reason.value},
            {u"threshold"_s, reason.threshold},
            {u"worst"_s, number(reason.worst)},
            {u"fired_at"_s, time(reason.firedAtMs)},
            {u"cleared_at"_s, time(reason.clearedAtMs)}};
}

bool mayBeTold(const QUrl& webhook)
{
    return webhook.scheme() == "https"_L1 || (webhook.scheme() == "http"_L1 && isLoopback(webhook));
}

} // namespace

QLatin1StringView nameOf(AlertEvent event)
{
    switch (event) {
    case AlertEvent::Fired:
        return "fired"_L1;
    case AlertEvent::Risen:
        return "risen"_L1;
    case AlertEvent::Cleared:
        return "cleared"_L1;
    case AlertEvent::Reminder:
        return "reminder"_L1;
    }
    return {};
}

QJsonObject toJson(AlertEvent event, const Alert& alert)
{
    QJsonArray reasons;
    for (const AlertReason& reason : alert.reasons)
        reasons.append(toJson(reason));
    return {{u"id"_s, static_cast<qint64>(alert.id)},
            {u"event"_s, QString(nameOf(event))},
            {u"cause"_s, alert.cause},
            {u"provider"_s, name(alert.provider)},
            {u"severity"_s, QString(nameOf(alert.severity))},
            {u"title"_s, alert.title},
            {u"text"_s, alert.text},
            {u"verdict"_s, QString(nameOf(alert.verdict.kind))},
            {u"reasons"_s, reasons},
            {u"fired_at"_s, time(alert.firedAtMs)},
            {u"cleared_at"_s, time(alert.clearedAtMs)},
            {u"cleared_because"_s, name(alert.clearedBecause)}};
}

AlertHook::AlertHook(Services services, std::function<void()> changed)
    : m_services(std::move(services)), m_changed(std::move(changed)),
      m_epoch(std::make_shared<int>(0))
{
}

AlertHook::~AlertHook()
{
    m_services.clock.cancel(m_timer);
}

void AlertHook::configure(const QStringList& command, const QUrl& webhook)
{
    if (command != m_command) {
        m_command = command;
        m_commands = {};
        m_epoch = std::make_shared<int>(0);
    }
    if (webhook != m_webhook) {
        stopPosting();
        m_webhook = webhook;
        m_posts = {};
        if (!webhook.isEmpty() && !mayBeTold(webhook))
            m_posts.fault = QCoreApplication::translate(
                "Alerts", "The webhook is not told: its address must begin with https.");
    }
}

void AlertHook::tell(AlertEvent event, const Alert& alert)
{
    const QByteArray message = QJsonDocument(toJson(event, alert)).toJson(QJsonDocument::Compact);
    if (!m_command.isEmpty() && m_services.commands) {
        push(m_commands, message);
        runNext();
    }
    if (mayBeTold(m_webhook)) {
        push(m_posts, message);
        postNext();
    }
}

QStringList AlertHook::faults() const
{
    QStringList faults;
    for (const Lane* lane : {&m_commands, &m_posts}) {
        if (!lane->fault.isEmpty())
            faults.append(lane->fault);
    }
    return faults;
}

void AlertHook::push(Lane& lane, const QByteArray& message)
{
    lane.waiting.push_back(message);
    if (lane.waiting.size() > kMostWaiting)
        lane.waiting.erase(lane.waiting.begin() + (lane.busy ? 1 : 0));
}

void AlertHook::settle(Lane& lane, const QString& fault)
{
    lane.busy = false;
    lane.waiting.pop_front();
    const bool isNew = lane.fault != fault;
    lane.fault = fault;
    if (isNew)
        m_changed();
}

void AlertHook::runNext()
{
    if (m_commands.busy || m_commands.waiting.empty())
        return;
    m_commands.busy = true;
    const std::weak_ptr<int> epoch = m_epoch;
    m_services.commands->run(
        m_command, m_commands.waiting.front(), [this, epoch](const QString& fault) {
            if (epoch.expired())
                return;
            settle(m_commands, fault.isEmpty() ? QString()
                                               : QCoreApplication::translate(
                                                     "Alerts", "The command for alerts failed: %1")
                                                     .arg(engineText(m_services.redact(fault))));
            runNext();
        });
}

void AlertHook::postNext()
{
    if (m_posts.busy || m_posts.waiting.empty())
        return;
    m_posts.busy = true;
    m_tries = 0;
    post();
}

void AlertHook::post()
{
    ++m_tries;
    HttpRequest request;
    request.url = m_webhook;
    request.headers = {{"Content-Type"_ba, "application/json"_ba},
                       {"User-Agent"_ba, "Fuseboard/" FUSEBOARD_VERSION " (alerts)"_ba}};
    request.body = m_posts.waiting.front();
    m_call =
        m_services.transport.start(request, [this](const HttpEvent& event) { onReply(event); });
    m_timer = m_services.clock.callAt(m_services.clock.now() + kPostLimit, [this] {
        posted(QCoreApplication::translate("Alerts", "no answer within %1 s")
                   .arg(toSeconds(kPostLimit)),
               true);
    });
}

void AlertHook::onReply(const HttpEvent& event)
{
    // Its head says all: the rest, however long, is not waited for.
    if (const auto* head = std::get_if<HttpHead>(&event)) {
        const int status = head->status;
        posted(status >= 200 && status < 300 ? QString() : u"HTTP %1"_s.arg(status),
               status == 429 || status >= 500);
    } else if (const auto* failure = std::get_if<HttpFailure>(&event)) {
        // The path of a webhook is often its secret.
        const bool tells =
            m_webhook.path().size() > 1 && failure->message.contains(m_webhook.path());
        posted(tells || failure->message.isEmpty()
                   ? QCoreApplication::translate("Alerts", "it cannot be reached")
                   : m_services.redact(failure->message),
               true);
    }
}

void AlertHook::stopPosting()
{
    m_services.clock.cancel(m_timer);
    m_timer = 0;
    m_call.reset();
}

void AlertHook::posted(const QString& fault, bool mayRetry)
{
    stopPosting();
    if (!fault.isEmpty() && mayRetry && m_tries <= kRetries) {
        const Duration pause = kPauses.at(static_cast<std::size_t>(m_tries - 1));
        m_timer = m_services.clock.callAt(m_services.clock.now() + pause, [this] { post(); });
        return;
    }
    settle(m_posts, fault.isEmpty() ? QString()
                                    : QCoreApplication::translate(
                                          "Alerts", "The webhook at %1 did not take an alert: %2")
                                          .arg(m_webhook.host(), engineText(fault)));
    postNext();
}

} // namespace fuseboard

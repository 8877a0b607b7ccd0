// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/ports/clock.h"
#include "app/ports/commandrunner.h"
#include "app/ports/httptransport.h"

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

namespace fuseboard {

enum class AlertEvent { Fired, Risen, Cleared, Reminder };
QLatin1StringView nameOf(AlertEvent event); ///< "fired"

/// What the user's command and webhook get. Times are RFC 3339, UTC.
QJsonObject toJson(AlertEvent event, const Alert& alert);

/// Hands alerts to the user's command (on its input, without a shell) and to the user's webhook
/// (by POST, only over https or to this machine), each in their order. A webhook that does not take
/// one is tried again up to kRetries times. Threads: the engine's.
class AlertHook
{
public:
    static constexpr int kRetries = 3;
    static constexpr int kMostWaiting = 50; ///< then the oldest is dropped

    struct Services
    {
        Clock& clock;
        HttpTransport& transport;
        CommandRunner* commands = nullptr;
        std::function<QString(const QString&)> redact;
    };
    AlertHook(Services services, std::function<void()> changed);
    ~AlertHook();
    AlertHook(const AlertHook&) = delete;
    AlertHook& operator=(const AlertHook&) = delete;

    void configure(const QStringList& command, const QUrl& webhook);
    void tell(AlertEvent event, const Alert& alert);
    /// Why the last ones did not arrive, translated; empty once one did.
    QStringList faults() const;

private:
    struct Lane
    {
        std::deque<QByteArray> waiting; ///< the first is under way while `busy`
        bool busy = false;
        QString fault;
    };

    void push(Lane& lane, const QByteArray& message);
    void runNext();
    void postNext();
    void post();
    void onReply(const HttpEvent& event);
    void posted(const QString& fault, bool mayRetry);
    void stopPosting();
    void settle(Lane& lane, const QString& fault);

    Services m_services;
    std::function<void()> m_changed;
    QStringList m_command;
    QUrl m_webhook;
    Lane m_commands;
    Lane m_posts;
    int m_tries = 0; ///< of the post under way
    std::unique_ptr<HttpCall> m_call;
    Clock::TimerId m_timer = 0;   ///< the post's limit, or the pause before it is tried again
    std::shared_ptr<int> m_epoch; ///< of the command: answers of an earlier one are dropped
};

} // namespace fuseboard

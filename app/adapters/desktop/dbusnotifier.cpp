// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/dbusnotifier.h"

#include "app/adapters/desktop/noticetext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QThread>
#include <QVariantMap>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// https://specifications.freedesktop.org/notification-spec/1.2/
const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kInterface = kService;
const QString kProgram = u"Fuseboard"_s;
const QString kDesktopEntry = u"io.github.fuseboard.Fuseboard"_s;
const QString kDefaultAction = u"default"_s; ///< a click on the notice itself

constexpr int kTimeoutMs = 10000; ///< the bus may have to start the daemon
constexpr qsizetype kMaxWaiting = 20;
constexpr int kDaemonDecides = -1; ///< how long a notice stays

template <typename Answered>
void ask(const QString& connection, const QDBusMessage& call, QObject* context, Answered answered)
{
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection(connection).asyncCall(call, kTimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         answered(*finished);
                     });
}

QDBusMessage daemonCall(const QString& method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kInterface, method);
}

uchar urgencyHint(NoticeUrgency urgency)
{
    switch (urgency) {
    case NoticeUrgency::Low:
        return 0;
    case NoticeUrgency::Normal:
        break;
    case NoticeUrgency::Critical:
        return 2;
    }
    return 1;
}

QVariantMap hintsOf(const Notice& notice)
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyHint(notice.urgency))},
                      {u"desktop-entry"_s, kDesktopEntry}};
    // https://specifications.freedesktop.org/sound-naming-spec/
    if (notice.sound)
        hints[u"sound-name"_s] =
            notice.urgency == NoticeUrgency::Critical ? u"dialog-error"_s : u"dialog-warning"_s;
    else
        hints[u"suppress-sound"_s] = true;
    return hints;
}

} // namespace

DBusNotifier::DBusNotifier(QObject* parent)
    : QObject(parent), m_connection(u"fuseboard-notices-%1"_s.arg(reinterpret_cast<quintptr>(this)))
{
    // The greeting of the bus blocks whoever connects.
    m_connecting.reset(QThread::create([name = m_connection] {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }));
    connect(m_connecting.get(), &QThread::finished, this, &DBusNotifier::onConnected);
    m_connecting->start();
}

DBusNotifier::~DBusNotifier()
{
    m_connecting->wait();
    QDBusConnection::disconnectFromBus(m_connection);
}

void DBusNotifier::onConnected()
{
    QDBusConnection bus(m_connection);
    if (!bus.isConnected())
        return fallSilent();
    auto* watcher =
        new QDBusServiceWatcher(kService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) { setOwner(owner); });
    // From any sender: with a name QtDBus would wait for the bus. isFromDaemon() looks.
    bus.connect({}, kPath, kInterface, u"ActionInvoked"_s, this,
                SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    bus.connect({}, kPath, kInterface, u"NotificationClosed"_s, this,
                SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    learnCapabilities();
}

void DBusNotifier::setOwner(const QString& owner)
{
    if (owner == m_owner)
        return;
    if (!m_owner.isEmpty()) {
        ++m_generation;
        m_shown.clear();
    }
    m_owner = owner;
    if (!owner.isEmpty())
        return learnCapabilities();
    fallSilent();
    // Some daemons end when they have nothing to show; the bus starts them again.
    ask(m_connection,
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListActivatableNames"_s),
        this, [this](const QDBusPendingReply<QStringList>& names) {
            if (m_owner.isEmpty() && !names.isError() && names.value().contains(kService))
                m_state = State::Ready;
        });
}

void DBusNotifier::learnCapabilities()
{
    ask(m_connection, daemonCall(u"GetCapabilities"_s), this,
        [this, generation = m_generation](const QDBusPendingReply<QStringList>& reply) {
            if (generation != m_generation)
                return;
            if (reply.isError())
                return fallSilent();
            m_owner = reply.reply().service();
            m_capabilities = reply.value();
            m_state = State::Ready;
            const QList<Notice> waiting = std::exchange(m_waiting, {});
            for (const Notice& notice : waiting)
                show(notice);
        });
}

void DBusNotifier::fallSilent()
{
    m_state = State::Absent;
    m_waiting.clear();
    m_shown.clear();
}

void DBusNotifier::show(const Notice& notice)
{
    switch (m_state) {
    case State::Absent:
        return;
    case State::Starting:
        m_waiting.removeIf([&](const Notice& each) { return each.tag == notice.tag; });
        if (m_waiting.size() < kMaxWaiting)
            m_waiting.append(notice);
        return;
    case State::Ready:
        break;
    }
    Shown& shown = m_shown[notice.tag];
    if (shown.asked) {
        shown.next = notice;
        shown.withdrawn = false;
    } else {
        send(notice);
    }
}

void DBusNotifier::send(const Notice& notice)
{
    Shown& shown = m_shown[notice.tag];
    shown.asked = true;
    shown.withdrawn = false;
    shown.actions.clear();
    QStringList actions; // id, label, id, label …
    if (m_capabilities.contains("actions"_L1)) {
        shown.actions << kDefaultAction;
        actions << kDefaultAction << kProgram;
        for (const NoticeAction& action : notice.actions) {
            shown.actions << action.id;
            actions << action.id << noticeTitle(action.label);
        }
    }
    const auto markup =
        m_capabilities.contains("body-markup"_L1) ? NoticeMarkup::Escaped : NoticeMarkup::None;
    QDBusMessage call = daemonCall(u"Notify"_s);
    call << kProgram << QVariant::fromValue<uint>(shown.id) << kDesktopEntry
         << noticeTitle(notice.title) << noticeText(notice.text, markup) << actions
         << hintsOf(notice) << kDaemonDecides;
    ask(m_connection, call, this,
        [this, generation = m_generation, tag = notice.tag](const QDBusPendingReply<uint>& reply) {
            if (generation == m_generation)
                sent(tag, reply.isError() ? 0 : reply.value());
        });
}

void DBusNotifier::sent(const QString& tag, uint id)
{
    const auto shown = m_shown.find(tag);
    if (shown == m_shown.end())
        return;
    shown->asked = false;
    shown->id = id;
    if (shown->next) {
        send(*std::exchange(shown->next, std::nullopt));
    } else if (shown->withdrawn || id == 0) {
        close(id);
        m_shown.erase(shown);
    }
}

void DBusNotifier::withdraw(const QString& tag)
{
    m_waiting.removeIf([&tag](const Notice& each) { return each.tag == tag; });
    const auto shown = m_shown.find(tag);
    if (shown == m_shown.end())
        return;
    if (shown->asked) {
        shown->withdrawn = true;
        shown->next.reset();
        return;
    }
    close(shown->id);
    m_shown.erase(shown);
}

void DBusNotifier::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage call = daemonCall(u"CloseNotification"_s);
    call << QVariant::fromValue<uint>(id);
    call.setAutoStartService(false);
    QDBusConnection(m_connection).asyncCall(call, kTimeoutMs);
}

bool DBusNotifier::isFromDaemon(const QDBusMessage& message) const
{
    return !m_owner.isEmpty() && message.service() == m_owner;
}

DBusNotifier::ShownByTag::iterator DBusNotifier::find(uint id)
{
    auto shown = m_shown.begin();
    while (shown != m_shown.end() && (id == 0 || shown->id != id))
        ++shown;
    return shown;
}

void DBusNotifier::onActionInvoked(uint id, const QString& action, const QDBusMessage& message)
{
    const auto shown = find(id);
    if (shown == m_shown.end() || !isFromDaemon(message) || !shown->actions.contains(action))
        return;
    if (const Chosen chosen = m_chosen)
        chosen(QString(shown.key()), action);
}

void DBusNotifier::onNotificationClosed(uint id, uint, const QDBusMessage& message)
{
    const auto shown = find(id);
    if (shown == m_shown.end() || !isFromDaemon(message))
        return;
    if (shown->asked)
        shown->id = 0;
    else
        m_shown.erase(shown);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/notificationdaemon.h"

#include <QDBusConnection>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr uint kClosedByUser = 2;
constexpr uint kClosedByCall = 3;

} // namespace

NotificationDaemon::NotificationDaemon(const QStringList& capabilities)
    : m_connection(u"notification-daemon-%1"_s.arg(reinterpret_cast<quintptr>(this))),
      m_capabilities(capabilities)
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
    // The object first: who sees the name asks it at once.
    m_runs =
        bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
        bus.registerService(u"org.freedesktop.Notifications"_s);
}

NotificationDaemon::~NotificationDaemon()
{
    stop();
}

void NotificationDaemon::stop()
{
    m_runs = false;
    QDBusConnection::disconnectFromBus(m_connection);
}

void NotificationDaemon::choose(uint id, const QString& action)
{
    emit ActionInvoked(id, action);
}

void NotificationDaemon::closeByUser(uint id)
{
    emit NotificationClosed(id, kClosedByUser);
}

uint NotificationDaemon::Notify(const QString& program, uint replaces, const QString& icon,
                                const QString& title, const QString& text,
                                const QStringList& actions, const QVariantMap& hints, int timeoutMs)
{
    const uint id = replaces == 0 ? ++m_lastId : replaces;
    m_received.append({id, program, replaces, icon, title, text, actions, hints, timeoutMs});
    return id;
}

QStringList NotificationDaemon::GetCapabilities()
{
    ++m_capabilitiesRead;
    return m_capabilities;
}

void NotificationDaemon::CloseNotification(uint id)
{
    m_closed.append(id);
    emit NotificationClosed(id, kClosedByCall);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/linuxpower.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 5000;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;

/// NMMetered of NetworkManager: 1 is "yes", 3 is "guess: yes".
bool isMetered(const QVariant& value)
{
    return value.typeId() == QMetaType::UInt && (value.toUInt() == 1 || value.toUInt() == 3);
}

} // namespace

LinuxPower::LinuxPower(const QDBusConnection& bus)
    : m_bus(bus),
      m_watcher(new QDBusServiceWatcher(this)), m_battery{u"org.freedesktop.UPower"_s,
                                                          u"/org/freedesktop/UPower"_s,
                                                          u"OnBattery"_s,
                                                          [this](const QVariant& value) {
                                                              m_onBattery = value.typeId() ==
                                                                                QMetaType::Bool &&
                                                                            value.toBool();
                                                          }},
      m_network{u"org.freedesktop.NetworkManager"_s, u"/org/freedesktop/NetworkManager"_s,
                u"Metered"_s, [this](const QVariant& value) { m_metered = isMetered(value); }}
{
    if (!m_bus.isConnected())
        return;
    m_watcher->setConnection(m_bus);
    m_watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString& service, const QString&, const QString& owner) {
                Source& source = service == m_battery.service ? m_battery : m_network;
                take(source, {});
                if (!owner.isEmpty())
                    read(source);
            });
    watch(m_battery);
    watch(m_network);
}

void LinuxPower::watch(Source& source)
{
    m_watcher->addWatchedService(source.service);
    m_bus.connect(source.service, source.path, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    read(source);
}

void LinuxPower::read(Source& source)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(source.service, source.path, kProperties, u"Get"_s);
    call << source.service << source.property;
    call.setAutoStartService(false);
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kTimeoutMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, &source, generation = source.generation](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (!reply.isError() && generation == source.generation)
                    take(source, reply.value().variant());
            });
}

void LinuxPower::take(Source& source, const QVariant& value)
{
    ++source.generation;
    source.take(value);
}

void LinuxPower::onPropertiesChanged(const QString& interface, const QVariantMap& changed,
                                     const QStringList& invalidated)
{
    for (Source* source : {&m_battery, &m_network}) {
        if (interface != source->service)
            continue;
        if (const auto value = changed.constFind(source->property); value != changed.constEnd())
            take(*source, *value);
        else if (invalidated.contains(source->property))
            read(*source);
    }
}

} // namespace fuseboard

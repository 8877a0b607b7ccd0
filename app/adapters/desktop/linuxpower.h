// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/powerstate.h"

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>

class QDBusServiceWatcher;

namespace fuseboard {

/// UPower's and NetworkManager's word, over the system bus. Neither is started for it, nor needed:
/// what does not answer is unknown. Threads: that of its making, with an event loop.
class LinuxPower final : public QObject, public PowerState
{
    Q_OBJECT
public:
    explicit LinuxPower(const QDBusConnection& bus = QDBusConnection::systemBus());

    bool onBattery() const override { return m_onBattery; }
    bool onMeteredNetwork() const override { return m_metered; }

private slots:
    void onPropertiesChanged(const QString& interface, const QVariantMap& changed,
                             const QStringList& invalidated);

private:
    /// One property of a service, whose interface has the service's name.
    struct Source
    {
        QString service;
        QString path;
        QString property;
        std::function<void(const QVariant&)> take; ///< an invalid one means "unknown"
        int generation = 0; ///< of the value; answers that were asked for before it are late
    };

    void watch(Source& source);
    void read(Source& source);
    void take(Source& source, const QVariant& value);

    QDBusConnection m_bus;
    QDBusServiceWatcher* m_watcher;
    bool m_onBattery = false;
    bool m_metered = false;
    Source m_battery;
    Source m_network;
};

} // namespace fuseboard

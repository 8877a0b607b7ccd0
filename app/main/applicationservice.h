// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/singleinstance.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

#include <memory>

class QThread;

namespace fuseboard {

/// org.freedesktop.Application on the session bus, by which a desktop starts the program, shows its
/// window, hands over links and carries out the actions of its desktop file
/// (https://specifications.freedesktop.org/desktop-entry-spec/1.5/, "D-Bus Activation"). Where
/// there is no bus, or somebody has the name, nothing happens. On a connection of its own: whoever
/// has the window's thread never waits for the bus.
class ApplicationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationService(QObject* parent = nullptr);
    ~ApplicationService() override;

public slots: // named as the specification has it
    Q_SCRIPTABLE void Activate(const QVariantMap& platformData);
    Q_SCRIPTABLE void Open(const QStringList& uris, const QVariantMap& platformData);
    Q_SCRIPTABLE void ActivateAction(const QString& action, const QVariantList& parameter,
                                     const QVariantMap& platformData);

signals:
    void raiseRequested(const fuseboard::RaiseRequest& request);

private:
    void onConnected();

    const QString m_connection; ///< its name among QtDBus's
    std::unique_ptr<QThread> m_connecting;
};

} // namespace fuseboard

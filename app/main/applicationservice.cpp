// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/applicationservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QThread>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"io.github.fuseboard.Fuseboard"_s;
const QString kPath = u"/io/github/fuseboard/Fuseboard"_s;
constexpr uint kDoNotQueue = 4; ///< DBUS_NAME_FLAG_DO_NOT_QUEUE

QByteArray tokenOf(const QVariantMap& platformData)
{
    const QVariant token = platformData.value(u"activation-token"_s);
    return (token.isValid() ? token : platformData.value(u"desktop-startup-id"_s))
        .toString()
        .toUtf8();
}

/// Anybody on the bus can ask: within the same bounds as what a later start hands over.
RaiseRequest bounded(const RaiseRequest& request)
{
    return readRaiseRequest(writeRaiseRequest(request));
}

} // namespace

ApplicationService::ApplicationService(QObject* parent)
    : QObject(parent), m_connection(u"fuseboard-application"_s)
{
    // The greeting of the bus blocks whoever connects.
    m_connecting.reset(QThread::create([name = m_connection] {
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    }));
    connect(m_connecting.get(), &QThread::finished, this, &ApplicationService::onConnected);
    m_connecting->start();
}

ApplicationService::~ApplicationService()
{
    m_connecting->wait();
    QDBusConnection::disconnectFromBus(m_connection);
}

void ApplicationService::onConnected()
{
    QDBusConnection bus(m_connection);
    if (!bus.isConnected())
        return;
    // First the object: with the name come the calls that wait for it.
    bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots);
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"RequestName"_s);
    call << kName << kDoNotQueue;
    bus.asyncCall(call);
}

void ApplicationService::Activate(const QVariantMap& platformData)
{
    emit raiseRequested(bounded({.activationToken = tokenOf(platformData)}));
}

void ApplicationService::Open(const QStringList& uris, const QVariantMap& platformData)
{
    const auto link = std::find_if(uris.cbegin(), uris.cend(), [](const QString& uri) {
        return uri.startsWith("fuseboard:"_L1, Qt::CaseInsensitive);
    });
    emit raiseRequested(bounded({.activationToken = tokenOf(platformData),
                                 .link = link == uris.cend() ? QString() : *link}));
}

void ApplicationService::ActivateAction(const QString& action, const QVariantList&,
                                        const QVariantMap& platformData)
{
    emit raiseRequested(bounded({.activationToken = tokenOf(platformData), .action = action}));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keyringservice.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#define FUSEBOARD_KEYRING_ON_THE_BUS
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kSecretService = u"org.freedesktop.secrets"_s;
const QString kWallet = u"org.kde.kwalletd5"_s;

struct KnownKeyring
{
    QString busName;
    QString title;
};

/// Names that keyrings own beside org.freedesktop.secrets.
const QList<KnownKeyring>& knownKeyrings()
{
    static const QList<KnownKeyring> list = {
        {u"org.gnome.keyring"_s, u"GNOME Keyring"_s},
        {u"org.keepassxc.KeePassXC.MainWindow"_s, u"KeePassXC"_s},
        {u"org.kde.kwalletd5"_s, u"KWallet"_s},
        {u"org.kde.kwalletd6"_s, u"KWallet"_s},
    };
    return list;
}

QStringList titlesAmong(const QStringList& names)
{
    QStringList titles;
    for (const KnownKeyring& known : knownKeyrings()) {
        if (names.contains(known.busName) && !titles.contains(known.title))
            titles += known.title;
    }
    return titles;
}

/// QtKeychain speaks to KWallet itself in a Plasma 5 session, and to the Secret Service elsewhere.
bool prefersKWallet()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}

} // namespace

KeyringService keyringAmong(const QStringList& owned, const QStringList& activatable)
{
    if (prefersKWallet() && (owned.contains(kWallet) || activatable.contains(kWallet)))
        return {u"KWallet"_s, {}, owned.contains(kWallet)};

    KeyringService service{u"Secret Service"_s, {}, owned.contains(kSecretService)};
    if (!service.running && !activatable.contains(kSecretService)) {
        service.missing =
            u"No keychain service answers on the session bus (org.freedesktop.secrets)."_s;
        return service;
    }
    const QStringList titles = titlesAmong(service.running ? owned : activatable);
    if (titles.size() == 1)
        service.name += u" (%1)"_s.arg(titles.first());
    return service;
}

#ifdef FUSEBOARD_KEYRING_ON_THE_BUS

namespace {

constexpr int kBusTimeoutMs = 5000; ///< the bus itself answers within a millisecond

using Answered = std::function<void(const QDBusPendingCall& call)>;

void ask(const QDBusMessage& call, QObject* context, Answered then)
{
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, kBusTimeoutMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then = std::move(then)](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         then(*finished);
                     });
}

void askBus(const QString& method, QObject* context, Answered then)
{
    ask(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, method),
        context, std::move(then));
}

void askSecretService(const QString& method, const QVariant& argument, QObject* context,
                      Answered then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        kSecretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    call << argument;
    call.setAutoStartService(false);
    ask(call, context, std::move(then));
}

QString noBus()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return u"No session bus: DBUS_SESSION_BUS_ADDRESS is not set."_s;
    return u"No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS."_s;
}

} // namespace

void findKeyringService(QObject* context, std::function<void(const KeyringService&)> then)
{
    const auto unavailable = [then](const QString& missing) {
        then({likelyKeyringName(), missing, false});
    };
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [unavailable] { unavailable(noBus()); }, Qt::QueuedConnection);
        return;
    }
    using Names = QDBusPendingReply<QStringList>;
    const auto failed = [unavailable](const Names& reply) {
        unavailable(u"The session bus does not answer: %1"_s.arg(reply.error().message()));
    };
    askBus(u"ListNames"_s, context, [=](const Names& owned) {
        if (owned.isError())
            return failed(owned);
        askBus(u"ListActivatableNames"_s, context, [=](const Names& activatable) {
            if (activatable.isError())
                return failed(activatable);
            then(keyringAmong(owned.value(), activatable.value()));
        });
    });
}

void findLockedEntry(const QString& service, const QString& entry, QObject* context,
                     std::function<void(bool isLocked)> then)
{
    using Attributes = QMap<QString, QString>;
    using Items = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    // The attributes that QtKeychain gives its items.
    const Attributes attributes{{u"server"_s, service}, {u"user"_s, entry}};
    askSecretService(u"SearchItems"_s, QVariant::fromValue(attributes), context,
                     [then = std::move(then)](const QDBusPendingReply<Items, Items>& found) {
                         const bool isLocked = !found.isError() && !found.argumentAt<1>().isEmpty();
                         then(isLocked);
                     });
}

void findMissingCollection(QObject* context, std::function<void(bool isMissing)> then)
{
    askSecretService(u"ReadAlias"_s, u"default"_s, context,
                     [then = std::move(then)](const QDBusPendingReply<QDBusObjectPath>& path) {
                         then(!path.isError() && path.value().path() == "/"_L1);
                     });
}

QString likelyKeyringName()
{
    return prefersKWallet() ? u"KWallet"_s : u"Secret Service"_s;
}

#else

void findKeyringService(QObject* context, std::function<void(const KeyringService&)> then)
{
    QMetaObject::invokeMethod(
        context,
        [then = std::move(then)] {
            then({likelyKeyringName(), {}, true});
        },
        Qt::QueuedConnection);
}

void findLockedEntry(const QString&, const QString&, QObject* context,
                     std::function<void(bool isLocked)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(false); }, Qt::QueuedConnection);
}

void findMissingCollection(QObject* context, std::function<void(bool isMissing)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(false); }, Qt::QueuedConnection);
}

QString likelyKeyringName()
{
#ifdef Q_OS_WIN
    return u"Windows Credential Manager"_s;
#else
    return u"macOS Keychain"_s;
#endif
}

#endif

} // namespace fuseboard

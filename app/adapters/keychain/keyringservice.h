// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace fuseboard {

/// What keeps keys on this machine, as far as it can be told without touching one.
struct KeyringService
{
    QString name;         ///< for people: "Secret Service (GNOME Keyring)", "macOS Keychain", …
    QString missing;      ///< why there is none; empty: it runs, or is started when asked
    bool running = false; ///< false with nothing missing: the bus would have to start it
};

/// Judges by the names on the session bus: those owned, and those the bus would start a service
/// for. A wrong name would be worse than none: where several keyrings might answer, none is named.
KeyringService keyringAmong(const QStringList& owned, const QStringList& activatable);

/// Looks without blocking, and calls `then` later, once, unless `context` is gone.
/// Threads: that of `context`, with an event loop.
void findKeyringService(QObject* context, std::function<void(const KeyringService&)> then);

/// Whether QtKeychain's entry is there but locked. libsecret asks the user to unlock it, and
/// reports "not found" when the user does not. False where that cannot be told. As to calling
/// `then` and threads: like findKeyringService().
void findLockedEntry(const QString& service, const QString& entry, QObject* context,
                     std::function<void(bool isLocked)> then);

/// Whether the running Secret Service has no collection to write to, as before the user's first
/// keyring is made. False where that cannot be told. Else like findLockedEntry().
void findMissingCollection(QObject* context, std::function<void(bool isMissing)> then);

/// The name before anything was looked for.
QString likelyKeyringName();

} // namespace fuseboard

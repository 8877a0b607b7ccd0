// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace fuseboard {

/// What a second start asks of the first.
struct RaiseRequest
{
    QString page{};               ///< to be opened; empty: the one that is shown
    QByteArray activationToken{}; ///< of the desktop, which lets a window come to the front
    QString action{};             ///< to be carried out: "new-prompt", "check-all"
    QString link{};               ///< fuseboard:// …, to be shown; as it came, it may be hostile
    bool quiet = false;           ///< the window stays as it is, or hidden

    bool operator==(const RaiseRequest&) const = default;
};

QByteArray writeRaiseRequest(const RaiseRequest& request);
/// Bounded: what does not fit a request becomes an empty one.
RaiseRequest readRaiseRequest(const QByteArray& bytes);

/// One window for each data directory. The lock in the directory says who is the first, also after
/// a crash; a socket that only this user may use takes what later starts ask for.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First,
        HandedOver, ///< the first one has taken the request
        Refused,    ///< there is a first one, but it does not answer; `fault` tells
    };
    struct Start
    {
        Role role = Role::First;
        QString fault{};
    };

    explicit SingleInstance(const QString& dataDir);
    /// Waits for an answer of the first one at most for some seconds.
    Start start(const RaiseRequest& request);

    QString socketPath() const { return m_socketPath; }

signals:
    void raiseRequested(const fuseboard::RaiseRequest& request);

private:
    void listen();
    void takeRequest();
    Start handOver(const RaiseRequest& request);

    QString m_dataDir;
    QString m_socketPath;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace fuseboard

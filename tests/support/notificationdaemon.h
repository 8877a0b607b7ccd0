// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace fuseboard {

/// A notification daemon that shows nothing and keeps what it was asked, on a connection of its own
/// to the session bus. Two cannot be at the same time.
class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Received
    {
        uint id = 0; ///< that was answered
        QString program;
        uint replaces = 0;
        QString icon;
        QString title;
        QString text;
        QStringList actions; ///< id, label, id, label …
        QVariantMap hints;
        int timeoutMs = 0;
    };

    explicit NotificationDaemon(const QStringList& capabilities = {QStringLiteral("actions"),
                                                                   QStringLiteral("body"),
                                                                   QStringLiteral("body-markup")});
    ~NotificationDaemon() override;
    bool runs() const { return m_runs; }
    void stop(); ///< leaves the bus

    const QList<Received>& received() const { return m_received; }
    const QList<uint>& closed() const { return m_closed; } ///< ids, as the program asked
    int capabilitiesRead() const { return m_capabilitiesRead; }

    void choose(uint id, const QString& action); ///< what the user does
    void closeByUser(uint id);

public slots: // named as the specification has it
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& text, const QStringList& actions, const QVariantMap& hints,
                int timeoutMs);
    QStringList GetCapabilities();
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    const QString m_connection;
    QStringList m_capabilities;
    bool m_runs = false;
    uint m_lastId = 0;
    QList<Received> m_received;
    QList<uint> m_closed;
    int m_capabilitiesRead = 0;
};

} // namespace fuseboard

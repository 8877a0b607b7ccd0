// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/notifier.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QDBusMessage;
class QThread;

namespace fuseboard {

/// Notifications over D-Bus (Desktop Notifications Specification 1.2), on a connection of its own:
/// the window's never waits for this one. Notices shown before the daemon is known are kept until
/// it is.
class DBusNotifier final : public QObject, public Notifier
{
    Q_OBJECT
public:
    explicit DBusNotifier(QObject* parent = nullptr);
    ~DBusNotifier() override;

    void show(const Notice& notice) override;
    void withdraw(const QString& tag) override;
    void onAction(Chosen chosen) override { m_chosen = std::move(chosen); }
    bool isAvailable() const override { return m_state == State::Ready; }

private slots:
    void onActionInvoked(uint id, const QString& action, const QDBusMessage& message);
    void onNotificationClosed(uint id, uint reason, const QDBusMessage& message);

private:
    enum class State { Starting, Ready, Absent };

    /// What is on the screen for one cause. While the daemon has not answered with an id, what
    /// comes next waits here: a second one would else stand beside the first.
    struct Shown
    {
        uint id = 0; ///< 0: none yet
        bool asked = false;
        bool withdrawn = false;
        std::optional<Notice> next{};
        QStringList actions{}; ///< that were offered
    };
    using ShownByTag = QHash<QString, Shown>;

    void onConnected();
    void setOwner(const QString& owner);
    void learnCapabilities();
    void fallSilent();
    void send(const Notice& notice);
    void sent(const QString& tag, uint id);
    void close(uint id);
    bool isFromDaemon(const QDBusMessage& message) const;
    ShownByTag::iterator find(uint id);

    const QString m_connection; ///< its name among QtDBus's
    std::unique_ptr<QThread> m_connecting;
    State m_state = State::Starting;
    QString m_owner;      ///< unique name of the daemon on the bus
    int m_generation = 0; ///< of the daemon; answers of an earlier one mean nothing
    QStringList m_capabilities;
    ShownByTag m_shown;
    QList<Notice> m_waiting;
    Chosen m_chosen;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "ui/widgets/countdown.h"

#include <QObject>

#include <chrono>

namespace fuseboard {

/// Puts a secret into the clipboard, marked so that clipboard managers leave it out of their
/// histories, and takes it back after a while and at the end of the program: but only where the
/// clipboard still holds it.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Empty,
        Held,
        Waiting, ///< it is time, but only a program in front may touch the clipboard
        Cleared,
        Overtaken, ///< something else is in the clipboard by now, and was left there
    };
    /// When the platform lets a program change the clipboard.
    enum class Access { Always, InFront };
    static Access platformAccess();

    explicit SecretClipboard(std::chrono::milliseconds keep, Access access = platformAccess(),
                             QObject* parent = nullptr);
    ~SecretClipboard() override;

    void put(const Secret& secret);
    void clear();
    State state() const { return m_state; }
    int secondsLeft() const { return m_left.secondsLeft(); }

signals:
    void changed(); ///< the state, or the seconds

private:
    void takeBack();
    void moveTo(State state);

    std::chrono::milliseconds m_keep;
    Access m_access;
    State m_state = State::Empty;
    Secret m_secret;
    Countdown m_left;
};

} // namespace fuseboard

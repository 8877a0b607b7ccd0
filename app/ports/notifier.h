// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace fuseboard {

enum class NoticeUrgency { Low, Normal, Critical };

struct NoticeAction
{
    QString id;    ///< "show", "snooze"
    QString label; ///< translated
};

/// One thing to tell the user on the desktop. Plain text, no secrets.
struct Notice
{
    QString tag; ///< of its cause: a later notice of the same tag takes the place of the earlier
    QString title;
    QString text;
    NoticeUrgency urgency = NoticeUrgency::Normal;
    QList<NoticeAction> actions{};
    bool sound = false;
};

/// The desktop's notifications. Never blocks; where there is no daemon nothing happens, and
/// `isAvailable()` says so once it is known. Threads: the engine's.
class Notifier
{
public:
    using Chosen = std::function<void(const QString& tag, const QString& action)>;
    virtual ~Notifier() = default;
    virtual void show(const Notice& notice) = 0;
    virtual void withdraw(const QString& tag) = 0;
    virtual void onAction(Chosen chosen) = 0; ///< "default" for a click on the notice itself
    virtual bool isAvailable() const = 0;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenlock.h"

#include <QDBusConnection>

namespace fuseboard {

using namespace Qt::StringLiterals;

ScreenLock::ScreenLock(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without a service and a path: nobody is asked, and the desktops differ in them.
    for (const auto& desktop : {u"org.freedesktop"_s, u"org.gnome"_s, u"org.cinnamon"_s})
        bus.connect({}, {}, desktop + u".ScreenSaver"_s, u"ActiveChanged"_s, this,
                    SLOT(onActiveChanged(bool)));
}

void ScreenLock::onActiveChanged(bool active)
{
    if (active)
        emit locked();
}

} // namespace fuseboard

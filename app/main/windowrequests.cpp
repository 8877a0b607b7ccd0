// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/windowrequests.h"

#include "app/main/singleinstance.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace fuseboard {

using namespace Qt::StringLiterals;

void carryOut(const RaiseRequest& request, MainWindow& window)
{
    if (!request.page.isEmpty())
        window.openPage(request.page);
    // Qt hands it to a compositor that lets no window come up by itself.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    if (!request.quiet)
        window.bringUp();
    // Those of the desktop file, and no other: "quit" is not for everybody on the bus.
    if (request.action == "new-prompt"_L1 || request.action == "check-all"_L1)
        window.actionRegistry().action(request.action)->trigger();
    if (!request.link.isEmpty())
        window.companions().showLink(request.link);
}

} // namespace fuseboard

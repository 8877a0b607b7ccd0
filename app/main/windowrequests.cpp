// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/windowrequests.h"

#include "app/main/singleinstance.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/chains/linkpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

void showLink(const QString& link, Engine& engine, MainWindow& window)
{
    auto* panel = window.findChild<LinkPanel*>();
    if (panel == nullptr) {
        panel = new LinkPanel(engine, &window);
        QObject::connect(panel, &LinkPanel::taken, &window, [&window](const QString& chain) {
            window.openPage(u"Chains"_s);
            if (auto* page = window.findChild<ChainsPage*>())
                page->showChain(chain);
        });
    }
    panel->open(link);
}

} // namespace

void carryOut(const RaiseRequest& request, Engine& engine, MainWindow& window)
{
    if (!request.page.isEmpty())
        window.openPage(request.page);
    // Qt hands it to a compositor that lets no window come up by itself.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    window.bringUp();
    // Those of the desktop file, and no other: "quit" is not for everybody on the bus.
    if (request.action == "new-prompt"_L1 || request.action == "check-all"_L1)
        window.actionRegistry().action(request.action)->trigger();
    if (!request.link.isEmpty())
        showLink(request.link, engine, window);
}

} // namespace fuseboard

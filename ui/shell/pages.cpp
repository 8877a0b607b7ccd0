// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "app/engine/engine.h"
#include "ui/pages/overview/overviewpage.h"

#include <QCoreApplication>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pages", text);
}

PageEntry overview(Engine& engine, const OpenPage& open)
{
    auto* page = new OverviewPage;
    QObject::connect(&engine, &Engine::boardChanged, page, &OverviewPage::setBoard);
    QObject::connect(page, &OverviewPage::rangeChosen, &engine, &Engine::setBoardRange);
    QObject::connect(page, &OverviewPage::pageRequested, page, open);
    return {.name = u"Overview"_s, .title = tr("Overview"), .icon = u"overview"_s, .widget = page};
}

} // namespace

QList<PageEntry> createPages(Engine& engine, const OpenPage& open)
{
    return {overview(engine, open)};
}

int pageNumber(const QString& name)
{
    static const QStringList kOrder{u"Overview"_s, u"Prompt"_s, u"Chains"_s,
                                    u"Keys"_s,     u"Status"_s, u"Calls"_s,
                                    u"Diagnose"_s, u"Alerts"_s, u"Settings"_s};
    return static_cast<int>(kOrder.indexOf(name)) + 1;
}

} // namespace fuseboard

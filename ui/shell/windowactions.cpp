// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "app/engine/latest.h"
#include "ui/widgets/appearancestore.h"

#include <QAction>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSnooze = 1h;

QString keysText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

WindowActions::WindowActions(Engine& engine, ActionRegistry& registry, AppearanceStore* appearance,
                             const QList<PageEntry>& pages, const OpenPage& open)
    : QObject(&registry), m_engine(engine), m_registry(registry), m_pages(pages), m_open(open)
{
    addPages();
    addEngine();
    if (appearance != nullptr)
        addAppearance(*appearance);
    addPageActions();
    follow(engine, &Engine::configurationChanged, this,
           [this](const ConfigurationState& state) { m_configuration = state.configuration; });
    follow(engine, &Engine::alertsChanged, this,
           [this](const AlertsSnapshot& alerts) { m_alerts = alerts; });
}

/// Done in sight: their page is opened first.
void WindowActions::addPageActions()
{
    for (const PageEntry& page : std::as_const(m_pages)) {
        for (const PageAction& action : page.actions) {
            const auto run = [this, page = page.name, name = action.name] {
                const Page* opened = m_open(page);
                if (auto* own = opened->widget->findChild<QAction*>(name))
                    own->trigger();
            };
            m_registry.addOfPage({.name = action.name,
                                  .group = page.title,
                                  .text = action.text,
                                  .keys = action.keys.value(0),
                                  .words = action.words},
                                 run);
        }
    }
}

void WindowActions::addPages()
{
    for (const PageEntry& page : std::as_const(m_pages)) {
        const int number = pageNumber(page.name);
        const QKeySequence keys =
            number > 0 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                       : QKeySequence();
        m_registry.add({.name = u"page-"_s + page.name,
                        .group = tr("Pages"),
                        .text = page.title,
                        .keys = keys,
                        .words = tr("open page go to")},
                       [this, name = page.name] { m_open(name); });
        if (!page.spaceText.isEmpty())
            m_registry.tell({.name = u"space-"_s + page.name,
                             .group = page.title,
                             .text = page.spaceText,
                             .keys = QKeySequence(Qt::Key_Space)});
    }
    m_registry.add({.name = u"new-prompt"_s,
                    .group = tr("Actions"),
                    .text = tr("New prompt"),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_N),
                    .words = tr("ask send test")},
                   [this] { m_open(u"Prompt"_s)->focusFirst(); });
}

void WindowActions::addEngine()
{
    const QString group = tr("Actions");
    m_registry.add({.name = u"check-all"_s,
                    .group = group,
                    .text = tr("Check all now"),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_R),
                    .words = tr("probe test refresh")},
                   [this] { m_engine.probeNow(); });
    m_registry.add({.name = u"check-keys"_s,
                    .group = group,
                    .text = tr("Check all keys"),
                    .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                    .words = tr("test credentials")},
                   [this] { checkAllKeys(); });
    m_registry.add({.name = u"read-status"_s,
                    .group = group,
                    .text = tr("Read all status pages"),
                    .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                    .words = tr("incidents refresh")},
                   [this] { m_engine.readFeeds(); });
    m_registry.add({.name = u"snooze-all"_s,
                    .group = group,
                    .text = tr("Snooze all alerts for 1 hour"),
                    .words = tr("quiet silence mute")},
                   [this] { snoozeAll(); });
    m_registry.add({.name = u"probe-keyring"_s,
                    .group = group,
                    .text = tr("Try the keychain again"),
                    .words = tr("unlock keychain wallet")},
                   [this] { m_engine.probeKeyring(); });
    m_registry.add({.name = u"vacuum-history"_s,
                    .group = group,
                    .text = tr("Make the history smaller"),
                    .words = tr("vacuum database disk")},
                   [this] { m_engine.vacuumHistory(); });
}

void WindowActions::addAppearance(AppearanceStore& appearance)
{
    const auto add = [&](const QString& name, const QString& text, auto change) {
        m_registry.add({.name = name,
                        .group = tr("Appearance"),
                        .text = text,
                        .words = tr("theme look colours")},
                       [&appearance, change] {
                           AppearanceSettings settings = appearance.settings();
                           change(settings);
                           appearance.applyAppearance(settings);
                       });
    };
    const auto theme = [&add](const QString& name, const QString& text, ThemeChoice choice) {
        add(name, text, [choice](AppearanceSettings& settings) { settings.theme = choice; });
    };
    theme(u"theme-system"_s, tr("Theme: as the desktop"), ThemeChoice::System);
    theme(u"theme-light"_s, tr("Theme: light"), ThemeChoice::Light);
    theme(u"theme-dark"_s, tr("Theme: dark"), ThemeChoice::Dark);
    theme(u"theme-high-contrast"_s, tr("Theme: high contrast"), ThemeChoice::HighContrast);
    add(u"density"_s, tr("Density: comfortable or compact"), [](AppearanceSettings& settings) {
        settings.density =
            settings.density == Density::Compact ? Density::Comfortable : Density::Compact;
    });
    const auto charts = [&add](const QString& name, const QString& text, ChartPalette palette) {
        add(name, text, [palette](AppearanceSettings& settings) { settings.charts = palette; });
    };
    charts(u"charts-wong"_s, tr("Chart colours: Wong"), ChartPalette::Wong);
    charts(u"charts-tol"_s, tr("Chart colours: Tol"), ChartPalette::Tol);
    charts(u"charts-gray"_s, tr("Chart colours: grey, told by dashes"), ChartPalette::Gray);
}

void WindowActions::checkAllKeys()
{
    for (const Provider& provider : std::as_const(m_configuration.providers))
        m_engine.checkKey(provider.name);
}

void WindowActions::snoozeAll()
{
    for (const Alert& alert : std::as_const(m_alerts.standing))
        m_engine.snoozeAlert(alert.id, kSnooze);
}

QList<PaletteCommand> WindowActions::registered(bool onlyWithKeys) const
{
    QList<PaletteCommand> commands;
    for (const ActionRegistry::Entry& entry : m_registry.entries()) {
        const bool isDisabled = entry.action != nullptr && !entry.action->isEnabled();
        if (isDisabled || entry.spec.text.isEmpty() ||
            (onlyWithKeys ? entry.spec.keys.isEmpty() : entry.action == nullptr))
            continue;
        const std::function<void()> run = entry.action == nullptr
                                              ? std::function<void()>()
                                              : [action = entry.action] { action->trigger(); };
        commands.append({.name = entry.spec.name,
                         .group = entry.spec.group,
                         .text = entry.spec.text,
                         .keys = keysText(entry.spec.keys),
                         .words = entry.spec.words,
                         .run = run});
    }
    return commands;
}

QList<PaletteCommand> WindowActions::ofProviders() const
{
    QList<PaletteCommand> commands;
    for (const Provider& provider : m_configuration.providers) {
        for (const PageEntry& page : m_pages) {
            if (page.providerText.isEmpty())
                continue;
            commands.append({.name = page.name + u':' + provider.name,
                             .group = page.title,
                             .text = page.providerText.arg(provider.name),
                             .run = [this, page = page.name, name = provider.name] {
                                 m_open(page)->showProvider(name);
                             }});
        }
    }
    return commands;
}

QList<PaletteCommand> WindowActions::ofChains() const
{
    QList<PaletteCommand> commands;
    for (const Chain& chain : m_configuration.chains)
        commands.append(
            {.name = u"chain:"_s + chain.name,
             .group = tr("Chains"),
             .text = tr("Chain %1").arg(chain.name),
             .run = [this, name = chain.name] { m_open(u"Chains"_s)->showChain(name); }});
    return commands;
}

QList<PaletteCommand> WindowActions::all() const
{
    return registered(false) + ofProviders() + ofChains();
}

QList<PaletteCommand> WindowActions::withKeys() const
{
    const QList<PaletteCommand> commands = registered(true);
    QStringList groups; // in the order of their first command
    for (const PaletteCommand& command : commands) {
        if (!groups.contains(command.group))
            groups << command.group;
    }
    QList<PaletteCommand> grouped;
    for (const QString& group : std::as_const(groups))
        std::copy_if(commands.cbegin(), commands.cend(), std::back_inserter(grouped),
                     [&group](const PaletteCommand& command) { return command.group == group; });
    return grouped;
}

} // namespace fuseboard

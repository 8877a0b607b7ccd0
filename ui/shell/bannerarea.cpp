// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bannerarea.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/shell/conditions.h"
#include "ui/widgets/metrics.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kAlertsPage = u"Alerts"_s;

} // namespace

BannerArea::BannerArea(Engine& engine, bool demo, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, 0);
    layout->setSpacing(space::kSmall);
    addBanner(m_configuration, tr("Configuration banner"));
    addBanner(m_policy, tr("Policy banner"));
    addBanner(m_keyring, tr("Keychain banner"));
    addBanner(m_history, tr("History banner"));
    addBanner(m_sharedHistory, tr("Team's history banner"));
    addBanner(m_export, tr("Export banner"));
    addBanner(m_alert, tr("Alert banner"));
    addBanner(m_demo, tr("Demo banner"));
    refresh(m_demo);

    follow(engine, &Engine::configurationChanged, this, [this](const ConfigurationState& state) {
        m_configurationPlace = state.place;
        tell(m_configuration, configurationBanner(state));
        tell(m_policy, policyBanner(state));
    });
    follow(engine, &Engine::keysChanged, this,
           [this](const KeysSnapshot& keys) { tell(m_keyring, keyringBanner(keys)); });
    follow(engine, &Engine::historyChanged, this,
           [this](const HistoryHealth& health) { tell(m_history, historyBanner(health)); });
    follow(engine, &Engine::sharedHistoryChanged, this, [this](const SharedHistoryHealth& health) {
        tell(m_sharedHistory, sharedHistoryBanner(health));
    });
    follow(engine, &Engine::exportFaultsChanged, this,
           [this](const QStringList& faults) { tell(m_export, exportBanner(faults)); });
    follow(engine, &Engine::alertsChanged, this,
           [this](const AlertsSnapshot& alerts) { tell(m_alert, alertBanner(alerts)); });
    connect(m_alert.banner, &Banner::actionTriggered, this,
            [this] { emit pageRequested(kAlertsPage); });
    connect(m_configuration.banner, &Banner::actionTriggered, this,
            &BannerArea::openConfigurationFolder);
    connect(m_keyring.banner, &Banner::actionTriggered, &engine, &Engine::probeKeyring);
    if (demo)
        tell(m_demo, demoBanner());
}

void BannerArea::addBanner(Slot& place, const QString& accessibleName)
{
    place.banner = new Banner(accessibleName, this);
    place.banner->hide();
    layout()->addWidget(place.banner);
    connect(place.banner, &Banner::dismissed, this, [this, &place] {
        place.dismissed = true;
        refresh(place);
    });
}

void BannerArea::tell(Slot& place, const std::optional<BannerContent>& content)
{
    if (content == place.content)
        return;
    place.content = content;
    place.dismissed = false;
    if (content)
        place.banner->setContent(*content);
    refresh(place);
}

bool BannerArea::isShown(const Slot& place) const
{
    return place.content && !place.dismissed && (&place != &m_alert || m_page != kAlertsPage);
}

void BannerArea::refresh(Slot& place)
{
    place.banner->setVisible(isShown(place));
    setVisible(std::any_of(m_all.cbegin(), m_all.cend(),
                           [this](const Slot* each) { return isShown(*each); }));
}

QStringList BannerArea::dismissed() const
{
    QStringList names;
    for (const Slot* place : m_all) {
        if (place->content && place->dismissed)
            names << place->name;
    }
    return names;
}

void BannerArea::dismiss(const QStringList& names)
{
    for (Slot* place : m_all) {
        place->dismissed = place->content && names.contains(place->name);
        refresh(*place);
    }
}

void BannerArea::setPage(const QString& name)
{
    m_page = name;
    refresh(m_alert);
}

void BannerArea::openConfigurationFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_configurationPlace).absolutePath()));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace fuseboard {

class Engine;

/// Lasting conditions, one banner each, above every page. One that was dismissed comes back when
/// its condition changes.
class BannerArea : public QWidget
{
    Q_OBJECT
public:
    BannerArea(Engine& engine, bool demo, QWidget* parent = nullptr);

    /// The page that shows alerts tells them itself.
    void setPage(const QString& name);
    void openConfigurationFolder() const;

signals:
    void pageRequested(const QString& name);

private:
    struct Slot
    {
        Banner* banner = nullptr;
        std::optional<BannerContent> content;
        bool dismissed = false;
    };

    void addBanner(Slot& place, const QString& accessibleName);
    void tell(Slot& place, const std::optional<BannerContent>& content);
    bool isShown(const Slot& place) const;
    void refresh(Slot& place);

    Slot m_configuration;
    Slot m_policy;
    Slot m_keyring;
    Slot m_history;
    Slot m_sharedHistory;
    Slot m_export;
    Slot m_alert;
    Slot m_demo;
    QString m_configurationPlace;
    QString m_page;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <array>
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
    QStringList dismissed() const; ///< conditions that last and were put away, by their own names
    void dismiss(const QStringList& names);

signals:
    void pageRequested(const QString& name);

private:
    struct Slot
    {
        QString name; ///< never shown
        Banner* banner = nullptr;
        std::optional<BannerContent> content{};
        bool dismissed = false;
    };

    void addBanner(Slot& place, const QString& accessibleName);
    void tell(Slot& place, const std::optional<BannerContent>& content);
    bool isShown(const Slot& place) const;
    void refresh(Slot& place);

    Slot m_configuration{.name = QStringLiteral("configuration")};
    Slot m_policy{.name = QStringLiteral("policy")};
    Slot m_keyring{.name = QStringLiteral("keychain")};
    Slot m_history{.name = QStringLiteral("history")};
    Slot m_sharedHistory{.name = QStringLiteral("shared-history")};
    Slot m_export{.name = QStringLiteral("export")};
    Slot m_alert{.name = QStringLiteral("alert")};
    Slot m_demo{.name = QStringLiteral("demo")};
    /// From the top down.
    const std::array<Slot*, 8> m_all{&m_configuration, &m_policy, &m_keyring, &m_history,
                                     &m_sharedHistory, &m_export, &m_alert,   &m_demo};
    QString m_configurationPlace;
    QString m_page;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networkroute.h"
#include "app/engine/configurationstate.h"
#include "app/engine/keyring.h"
#include "ui/pages/settings/settingssection.h"

#include <QDateTime>
#include <QHash>

class QLabel;

namespace fuseboard {

class Engine;
class SettingSaver;

/// How each provider is reached: as configured, and as the last call went.
class NetworkSection : public SettingsSection
{
    Q_OBJECT
public:
    NetworkSection(Engine& engine, SettingSaver& saver, QWidget* parent = nullptr);
    void setConfiguration(const ConfigurationState& state);

signals:
    void rebuilt();

private:
    struct Way
    {
        NetworkRoute route;
        QDateTime at; ///< UTC
    };

    void rebuild();
    void noteCheck(const QString& provider, const KeyCheck& check);
    void noteWay(const QString& provider, const NetworkRoute& route, const QDateTime& at);
    void showWay(const QString& provider);

    SettingSaver& m_saver;
    Configuration m_configuration; ///< in force
    QStringList m_names;           ///< of the file
    QHash<QString, Way> m_ways;
    QHash<QString, QLabel*> m_labels;
};

} // namespace fuseboard

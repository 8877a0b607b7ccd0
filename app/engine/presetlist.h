// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace fuseboard {

/// What the window shows of a preset, for choosing a provider.
struct PresetInfo
{
    QString name;
    QString title;
    QString dialect;
    QUrl baseUrl;
    bool needsKey = true;
    QString keyVariable; ///< the environment variable where other tools keep the key
    QUrl keyPage;        ///< where to get a key
    QString exampleModel;
};

QList<PresetInfo> presetList(); ///< in the order of the catalogue

/// The environment variable where other tools keep a provider's key: its preset's, else one that is
/// made from its name.
QString usualKeyVariable(const QString& provider, const QString& preset,
                         const QList<PresetInfo>& presets);

QStringList dialectList(); ///< that a provider without a preset may speak

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace fuseboard {

/// One setting of the configuration, as the page shows and changes it.
struct Setting
{
    enum class Kind {
        Switch,  ///< bool
        Count,   ///< int
        Minutes, ///< double
        Amount,  ///< double, US dollars; invalid where there is none
        Text,    ///< QString
    };
    QString path; ///< in the file: "history.keep_days"
    QString title;
    QString reason;
    Kind kind = Kind::Switch;
    double minimum = 0;
    double maximum = 0;
    QString unit{};
    QString nothing{};  ///< what an empty text, or no amount, means
    QString provider{}; ///< whose it is; empty: nobody's
    std::function<QVariant(const Configuration&)> get{};
    /// Says what is wrong with a value that cannot even be written down; else it is taken.
    std::function<QString(Configuration&, const QVariant&)> set{};
};

/// The value in words: "on", "15 min", "no cap".
QString valueText(const Setting& setting, const QVariant& value);
QVariant defaultValue(const Setting& setting);

QList<Setting> probeSettingList(); ///< and status pages
QList<Setting> alertSettingList();
QList<Setting> historySettingList();
QList<Setting> teamSettingList();
QList<Setting> exportSettingList();
/// How the provider of that name is reached, which is the `index`-th of the file.
QList<Setting> networkSettingList(const QString& provider, qsizetype index);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace fuseboard {

/// A setting of a chain as a field shows it: one number, whatever its type in the chain.
struct ChainParameter
{
    enum class Group { Retry, Timeouts, Breaker, Deadline };
    enum class Kind {
        Count,
        Number,
        OptionalNumber, ///< 0 stands for "by formula"
        Choice,         ///< index into `choices`
        Switch,         ///< 0 or 1
    };

    Group group = Group::Retry;
    QString path; ///< in the configuration file, below the chain: "retry.base_delay_s"
    QString title;
    QString unit;
    QString reason; ///< what it does, and why its default is what it is
    Kind kind = Kind::Count;
    double minimum = 0;
    double maximum = 0;
    QStringList choices;
    std::function<double(const Chain&)> get;
    std::function<void(Chain&, double)> set;
};

QString titleOf(ChainParameter::Group group);
QList<ChainParameter> chainParameters(); ///< in the language of the moment

/// The value in words: "5", "60 s", "automatic", "full jitter", "on".
QString parameterText(const ChainParameter& parameter, const Chain& chain);
QString defaultText(const ChainParameter& parameter);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptcost.h"

#include "app/domain/billedtokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

std::optional<PromptCost> costOf(const PromptResult& result, const Configuration& configuration)
{
    PromptCost cost;
    bool billed = false;
    for (const CallRecord& record : result.attempts) {
        const auto tokens = billedTokens(record);
        if (!tokens)
            continue;
        const Provider* provider = configuration.provider(record.provider);
        const auto price = provider ? provider->prices.constFind(record.model)
                                    : QMap<QString, Price>::const_iterator();
        if (!provider || price == provider->prices.constEnd())
            return std::nullopt;
        cost.usd += static_cast<double>(tokens->input) * price->inputPerMillion / 1e6 +
                    static_cast<double>(tokens->output) * price->outputPerMillion / 1e6;
        cost.estimated = cost.estimated || tokens->estimated;
        billed = true;
    }
    return billed ? std::optional(cost) : std::nullopt;
}

QString costText(double usd)
{
    constexpr double kLeast = 1e-6;
    if (usd > 0 && usd < kLeast)
        return QCoreApplication::translate("PromptCost", "< $%1")
            .arg(QLocale().toString(kLeast, 'f', 6));
    const int decimals = usd <= 0 || usd >= 1
                             ? 2
                             : std::clamp(1 - static_cast<int>(std::floor(std::log10(usd))), 2, 7);
    return u'$' + QLocale().toString(usd, 'f', decimals);
}

} // namespace fuseboard

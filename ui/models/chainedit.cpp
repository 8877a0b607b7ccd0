// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainedit.h"

#include "ui/models/chainparameters.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainEdit)
};

ChainEdit stepsEdit(const QList<Step>& before, const QList<Step>& after)
{
    if (before.size() < after.size())
        return {Words::tr("Add a step"), {}};
    if (before.size() > after.size())
        return {Words::tr("Remove a step"), {}};
    if (std::is_permutation(before.cbegin(), before.cend(), after.cbegin()))
        return {Words::tr("Move a step"), {}};
    for (qsizetype index = 0; index < before.size(); ++index) {
        const Step& was = before.at(index);
        const Step& is = after.at(index);
        if (was.provider != is.provider)
            return {Words::tr("Change the provider of step %1").arg(index + 1), {}};
        if (was.model != is.model)
            return {Words::tr("Change the model of step %1").arg(index + 1),
                    u"steps[%1].model"_s.arg(index)};
        if (was.reasoning != is.reasoning)
            return {Words::tr("Change the reasoning of step %1").arg(index + 1), {}};
    }
    return {Words::tr("Change the steps"), {}};
}

} // namespace

ChainEdit chainEdit(const Chain& before, const Chain& after)
{
    if (before.name != after.name)
        return {Words::tr("Rename the chain"), u"name"_s};
    if (before.steps != after.steps)
        return stepsEdit(before.steps, after.steps);
    const QList<ChainParameter> parameters = chainParameters();
    for (const ChainParameter& parameter : parameters) {
        if (parameter.get(before) != parameter.get(after))
            return {Words::tr("Change %1: %2").arg(titleOf(parameter.group), parameter.title),
                    parameter.path};
    }
    return {Words::tr("Change the chain"), {}};
}

} // namespace fuseboard

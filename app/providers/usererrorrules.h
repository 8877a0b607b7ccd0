// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorrule.h"
#include "app/domain/provider.h"
#include "app/providers/phrasematcher.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace fuseboard {

class Evidence;
struct FailedReply;
struct ProviderError;

/// The user's own rules, ready to be looked at. Never changed after it was built: share it between
/// threads as `std::shared_ptr<const UserErrorRules>`.
class UserErrorRules
{
public:
    /// `providers` tell which preset each configured name is of.
    UserErrorRules(const QList<ErrorRule>& rules, const QList<Provider>& providers);

    struct Match
    {
        const ErrorRule* rule = nullptr; ///< null: none fits
        QString matched;                 ///< the condition that says most: words, code or status
    };
    /// The first rule all of whose conditions hold. `named`: who failed, and via whom.
    Match match(const Evidence& evidence, const FailedReply& reply,
                const ProviderError& named) const;

private:
    struct Rule
    {
        ErrorRule rule;
        QStringList providers; ///< names that it holds for; empty: any
        QByteArray code;
        int phrase = -1; ///< index of the matcher's pattern
    };

    std::vector<Rule> m_rules;
    PhraseMatcher m_phrases;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/configurationstore.h"

namespace fuseboard {

/// Where the organisation's `policy.json` is found, and where its last good copy is kept. The
/// policy itself is only ever read.
class PolicyStore
{
public:
    virtual ~PolicyStore() = default;
    virtual QString place() const = 0; ///< of the policy, or where one would be
    virtual FileResult read() = 0;
    /// Whether whoever runs this could write it: then it binds nobody.
    virtual bool userCanWrite() const = 0;
    virtual FileResult readLastGood() = 0;
    virtual FileResult keepAsLastGood(const QByteArray& bytes) = 0;
    virtual void forgetLastGood() = 0; ///< there is no policy any more
};

} // namespace fuseboard

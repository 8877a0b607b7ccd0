// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/policystore.h"

#include <optional>

namespace fuseboard {

/// A policy in memory; tests change it and make it fail.
class MemoryPolicyStore : public PolicyStore
{
public:
    MemoryPolicyStore() = default;
    explicit MemoryPolicyStore(QByteArray json) : current(std::move(json)) {}

    QString place() const override { return QStringLiteral("/etc/xdg/fuseboard/policy.json"); }
    FileResult read() override
    {
        if (!fault.isEmpty())
            return {false, true, {}, fault};
        return {current.has_value(), current.has_value(), current.value_or(QByteArray()), {}};
    }
    bool userCanWrite() const override { return writable; }
    FileResult readLastGood() override
    {
        return {lastGood.has_value(), lastGood.has_value(), lastGood.value_or(QByteArray()), {}};
    }
    FileResult keepAsLastGood(const QByteArray& bytes) override
    {
        lastGood = bytes;
        return {true, true, {}, {}};
    }
    void forgetLastGood() override { lastGood.reset(); }

    std::optional<QByteArray> current;
    std::optional<QByteArray> lastGood;
    QString fault; ///< why it cannot be read
    bool writable = false;
};

} // namespace fuseboard

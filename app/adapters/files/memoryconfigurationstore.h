// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/configurationstore.h"

#include <QCoreApplication>

namespace fuseboard {

/// A configuration that is gone when the program ends: for the demo's throw-away profile.
class MemoryConfigurationStore : public ConfigurationStore
{
public:
    explicit MemoryConfigurationStore(QByteArray json) : m_json(std::move(json)) {}

    QString place() const override
    {
        return QCoreApplication::translate("Demo", "the demo's configuration");
    }
    FileResult read() override { return {true, true, m_json, {}}; }
    FileResult write(const QByteArray& bytes) override
    {
        m_json = bytes;
        return {true, true, {}, {}};
    }
    FileResult readLastGood() override { return {false, false, {}, {}}; }
    FileResult keepAsLastGood(const QByteArray&) override { return {true, true, {}, {}}; }

private:
    QByteArray m_json;
};

} // namespace fuseboard

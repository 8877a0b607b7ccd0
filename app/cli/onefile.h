// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/configurationstore.h"

#include <QString>

namespace fuseboard {

/// A configuration file that is looked at, and nothing else: no copy of it is kept. One byte more
/// is read than a configuration may have, so that its reader says so.
class OneFile : public ConfigurationStore
{
public:
    explicit OneFile(const QString& name);

    QString place() const override { return m_name; }
    FileResult read() override { return m_file; }
    FileResult write(const QByteArray&) override { return {}; }
    FileResult readLastGood() override { return {}; }
    FileResult keepAsLastGood(const QByteArray&) override { return {}; }

private:
    QString m_name;
    FileResult m_file;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/domain/configurationimport.h"

#include <QString>

namespace fuseboard {

// What "config" does; each answers the exit code.

int validateConfiguration(const CommandContext& context, const QString& file);
int validatePolicy(const CommandContext& context, const QString& file); ///< empty: in its place

/// The user's own configuration without secrets; `output` empty: to standard output.
int exportConfiguration(const CommandContext& context, const QString& output);

struct ImportOrder
{
    QString file;
    ImportWay way = ImportWay::Merge;
    bool dryRun = false;
    bool yes = false; ///< nobody is asked
    bool json = false;
};
int importConfiguration(const CommandContext& context, const ImportOrder& order);

} // namespace fuseboard

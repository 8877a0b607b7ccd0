// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <system_error>

namespace fuseboard {

std::filesystem::path nativePath(const QString& path);

/// The file itself at the end of its symbolic links; empty where they go in a circle.
QString linkTarget(const QString& path);

struct FolderFault
{
    QString folder; ///< the one that could not be made
    std::error_code error;

    QString reason() const { return QString::fromStdString(error.message()); }
};

/// Makes what is missing of a folder, for the user alone (0700). Nothing: it is there.
std::optional<FolderFault> makeFolder(const QString& folder);

} // namespace fuseboard

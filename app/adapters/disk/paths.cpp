// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/disk/paths.h"

#include <QFileInfo>

namespace fuseboard {

namespace fs = std::filesystem;

fs::path nativePath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

QString linkTarget(const QString& path)
{
    constexpr int kMostLinks = 40; // as many as Linux follows
    QString target = path;
    for (int links = 0; links < kMostLinks; ++links) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            return target;
        target = info.symLinkTarget();
    }
    return {};
}

std::optional<FolderFault> makeFolder(const QString& folder)
{
    std::error_code error;
    const fs::path path = nativePath(folder);
    if (fs::is_directory(path, error))
        return std::nullopt;
    if (const QString parent = QFileInfo(folder).path(); parent != folder) {
        if (const auto above = makeFolder(parent))
            return above;
    }
    if (fs::create_directory(path, error))
        fs::permissions(path, fs::perms::owner_all, error);
    return error ? std::optional(FolderFault{folder, error}) : std::nullopt;
}

} // namespace fuseboard

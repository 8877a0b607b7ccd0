// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingsplaces.h"
#include "ui/pages/settings/settingssection.h"

class QLabel;
class QLineEdit;

namespace fuseboard {

class Engine;

/// Where the files are; their folders are opened from here.
class FilesSection : public SettingsSection
{
    Q_OBJECT
public:
    FilesSection(Engine& engine, const SettingsPlaces& places, QWidget* parent = nullptr);

private:
    struct File
    {
        QWidget* part;
        QLineEdit* path;
        QLabel* problem;
    };

    File addFile(const QString& title, const QString& what);
    static void showPath(const File& file, const QString& path);
    static void open(const File& file);
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "ui/pages/settings/importpreview.h"
#include "ui/pages/settings/settingssection.h"

#include <QString>

#include <optional>

class QLabel;
class QPushButton;

namespace fuseboard {

class Engine;

/// A configuration is given away without secrets, and taken over after a look at what it changes.
class SharingSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit SharingSection(Engine& engine, QWidget* parent = nullptr);

    void exportTo(const QString& file);
    void importFrom(const QString& file);

    /// What was begun here and is in no field.
    struct Begun
    {
        std::optional<ImportPreview::File> file{}; ///< that is looked at
        std::optional<Configuration> before{};     ///< what the last import changed
    };
    Begun begun() const { return {m_preview->file(), m_before}; }
    void resume(const Begun& begun);

private:
    QWidget* makePart();
    void chooseExport();
    void chooseImport();
    void setState(const ConfigurationState& state);
    void showFailure(const QList<ConfigurationProblem>& problems);
    void save(const Configuration& next);
    void offerUndo();
    void say(const QString& text, bool isFault);

    enum class Under { Nothing, Import, Undo };

    Engine& m_engine;
    ConfigurationState m_state;
    std::optional<Configuration> m_before; ///< what the last import changed
    Under m_under = Under::Nothing;        ///< what is being saved
    QPushButton* m_export;
    QPushButton* m_import;
    QPushButton* m_undo;
    QLabel* m_told;
    ImportPreview* m_preview;
};

} // namespace fuseboard

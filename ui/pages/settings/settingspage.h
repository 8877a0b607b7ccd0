// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingsplaces.h"
#include "ui/pages/settings/sharingsection.h"
#include "ui/widgets/pageframe.h"

#include <QList>

class QLineEdit;

namespace fuseboard {

class AppearanceStore;
class EmptyState;
class Engine;
class Language;
class SettingSaver;
class SettingsSection;
struct SessionStart;
struct Setting;

/// Everything that can be set, with its default and the way back to it. What is changed is saved at
/// once; what is refused stays where it was written, and says why.
class SettingsPage : public PageFrame
{
    Q_OBJECT
public:
    struct Surroundings
    {
        AppearanceStore* appearance = nullptr; ///< outlives the page; null: the look is as it is
        SettingsPlaces places{};
        Language* language = nullptr;          ///< outlives the page; null: it is as it is
        const SessionStart* session = nullptr; ///< outlives the page; null: cannot be asked for
    };
    SettingsPage(Engine& engine, const Surroundings& surroundings, QWidget* parent = nullptr);

    using Begun = SharingSection::Begun; ///< what was begun here and is in no field
    Begun begun() const { return m_sharing->begun(); }
    void resume(const Begun& begun) { m_sharing->resume(begun); }

    void focusSearch();
    /// Brings the setting of the configuration into view and under the focus: "history.enabled".
    void showSetting(const QString& path);

signals:
    void pageRequested(const QString& name);
    void shortcutsRequested();

private:
    void fillHeader();
    void addSection(SettingsSection* section);
    SettingsSection* addSettings(const QString& title, const QList<Setting>& settings);
    void addHistory();
    void addTeam();
    void addExports();
    void addKeyboard();
    void find(const QString& words);
    void orderTabs();

    Engine& m_engine;
    SettingSaver* m_saver;
    QLineEdit* m_search;
    QWidget* m_column;
    EmptyState* m_nothing;
    SharingSection* m_sharing;
    QList<SettingsSection*> m_sections;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "app/engine/engine.h"
#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/pages/settings/appearancesection.h"
#include "ui/pages/settings/configurationrow.h"
#include "ui/pages/settings/filessection.h"
#include "ui/pages/settings/historyusage.h"
#include "ui/pages/settings/networksection.h"
#include "ui/pages/settings/sessionsection.h"
#include "ui/pages/settings/settingsaver.h"
#include "ui/pages/settings/teamhealth.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 1080; ///< further apart, words and control would no longer be one row

} // namespace

SettingsPage::SettingsPage(Engine& engine, const Surroundings& surroundings, QWidget* parent)
    : PageFrame(tr("Settings"), Body::Scrolls, parent), m_engine(engine),
      m_saver(new SettingSaver(engine, this)), m_search(new QLineEdit(this)), m_column(new QWidget),
      m_nothing(new EmptyState), m_sharing(new SharingSection(engine))
{
    fillHeader();
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_column->setMaximumWidth(kWidest);
    if (surroundings.appearance)
        addSection(new AppearanceSection(*surroundings.appearance, surroundings.language));
    if (surroundings.session)
        addSection(new SessionSection(*surroundings.session));
    addSettings(tr("Probes and status pages"), probeSettingList());
    addSettings(tr("Budget and alerts"), alertSettingList());
    addHistory();
    addTeam();
    addExports();
    auto* network = new NetworkSection(engine, *m_saver);
    addSection(network);
    addSection(m_sharing);
    addSection(new FilesSection(engine, surroundings.places));
    addKeyboard();
    m_nothing->setContent(tr("No setting has these words"),
                          tr("More can be set in the configuration file: rules, checks, chains."),
                          tr("Show all settings"));
    m_nothing->hide();
    connect(m_nothing, &EmptyState::actionTriggered, m_search, &QLineEdit::clear);
    content()->addWidget(m_column);
    content()->addWidget(m_nothing, 1);
    content()->addStretch();
    connect(network, &NetworkSection::rebuilt, this, &SettingsPage::orderTabs);
    orderTabs();
}

void SettingsPage::fillHeader()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(280);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { find(text.trimmed()); });
    addTrailing(m_search);
    setSubtitle(tr("Changes are saved at once."));
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Later: it has its place once the page is laid out.
void SettingsPage::showSetting(const QString& path)
{
    m_search->clear();
    const auto rows = m_column->findChildren<ConfigurationRow*>();
    for (ConfigurationRow* row : rows) {
        if (row->path() != path)
            continue;
        row->focusControl();
        QMetaObject::invokeMethod(
            row, [this, row] { ensureVisible(row, row->rect()); }, Qt::QueuedConnection);
    }
}

void SettingsPage::addSection(SettingsSection* section)
{
    m_sections.append(section);
    m_column->layout()->addWidget(section);
}

SettingsSection* SettingsPage::addSettings(const QString& title, const QList<Setting>& settings)
{
    auto* section = new SettingsSection(title);
    for (const Setting& setting : settings) {
        auto* row = new ConfigurationRow(title, setting);
        m_saver->add(row);
        section->addRow(row);
    }
    addSection(section);
    return section;
}

void SettingsPage::addHistory()
{
    auto* section = addSettings(tr("History"), historySettingList());
    auto* usage = new HistoryUsage;
    section->addPart(usage, tr("clean up space vacuum"));
    follow(m_engine, &Engine::configurationChanged, usage,
           [usage](const ConfigurationState& state) {
               usage->setSettings(state.configuration.history);
           });
    follow(m_engine, &Engine::historyChanged, usage, &HistoryUsage::setHealth);
    connect(&m_engine, &Engine::historyVacuumed, usage, &HistoryUsage::cleaned);
    connect(usage, &HistoryUsage::cleanRequested, &m_engine, &Engine::vacuumHistory);
}

void SettingsPage::addTeam()
{
    auto* section = addSettings(tr("Team history"), teamSettingList());
    auto* health = new TeamHealth;
    section->addPart(health, tr("password"));
    follow(m_engine, &Engine::sharedHistoryChanged, health, &TeamHealth::setHealth);
    connect(health, &TeamHealth::keysRequested, this, [this] { emit pageRequested(u"Keys"_s); });
}

void SettingsPage::addExports()
{
    auto* section = addSettings(tr("Exports"), exportSettingList());
    auto* faults = new QLabel;
    faults->setWordWrap(true);
    faults->setTextFormat(Qt::PlainText);
    faults->setAccessibleName(tr("State of the exports"));
    section->addPart(faults, {});
    const auto show = [faults](const QStringList& list) {
        setTone(faults, list.isEmpty() ? Tone::Muted : Tone::Bad);
        faults->setText(list.isEmpty() ? tr("Nothing stands in the way of the exports.")
                                       : engineTexts(list).join(u'\n'));
    };
    show({});
    follow(m_engine, &Engine::exportFaultsChanged, faults, show);
}

void SettingsPage::addKeyboard()
{
    auto* part = new QWidget;
    auto* text = new QLabel(tr("Everything here can be done by keyboard."), part);
    text->setWordWrap(true);
    auto* button = new QPushButton(tr("Show all shortcuts (F1)"), part);
    button->setAccessibleName(tr("Show all shortcuts"));
    connect(button, &QPushButton::clicked, this, &SettingsPage::shortcutsRequested);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(text, 1);
    layout->addWidget(button);
    auto* section = new SettingsSection(tr("Shortcuts"));
    section->addPart(part, tr("keys help"));
    addSection(section);
}

void SettingsPage::find(const QString& words)
{
    bool any = false;
    for (SettingsSection* section : std::as_const(m_sections)) {
        section->find(words);
        section->setVisible(section->finds());
        any = any || section->finds();
    }
    m_column->setVisible(any);
    m_nothing->setVisible(!any);
}

/// As they stand below each other: rows that are made later would come last.
void SettingsPage::orderTabs()
{
    QWidget* last = m_search;
    const auto all = m_column->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool isPart = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr;
        const bool isElsewhere = widget->window() != window(); // the list of a box, a dialog
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPart || isElsewhere)
            continue;
        setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/appearancesection.h"

#include "ui/pages/settings/settingrow.h"
#include "ui/widgets/appearancestore.h"
#include "ui/widgets/language.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QList>
#include <QMetaObject>

#include <utility>

namespace fuseboard {

namespace {

template <typename Value>
using Choices = QList<std::pair<Value, QString>>;

/// One member of the settings; its default is that of the settings.
template <typename Value>
SettingRow* choiceRow(AppearanceStore& store, SettingWords words, const Choices<Value>& choices,
                      Value AppearanceSettings::*member)
{
    auto* control = new SegmentedControl;
    for (const auto& [value, text] : choices) {
        control->addSegment(
            static_cast<int>(value), text,
            QCoreApplication::translate("AppearanceSection", "%1: %2").arg(words.title, text));
        if (value == AppearanceSettings().*member)
            words.standard = text;
    }
    auto* row = new SettingRow(words, control);
    const auto show = [&store, row, control, member] {
        control->setCurrent(static_cast<int>(store.settings().*member));
        row->setDiffers(store.settings().*member != AppearanceSettings().*member);
    };
    const auto take = [&store, member](Value value) {
        AppearanceSettings settings = store.settings();
        settings.*member = value;
        store.applyAppearance(settings);
    };
    QObject::connect(control, &SegmentedControl::chosen, row,
                     [take](int id) { take(static_cast<Value>(id)); });
    QObject::connect(row, &SettingRow::resetRequested, row,
                     [take, member] { take(AppearanceSettings().*member); });
    QObject::connect(&store, &AppearanceStore::appearanceChanged, row, show);
    show();
    return row;
}

} // namespace

AppearanceSection::AppearanceSection(AppearanceStore& store, Language* language, QWidget* parent)
    : SettingsSection(tr("Appearance"), parent)
{
    addRow(
        choiceRow<ThemeChoice>(store,
                               {.subject = title(),
                                .title = tr("Theme"),
                                .reason = tr("“System” follows the desktop, also when it changes."),
                                .standard = {}},
                               {{ThemeChoice::System, tr("System")},
                                {ThemeChoice::Light, tr("Light")},
                                {ThemeChoice::Dark, tr("Dark")},
                                {ThemeChoice::HighContrast, tr("High contrast")}},
                               &AppearanceSettings::theme));
    addRow(choiceRow<Density>(
        store,
        {.subject = title(),
         .title = tr("Density"),
         .reason = tr("How much space the controls take."),
         .standard = {}},
        {{Density::Comfortable, tr("Comfortable")}, {Density::Compact, tr("Compact")}},
        &AppearanceSettings::density));
    addRow(choiceRow<ChartPalette>(
        store,
        {.subject = title(),
         .title = tr("Chart palette"),
         .reason = tr("Lines have dashes of their own too, so none is told by colour alone."),
         .standard = {}},
        {{ChartPalette::Wong, tr("Wong")},
         {ChartPalette::Tol, tr("Tol")},
         {ChartPalette::Gray, tr("Gray")}},
        &AppearanceSettings::charts));
    if (language)
        addLanguage(*language);
}

void AppearanceSection::addLanguage(Language& language)
{
    auto* control = new QComboBox;
    control->addItem(tr("As the system"), QString());
    for (const LanguageOption& option : Language::all())
        control->addItem(option.title, option.code);
    control->setCurrentIndex(control->findData(language.chosen()));
    auto* row = new SettingRow({.subject = title(),
                                .title = tr("Language"),
                                .reason = tr("Of the texts, and of numbers and times."),
                                .standard = control->itemText(0)},
                               control);
    row->setDiffers(!language.chosen().isEmpty());
    // The window is built anew by that: not while a control of it is in the midst of a click.
    const auto take = [&language](const QString& code) {
        QMetaObject::invokeMethod(
            &language, [&language, code] { language.choose(code); }, Qt::QueuedConnection);
    };
    connect(control, &QComboBox::activated, row,
            [take, control](int index) { take(control->itemData(index).toString()); });
    connect(row, &SettingRow::resetRequested, row, [take, control] {
        control->setCurrentIndex(0);
        take({});
    });
    connect(control, &QComboBox::currentIndexChanged, row,
            [row](int index) { row->setDiffers(index > 0); });
    addRow(row);
}

} // namespace fuseboard

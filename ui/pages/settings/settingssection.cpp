// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingssection.h"

#include "ui/pages/settings/settingrow.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

SettingsSection::SettingsSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title)
{
    auto* heading = new QLabel(title, this);
    setType(heading, TypeRole::Strong);
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    m_column->setSpacing(space::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(heading);
    layout->addWidget(card);
}

void SettingsSection::addRow(SettingRow* row)
{
    addPart(row, row->searchText());
}

void SettingsSection::addPart(QWidget* part, const QString& words)
{
    auto* line = new QFrame(this);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    m_column->addWidget(line);
    m_column->addWidget(part);
    m_parts.append({line, part, m_title + u'\n' + words});
    find(m_wanted);
}

void SettingsSection::clear()
{
    for (const Part& part : std::exchange(m_parts, {})) {
        delete part.line;
        delete part.widget;
    }
}

void SettingsSection::find(const QString& words)
{
    m_wanted = words;
    m_finds = false;
    for (const Part& part : std::as_const(m_parts)) {
        const bool shown = words.isEmpty() || part.words.contains(words, Qt::CaseInsensitive);
        part.line->setVisible(shown && m_finds); // the first one shown has none
        part.widget->setVisible(shown);
        m_finds = m_finds || shown;
    }
}

} // namespace fuseboard

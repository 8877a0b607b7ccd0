// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statusrow.h"

#include "ui/widgets/elidedtext.h"
#include "ui/widgets/metrics.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 3;

} // namespace

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent), m_level(new LampLabel(this)), m_title(new QLabel(this)),
      m_facts(new QLabel(this)), m_text(new ElidedText(kTextLines, this)),
      m_open(new QToolButton(this))
{
    setType(m_title, TypeRole::Strong);
    setTone(m_facts, Tone::Muted);
    for (QLabel* label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_open->setText(tr("Open"));
    m_open->setFocusPolicy(Qt::StrongFocus);
    connect(m_open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(m_row.link); });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, kStatusColumn);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_level, 0, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_open, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_facts, 1, 1);
    grid->addWidget(m_text, 2, 1, 1, 2);
}

void StatusRow::setRow(const StatusRowText& row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_level->setLamp(row.health, row.level);
    m_title->setText(row.title);
    m_facts->setText(row.facts);
    m_facts->setVisible(!row.facts.isEmpty());
    m_text->setText(row.text);
    m_text->setVisible(!row.text.isEmpty());
    m_open->setVisible(!row.link.isEmpty());
    m_open->setAccessibleName(tr("Open %1 in the browser").arg(row.title));
    setAccessibleName(row.title);
    setAccessibleDescription(QStringList{row.level, row.facts, row.text}.join(u". "_s));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statusrow.h"

#include "ui/models/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <initializer_list>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostText = 320; // characters; the whole of it is on the provider's page

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= kMostText ? line : line.first(kMostText - 1).trimmed() + u'…';
}

} // namespace

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent), m_level(new LampLabel(this)), m_title(new QLabel(this)),
      m_facts(new QLabel(this)), m_text(new QLabel(this)), m_open(new QToolButton(this)),
      m_grid(new QGridLayout(this))
{
    setType(m_title, TypeRole::Strong);
    setTone(m_facts, Tone::Muted);
    for (QLabel* label : {m_title, m_facts, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_open->setText(tr("Open", "verb: open the page in the browser"));
    m_open->setIcon(icon(u"open"_s));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::StrongFocus);
    connect(m_open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(m_row.link); });
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    arrange(false);
}

/// The level beside the text; on a narrow card above it.
void StatusRow::arrange(bool narrow)
{
    m_narrow = narrow;
    for (QWidget* part : std::initializer_list<QWidget*>{m_level, m_title, m_facts, m_text, m_open})
        m_grid->removeWidget(part);
    m_grid->setColumnMinimumWidth(0, narrow ? 0 : kStatusColumn);
    const int top = narrow ? 1 : 0;
    const int start = narrow ? 0 : 1;
    const int span = narrow ? 2 : 1;
    m_grid->addWidget(m_level, 0, 0, 1, span, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(m_open, 0, 2, 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_title, top, start, 1, span);
    m_grid->addWidget(m_facts, top + 1, start, 1, span);
    m_grid->addWidget(m_text, top + 2, start, 1, span + 1);
}

void StatusRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < kNarrowStatus; narrow != m_narrow)
        arrange(narrow);
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
    m_text->setText(shortened(row.text));
    m_text->setVisible(!row.text.isEmpty());
    m_open->setVisible(!row.link.isEmpty());
    m_open->setAccessibleName(tr("Open %1 in the browser").arg(row.title));
    setAccessibleName(row.title);
    setAccessibleDescription(sentencesText({row.level, row.facts, row.text}));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageframe.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fuseboard {

PageFrame::PageFrame(const QString& title, Body body, QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(title, this)), m_subtitle(new QLabel(this)),
      m_top(new QHBoxLayout), m_trailing(new QHBoxLayout), m_content(new QVBoxLayout)
{
    auto* content = new QWidget(this);
    content->setProperty("page", true);
    content->setLayout(m_content);
    m_content->setContentsMargins(space::kLarge, 0, space::kLarge, space::kMedium);
    m_content->setSpacing(space::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(body == Body::Scrolls ? makeScroll(content) : content, 1);
}

QWidget* PageFrame::makeHeader()
{
    auto* header = new QWidget(this);
    setType(m_heading, TypeRole::Title);
    setTone(m_subtitle, Tone::Muted);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_trailing->setSpacing(space::kSmall);
    m_top->setSpacing(space::kSmall);
    m_top->addWidget(m_heading);
    m_top->addStretch();
    m_top->addLayout(m_trailing);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kHair);
    layout->addLayout(m_top);
    layout->addWidget(m_subtitle);
    return header;
}

QWidget* PageFrame::makeScroll(QWidget* body)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    return m_scroll;
}

void PageFrame::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageFrame::addTrailing(QWidget* control)
{
    m_trailing->addWidget(control);
}

void PageFrame::setTrailing(const QList<QWidget*>& controls)
{
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Edge::Apart, line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kSmall);
    flow->addWidget(m_heading);
    for (QWidget* control : controls)
        flow->addWidget(control);
    m_top->insertWidget(0, line, 1);
}

void PageFrame::ensureVisible(const QWidget* widget, const QRect& area)
{
    if (m_scroll == nullptr)
        return;
    const QPoint centre = widget->mapTo(m_scroll->widget(), area.center());
    m_scroll->ensureVisible(0, centre.y(), 0, area.height() / 2 + space::kHuge);
}

} // namespace fuseboard

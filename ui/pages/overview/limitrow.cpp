// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/limitrow.h"

#include "ui/widgets/elidedtext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>

namespace fuseboard {

LimitRow::LimitRow(QWidget* parent)
    : QWidget(parent), m_name(new ElidedText(1, this)),
      m_bar(new ShareBar(this, ShareBar::Fill::Left)), m_left(new QLabel(this))
{
    setType(m_name, TypeRole::Caption);
    m_name->setTone(Tone::Muted);
    setType(m_left, TypeRole::Caption);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_name, 4);
    layout->addWidget(m_bar, 3);
    layout->addWidget(m_left);
}

void LimitRow::setLimit(const LimitText& limit)
{
    m_name->setText(limit.name);
    m_bar->setShare(limit.used);
    m_left->setText(limit.left);
    setToolTip(limit.detail);
}

} // namespace fuseboard

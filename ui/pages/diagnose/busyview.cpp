// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/busyview.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

namespace {

constexpr int kBarWidth = 320;

} // namespace

BusyView::BusyView(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setType(m_what, TypeRole::Heading);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignHCenter);
    m_bar->setAccessibleName(tr("Progress of the reading"));
    m_bar->setMinimumWidth(kBarWidth);
    m_cancel->setAccessibleName(tr("Cancel the reading"));
    m_cancel->setToolTip(tr("Cancel (Esc)"));
    connect(m_cancel, &QPushButton::clicked, this, &BusyView::cancelRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kMedium);
    layout->addStretch();
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void BusyView::begin(const QString& what)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
}

void BusyView::setPercent(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/locknote.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockSide = 14;

} // namespace

LockNote::LockNote(QWidget* parent)
    : QWidget(parent), m_lock(new QLabel(this)), m_reason(new QLabel(this))
{
    setType(m_reason, TypeRole::Caption);
    setTone(m_reason, Tone::Muted);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_lock, 0, Qt::AlignTop);
    layout->addWidget(m_reason, 1);
    drawLock();
    hide();
}

void LockNote::setReason(const QString& reason)
{
    m_reason->setText(reason);
    setVisible(!reason.isEmpty());
}

QString LockNote::reasonOf(const PolicyLocks& locks, bool locked)
{
    if (!locked)
        return {};
    //: %1: path of a file
    return tr("Set by your organization in %1.").arg(locks.place);
}

void LockNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        drawLock();
}

void LockNote::drawLock()
{
    m_lock->setPixmap(icon(u"lock"_s).pixmap(QSize(kLockSide, kLockSide), devicePixelRatioF()));
}

void setLocked(QWidget* control, const QString& reason)
{
    if (control->toolTip() == control->accessibleDescription()) // it has none of its own
        control->setToolTip(reason);
    control->setEnabled(reason.isEmpty());
    control->setAccessibleDescription(reason);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/isolatedtext.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace fuseboard {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("segments", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_awaited.reset();
        emit chosen(id);
    });
}

void SegmentedControl::addSegment(int id, const QString& text, const QString& accessibleName)
{
    auto* button = new QToolButton(this);
    button->setText(isolated(text, layoutDirection()));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    m_group->addButton(button, id);
    layout()->addWidget(button);
    if (m_awaited == id)
        choose(id);
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton* button = m_group->button(id)) {
        button->setChecked(true);
    } else if (QAbstractButton* chosen = m_group->checkedButton()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

void SegmentedControl::choose(int id)
{
    if (QAbstractButton* button = m_group->button(id)) {
        if (!button->isChecked())
            button->click();
        m_awaited.reset();
    } else {
        m_awaited = id;
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

} // namespace fuseboard

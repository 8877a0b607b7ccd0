// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/chainside.h"

#include "ui/widgets/metrics.h"

#include <QGridLayout>

namespace fuseboard {

namespace {

constexpr int kWidth = 200;
constexpr int kColumns = 2; ///< of the buttons beside a list that is above

} // namespace

ChainSide::ChainSide(QWidget* list, const QList<QWidget*>& buttons, QWidget* parent)
    : QWidget(parent), m_list(list), m_buttons(buttons), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    setAbove(false);
}

void ChainSide::setAbove(bool above)
{
    const int count = static_cast<int>(m_buttons.size());
    const int lines = (count + kColumns - 1) / kColumns;
    m_layout->removeWidget(m_list);
    m_layout->addWidget(m_list, 0, 0, above ? lines : 1, 1);
    for (int i = 0; i < count; ++i) {
        m_layout->removeWidget(m_buttons.at(i));
        if (above)
            m_layout->addWidget(m_buttons.at(i), i / kColumns, 1 + i % kColumns);
        else
            m_layout->addWidget(m_buttons.at(i), 1 + i, 0);
    }
    m_layout->setColumnStretch(0, 1);
    m_layout->setRowStretch(0, above ? 0 : 1);
    // A list wants more lines than there is room for above the rest.
    m_list->setSizePolicy(QSizePolicy::Expanding,
                          above ? QSizePolicy::Ignored : QSizePolicy::Expanding);
    setMinimumWidth(above ? 0 : kWidth);
    setMaximumWidth(above ? QWIDGETSIZE_MAX : kWidth);
    setSizePolicy(QSizePolicy::Preferred, above ? QSizePolicy::Fixed : QSizePolicy::Preferred);
}

} // namespace fuseboard

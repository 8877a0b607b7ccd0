// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/healthitem.h"

#include "ui/widgets/lampicon.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

HealthItem::HealthItem(QWidget* parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setType(this, TypeRole::Caption);
    const int side = QFontMetrics(font()).ascent();
    setIconSize({side, side});
    hide();
}

void HealthItem::setHealth(const std::optional<HealthText>& health)
{
    setVisible(health.has_value());
    if (!health || *health == m_shown)
        return;
    m_shown = *health;
    setIcon(lampIcon(health->health));
    setText(health->text);
    setAccessibleName(health->text);
    setAccessibleDescription(health->tip);
    setToolTip(health->tip.isEmpty() ? health->text : health->text + u'\n' + health->tip);
}

QSize HealthItem::minimumSizeHint() const
{
    return {iconSize().width() + 2 * space::kSmall, sizeHint().height()};
}

} // namespace fuseboard

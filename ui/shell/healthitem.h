// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/healthtexts.h"

#include <QToolButton>

#include <optional>

namespace fuseboard {

/// A lamp of the status bar that opens the place where its condition is cured.
class HealthItem : public QToolButton
{
    Q_OBJECT
public:
    explicit HealthItem(QWidget* parent = nullptr);
    void setHealth(const std::optional<HealthText>& health); ///< none: it is hidden
    Health health() const { return m_shown.health; }
    QSize minimumSizeHint() const override; ///< the text is elided where room is short

private:
    HealthText m_shown;
};

} // namespace fuseboard

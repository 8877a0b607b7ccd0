// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/rulepreview.h"

#include <QWidget>

namespace fuseboard {

/// When a rule would have fired: a week from left to right with its days, critical firings in full
/// height, warnings in half. What was not judged is hatched.
class FiringStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FiringStrip(QWidget* parent = nullptr);
    void setPreview(const RulePreview& preview);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double placeOf(qint64 atMs) const;

    RulePreview m_preview;
};

} // namespace fuseboard

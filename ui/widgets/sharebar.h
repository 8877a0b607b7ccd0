// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fuseboard {

/// How much of a limit is used up, or left; the colour warns where little is left. The numbers stand
/// beside it.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    enum class Fill { Used, Left };
    explicit ShareBar(QWidget* parent = nullptr, Fill fill = Fill::Used);
    void setShare(double used); ///< 1 is all of it; more is over
    QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Fill m_fill;
    double m_used = 0;
};

} // namespace fuseboard

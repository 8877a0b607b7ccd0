// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lamp.h"

#include <QList>
#include <QWidget>

namespace fuseboard {

/// Values around a moment, e.g. those before and after an alert fired.
struct SparkValues
{
    QList<double> values; ///< oldest first
    qsizetype marked = 0; ///< the one of the moment; none where it is no index
    double threshold = 0;
    Health above = Health::Bad; ///< what a value above it is

    bool operator==(const SparkValues&) const = default;
};

/// Bars in the height of a line of text, with the threshold as a dashed line: what is above it is
/// filled, what is below is an outline, so that nothing rests on colour.
class ValueSpark : public QWidget
{
    Q_OBJECT
public:
    explicit ValueSpark(QWidget* parent = nullptr);
    void setValues(const SparkValues& values);
    QSize sizeHint() const override { return {132, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SparkValues m_values;
};

} // namespace fuseboard

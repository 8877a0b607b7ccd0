// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/metric.h"

#include <QColor>
#include <QList>
#include <QPen>
#include <QRectF>

namespace fuseboard {

/// The colours that charts are painted with; the page that shows them knows the theme.
struct ChartColors
{
    QColor surface;
    QColor grid;
    QColor axis; ///< text of the axes
    QColor text;
    QColor tip;
    QColor tipEdge;
    QColor focus;
    QColor good;
    QColor warning;
    QColor bad;
    QList<QColor> series;
};

/// Colour and dashes of the line of a provider or a kind; the first 32 places differ in at least
/// one of the two. Below 0: the sum of the others.
QPen seriesPen(const ChartColors& colors, int style, Metric metric);

/// Where values are drawn in a chart of `size`: the same columns in every chart of a page.
/// `foot` is left free below, for the labels of the time axis.
QRectF plotAreaOf(const QSizeF& size, double foot = 6);

/// Width of the names and axis labels before the plot.
int gutterOf(double width);

/// `share` of the way from one colour to the other.
QColor mixed(const QColor& from, const QColor& to, double share);

double xOf(double ms, const QRectF& plot, qint64 fromMs, qint64 toMs);
qint64 msAt(double x, const QRectF& plot, qint64 fromMs, qint64 toMs);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpicture.h"
#include "ui/charts/chartstyle.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace fuseboard {

class ChartSection;
class CircuitTimeline;

/// Exactly what is shown, for files: the same span and series.
QByteArray csvOf(const QList<ChartSection*>& sections);
QImage pictureOf(const QList<ChartSection*>& sections, CircuitTimeline& timeline,
                 const QString& span, const ChartColors& colors);

enum class ChartFile { Picture, Values };

/// Asks for a name, without keeping anybody waiting; `chosen` gets it.
void askForChartFile(QWidget* parent, ChartFile file,
                     const std::function<void(const QString& path)>& chosen);

} // namespace fuseboard

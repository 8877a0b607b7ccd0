// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/legendmodel.h"

#include <QImage>
#include <QList>
#include <QPixmap>
#include <QString>

class QFont;

namespace fuseboard {

/// One chart of a picture, as it is seen, with the series that are shown.
struct PicturePart
{
    QString title;
    QPixmap chart;
    QList<LegendEntry> legend{};
};

/// The charts below one another under a title with range and time zone, as sharp as they are on
/// the screen.
QImage chartPicture(const QString& title, const QString& span, const QList<PicturePart>& parts,
                    const ChartColors& colors, const QFont& font);

/// "20 Nov 2026, 10:00:00 to 10:05:00, UTC+01:00": a range whose time zone is said.
QString zonedSpan(qint64 fromMs, qint64 toMs);

/// Writes all or nothing. Returns why it could not be done, or nothing.
QString writeFile(const QString& path, const QByteArray& bytes);
QByteArray pngOf(const QImage& image);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/legendview.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kGap = 8;
constexpr int kLegendWidth = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

QSize sizeOf(const QPixmap& pixmap)
{
    return pixmap.deviceIndependentSize().toSize();
}

QList<LegendEntry> shownOf(QList<LegendEntry> entries)
{
    entries.removeIf([](const LegendEntry& entry) { return !entry.shown; });
    return entries;
}

int heightOf(const PicturePart& part, int line)
{
    const auto rows = static_cast<int>(shownOf(part.legend).size());
    return line + std::max(sizeOf(part.chart).height(), rows * line) + kGap;
}

QString numbersOf(const LegendEntry& entry)
{
    if (!entry.p50)
        return {};
    return Words::tr("p50 %1 · max %2")
        .arg(valueText(*entry.p50, entry.metric), valueText(*entry.max, entry.metric));
}

void paintLegend(QPainter& painter, const QPoint& at, const PicturePart& part, int line,
                 const ChartColors& colors)
{
    QRect row(at, QSize(kLegendWidth, line));
    for (const LegendEntry& entry : shownOf(part.legend)) {
        const QFont font = painter.font();
        const QString numbers = numbersOf(entry);
        const int width = painter.fontMetrics().horizontalAdvance(numbers) + kGap;
        LegendView::paintName(painter, row.adjusted(0, 0, -width, 0), entry, colors);
        painter.setFont(font);
        painter.setPen(colors.axis);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, numbers);
        row.translate(0, line);
    }
}

} // namespace

QString zonedSpan(qint64 fromMs, qint64 toMs)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(toMs);
    const int offset = to.offsetFromUtc() / 60;
    const QString zone = u"UTC%1%2:%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    const QLocale locale;
    const auto text = [&locale](const QDateTime& time, bool withDate) {
        const QString clock = time.time().toString(u"HH:mm:ss"_s);
        //: How a day is written, as in the documentation of QDate::toString.
        const QString day = Words::tr("d MMM yyyy", "format of a date");
        return withDate ? Words::tr("%1, %2", "date, time of day")
                              .arg(locale.toString(time.date(), day), clock)
                        : clock;
    };
    return Words::tr("%1 to %2, %3")
        .arg(text(from, true), text(to, from.date() != to.date()), zone);
}

QImage chartPicture(const QString& title, const QString& span, const QList<PicturePart>& parts,
                    const ChartColors& colors, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int line = metrics.height() + 3;
    int width = 0;
    int height = 2 * kMargin + 2 * line + kGap;
    double ratio = 1;
    for (const PicturePart& part : parts) {
        width = std::max(width, sizeOf(part.chart).width());
        height += heightOf(part, line);
        ratio = std::max(ratio, part.chart.devicePixelRatio());
    }
    const QSize size(width + kLegendWidth + kGap + 2 * kMargin, height);
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(colors.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const auto write = [&](int y, const QString& text, const QFont& type, const QColor& color) {
        painter.setFont(type);
        painter.setPen(color);
        painter.drawText(QRect(kMargin, y, size.width() - 2 * kMargin, line),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    int y = kMargin;
    write(y, title, strong, colors.text);
    write(y + line, span, font, colors.axis);
    y += 2 * line + kGap;
    for (const PicturePart& part : parts) {
        write(y, part.title, strong, colors.text);
        painter.drawPixmap(QPoint(kMargin, y + line), part.chart);
        painter.setFont(font);
        paintLegend(painter, QPoint(kMargin + width + kGap, y + line), part, line, colors);
        y += heightOf(part, line);
    }
    return image;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Words::tr("%1 could not be written: %2. Choose another folder.")
        .arg(path, file.errorString());
}

} // namespace fuseboard

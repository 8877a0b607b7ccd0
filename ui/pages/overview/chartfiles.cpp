// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/chartfiles.h"

#include "ui/charts/chartsection.h"
#include "ui/charts/circuittimeline.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartFiles)
};

} // namespace

QByteArray csvOf(const QList<ChartSection*>& sections)
{
    QList<ChartTable> tables;
    for (const ChartSection* section : sections)
        tables.append(section->table());
    return csvOf(tables);
}

QImage pictureOf(const QList<ChartSection*>& sections, CircuitTimeline& timeline,
                 const QString& span, const ChartColors& colors)
{
    QList<PicturePart> parts;
    for (const ChartSection* section : sections)
        parts.append(section->picture());
    parts.append({.title = Words::tr("Circuits, and below each what its status page claims"),
                  .chart = timeline.picture()});
    return chartPicture(Words::tr("Fuseboard"), span, parts, colors, timeline.font());
}

void askForChartFile(QWidget* parent, ChartFile file,
                     const std::function<void(const QString& path)>& chosen)
{
    const bool isPicture = file == ChartFile::Picture;
    auto* dialog = new QFileDialog(parent, Words::tr("Save what is shown"), {},
                                   isPicture ? Words::tr("PNG picture (*.png)")
                                             : Words::tr("CSV table (*.csv)"));
    const QString ending = isPicture ? u"png"_s : u"csv"_s;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(u"fuseboard."_s + ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace fuseboard

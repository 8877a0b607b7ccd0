// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/exportpanel.h"

#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

ExportPanel::ExportPanel(Engine& engine, QWidget* parent)
    : QWidget(parent), m_export(engine), m_banner(new Banner(tr("Export banner"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    hide();
    connect(&m_export, &CallExport::progressed, this, &ExportPanel::showProgress);
    connect(&m_export, &CallExport::finished, this, &ExportPanel::showEnd);
    connect(m_banner, &Banner::actionTriggered, this, &ExportPanel::stop);
    connect(m_banner, &Banner::dismissed, this, &QWidget::hide);
}

void ExportPanel::askForFile(const CallFilter& filter)
{
    auto* dialog = new QFileDialog(this, tr("Export the calls"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString csv = tr("Table (*.csv)");
    const QString jsonLines = tr("JSON lines (*.jsonl)");
    dialog->setNameFilters({csv, jsonLines});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"calls.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString& chosen) {
        dialog->setDefaultSuffix(chosen == jsonLines ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter](const QString& file) {
        start(filter, file,
              file.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ? CallFormat::JsonLines
                                                              : CallFormat::Csv);
    });
    dialog->open();
}

void ExportPanel::start(const CallFilter& filter, const QString& file, CallFormat format)
{
    m_file = QDir::toNativeSeparators(file);
    m_export.start(filter, file, format);
    emit runningChanged();
}

void ExportPanel::showProgress()
{
    m_banner->setContent({.severity = Severity::Info,
                          .title = tr("Exporting the calls: %1 written so far")
                                       .arg(QLocale().toString(m_export.written())),
                          .text = m_file,
                          .action = tr("Cancel the export"),
                          .dismissible = false});
    show();
}

void ExportPanel::showEnd(const QString& fault)
{
    const int count = static_cast<int>(m_export.written());
    if (fault.isEmpty())
        m_banner->setContent({.severity = Severity::Info,
                              .title = tr("%Ln calls exported", nullptr, count),
                              .text = m_file,
                              .action = {},
                              .dismissible = true});
    else
        m_banner->setContent(
            {.severity = Severity::Bad,
             .title = tr("The calls could not be exported"),
             .text = tr("%1: %2. Choose another folder, or make room, and export again.")
                         .arg(m_file, fault),
             .action = {},
             .dismissible = true});
    show();
    emit runningChanged();
}

void ExportPanel::stop()
{
    m_export.cancel();
    m_banner->setContent({.severity = Severity::Info,
                          .title = tr("Export cancelled; no file was written"),
                          .text = {},
                          .action = {},
                          .dismissible = true});
    emit runningChanged();
}

} // namespace fuseboard

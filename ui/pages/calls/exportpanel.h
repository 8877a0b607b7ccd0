// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callexport.h"

#include <QWidget>

namespace fuseboard {

class Banner;

/// How the export does: how far it is, what came of it. Nothing is seen where none was asked for.
class ExportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPanel(Engine& engine, QWidget* parent = nullptr);
    void askForFile(const CallFilter& filter); ///< opens the dialog and returns at once
    void start(const CallFilter& filter, const QString& file, CallFormat format);
    bool isRunning() const { return m_export.isRunning(); }

signals:
    void runningChanged();

private:
    void showProgress();
    void showEnd(const QString& fault);
    void stop();

    CallExport m_export;
    QString m_file;
    Banner* m_banner;
};

} // namespace fuseboard

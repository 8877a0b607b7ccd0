// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/diagnosis.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

/// The logs of applications on this machine, a row each with a button that reads it.
class LogList : public QWidget
{
    Q_OBJECT
public:
    explicit LogList(QWidget* parent = nullptr);
    void setLogs(const QList<KnownLog>& logs, qint64 nowMs);

signals:
    void logChosen(const QString& file);
    void refreshRequested();

private:
    QWidget* makeRow(const KnownLog& log, qint64 nowMs);

    QLabel* m_none;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace fuseboard

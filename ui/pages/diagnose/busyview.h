// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fuseboard {

/// A long text is being read: how far, and a way out.
class BusyView : public QWidget
{
    Q_OBJECT
public:
    explicit BusyView(QWidget* parent = nullptr);
    void begin(const QString& what); ///< nothing is known yet of how long it takes
    void setPercent(int percent);

signals:
    void cancelRequested();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace fuseboard

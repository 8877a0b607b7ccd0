// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/instant.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QToolButton;

namespace fuseboard {

/// From then to eight in the morning of the next local day.
Duration untilTomorrow(qint64 nowMs);

/// Puts one alert to sleep: an hour at once, other times from a menu, an own one from a field.
class SnoozeBar : public QWidget
{
    Q_OBJECT
public:
    explicit SnoozeBar(QWidget* parent = nullptr);
    void setAlert(const Alert& alert, qint64 nowMs);

signals:
    void snoozeRequested(fuseboard::Duration time); ///< 0 ends it

private:
    void fillMenu();
    QWidget* makeOwn();
    void showOwn(bool shown);

    qint64 m_nowMs = 0;
    bool m_snoozed = false;
    QPushButton* m_snooze;
    QToolButton* m_others;
    QSpinBox* m_hours;
    QPushButton* m_takeOwn;
    QPushButton* m_cancelOwn;
    QWidget* m_own;
};

} // namespace fuseboard

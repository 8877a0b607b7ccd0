// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/historyhealth.h"
#include "app/domain/recordsettings.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fuseboard {

class LampLabel;
class ShareBar;

/// What the history uses of its space now, and the button that cleans it up.
class HistoryUsage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryUsage(QWidget* parent = nullptr);
    void setSettings(const HistorySettings& settings);
    void setHealth(const HistoryHealth& health);
    void cleaned(const QString& fault); ///< empty: it went well

signals:
    void cleanRequested();

private:
    void refresh();

    HistorySettings m_settings;
    HistoryHealth m_health;
    LampLabel* m_lamp;
    QLabel* m_detail;
    ShareBar* m_share;
    QLabel* m_amount;
    QPushButton* m_clean;
    QProgressBar* m_progress;
    QLabel* m_result;
    bool m_cleaning = false;
};

} // namespace fuseboard

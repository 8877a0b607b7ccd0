// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace fuseboard {

class LampLabel;
class ValueSpark;

/// One rule that fired: its value against the threshold, and the values around it.
class ReasonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonRow(QWidget* parent = nullptr);
    void setReason(const AlertReason& reason, qint64 nowMs, bool muted);
    void hideMute(); ///< where the alert is shown once more

signals:
    void muteRequested(const QString& rule, bool muted);

private:
    QString m_rule;
    bool m_muted = false;
    LampLabel* m_lamp;
    QLabel* m_title;
    QLabel* m_numbers;
    ValueSpark* m_spark;
    QToolButton* m_mute;
};

} // namespace fuseboard

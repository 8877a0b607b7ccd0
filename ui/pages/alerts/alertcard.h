// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/instant.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class LampLabel;
class ReasonRow;

/// An alert that stands: what is wrong, why it fired, what to do.
class AlertCard : public QFrame
{
    Q_OBJECT
public:
    explicit AlertCard(AlertId id, QWidget* parent = nullptr);
    AlertId id() const { return m_id; }
    void setAlert(const Alert& alert, qint64 nowMs, const QStringList& muted);

signals:
    void snoozeRequested(fuseboard::Duration time); ///< 0 ends it
    void muteRequested(const QString& rule, bool muted);

private:
    void setReasons(const Alert& alert, qint64 nowMs, const QStringList& muted);
    QString stateText(const Alert& alert, qint64 nowMs) const;

    AlertId m_id;
    bool m_snoozed = false;
    LampLabel* m_severity;
    QLabel* m_title;
    QLabel* m_since;
    QLabel* m_sentence;
    QLabel* m_cure;
    QLabel* m_state;
    QPushButton* m_snooze;
    QVBoxLayout* m_reasonList;
    QList<ReasonRow*> m_reasons;
};

} // namespace fuseboard

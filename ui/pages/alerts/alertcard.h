// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/instant.h"
#include "app/domain/storedhistory.h"

#include <QFrame>
#include <QList>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace fuseboard {

class LampLabel;
class ReasonRow;
class SnoozeBar;

/// An alert that stands: what is wrong, why it fired, what to do.
class AlertCard : public QFrame
{
    Q_OBJECT
public:
    enum class Role {
        Standing,
        Past, ///< it is read, not handled
    };
    explicit AlertCard(AlertId id, Role role = Role::Standing, QWidget* parent = nullptr);
    AlertId id() const { return m_id; }
    void setAlert(const Alert& alert, qint64 nowMs, const QStringList& muted);

signals:
    void snoozeRequested(fuseboard::Duration time); ///< 0 ends it
    void callsRequested(const fuseboard::CallFilter& filter);
    void muteRequested(const QString& rule, bool muted);

private:
    void setReasons(const Alert& alert, qint64 nowMs, const QStringList& muted);
    QString stateText(const Alert& alert, qint64 nowMs) const;

    AlertId m_id;
    Role m_role;
    CallFilter m_calls{};
    LampLabel* m_severity;
    QLabel* m_title;
    QLabel* m_since;
    QLabel* m_sentence;
    QLabel* m_cure;
    QLabel* m_state;
    QToolButton* m_showCalls;
    SnoozeBar* m_snooze;
    QVBoxLayout* m_reasonList;
    QList<ReasonRow*> m_reasons;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/policylocks.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace fuseboard {

/// A lock, and why something cannot be changed; hidden where it can.
class LockNote : public QWidget
{
    Q_OBJECT
public:
    explicit LockNote(QWidget* parent = nullptr);
    void setReason(const QString& reason); ///< empty: nothing is locked

    /// "Set by your organization in /etc/…" where it is locked, else nothing.
    static QString reasonOf(const PolicyLocks& locks, bool locked);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawLock();

    QLabel* m_lock;
    QLabel* m_reason;
};

/// Lets a control be used, or not: then an assistive technology tells why.
void setLocked(QWidget* control, const QString& reason);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fuseboard {

struct CardWords;
class LampLabel;

/// A new key that is being tried while the old one stays in force; and where it did not pass, the
/// reason and what can be done.
class TrialRow : public QWidget
{
    Q_OBJECT
public:
    explicit TrialRow(const CardWords& words, QWidget* parent = nullptr);
    void start(const Secret& key);
    void refuse(const QString& reason);
    void end(); ///< the key is forgotten here
    bool isTrying() const { return m_trying; }

signals:
    void useRequested(const fuseboard::Secret& key);
    void ended(bool hadFocus);

private:
    Secret m_key;
    bool m_trying = false;
    LampLabel* m_lamp;
    QLabel* m_text;
    QPushButton* m_use;
    QPushButton* m_keep;
};

} // namespace fuseboard

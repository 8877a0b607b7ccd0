// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/keyring.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace fuseboard {

class LampLabel;

/// How the keyring itself does: its backend, and where it does not work the cause and the cure.
class KeyringPanel : public QFrame
{
    Q_OBJECT
public:
    explicit KeyringPanel(QWidget* parent = nullptr);
    void setKeys(const KeysSnapshot& keys);

signals:
    void retryRequested();

private:
    LampLabel* m_lamp;
    QLabel* m_state;
    QLabel* m_detail;
    QPushButton* m_retry;
};

} // namespace fuseboard

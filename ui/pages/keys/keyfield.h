// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fuseboard {

struct CardWords;

/// Where a key is typed or pasted. It goes out as a Secret and is gone from here at once.
class KeyField : public QWidget
{
    Q_OBJECT
public:
    explicit KeyField(const CardWords& words, QWidget* parent = nullptr);
    void open(const QString& hint);
    void close();

signals:
    void entered(const fuseboard::Secret& key);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hand();

    QLineEdit* m_field;
    QPushButton* m_store;
};

} // namespace fuseboard

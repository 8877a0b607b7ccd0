// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QWidget>

namespace fuseboard {

/// Draws a secret, and nothing but that: there is no text of it that a tool tip, a property or a
/// screen reader could hand on, and it cannot be selected.
class SecretView : public QWidget
{
    Q_OBJECT
public:
    explicit SecretView(QWidget* parent = nullptr);
    void setSecret(const Secret& secret);
    bool isEmpty() const { return m_secret.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qsizetype columnsIn(int width) const;

    Secret m_secret;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace fuseboard {

/// What a lamp says. Never by colour alone: each has its own shape and stands beside a text.
enum class Health {
    Idle,     ///< ring
    Good,     ///< disc
    Degraded, ///< triangle
    Bad,      ///< octagon with a cross
};

QColor colorOf(Health health, const Tokens& tokens);
void paintLamp(QPainter& painter, const QRectF& rect, Health health, const Tokens& tokens);

/// A lamp and its text.
class LampLabel : public QWidget
{
    Q_OBJECT
public:
    explicit LampLabel(QWidget* parent = nullptr);
    void setLamp(Health health, const QString& text);
    Health health() const { return m_health; }
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Health m_health = Health::Idle;
    QString m_text;
};

} // namespace fuseboard

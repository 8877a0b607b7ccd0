// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typography.h"

#include <QWidget>

namespace fuseboard {

/// A text of at most so many lines, wrapped and elided; the whole of it is its tool tip and its
/// accessible name. Its height never changes with the text, so that nothing around it jumps.
class ElidedText : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedText(int lines, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setTone(Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_lines;
    QString m_text;
    Tone m_tone = Tone::Normal;
};

} // namespace fuseboard

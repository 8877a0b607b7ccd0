// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QDateTimeEdit;
class QFrame;
class QLabel;
class QPushButton;

namespace fuseboard {

/// A span of one's own for the board: a button, with the two ends below it once it is open.
class SpanPicker : public QToolButton
{
    Q_OBJECT
public:
    explicit SpanPicker(QWidget* parent = nullptr);
    /// Checked while a span of one's own is shown, and says which.
    void setSpan(qint64 fromMs, qint64 toMs);
    void setNoSpan();
    void setNow(qint64 nowMs); ///< what is proposed lies before it

signals:
    void chosen(qint64 fromMs, qint64 toMs);

private:
    QFrame* makePopup();
    void open();
    void refresh();
    void choose();

    qint64 m_nowMs = 0;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QLabel* m_problem;
    QPushButton* m_show;
    QFrame* m_popup;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace fuseboard {

class AttemptModel;
class SegmentedControl;
struct Exchange;

/// What went over the wire for the attempts of a prompt: request and reply, keys replaced.
class ExchangeView : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeView(AttemptModel& model, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void note();
    void fill();
    const Exchange* chosen() const;
    QString text() const;

    AttemptModel& m_model;
    QComboBox* m_attempt;
    SegmentedControl* m_side;
    QPushButton* m_copy;
    QLabel* m_none;
    QPlainTextEdit* m_text;
    bool m_stale = true; ///< filled only when it can be seen
};

} // namespace fuseboard

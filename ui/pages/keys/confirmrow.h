// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace fuseboard {

/// A question in its place, instead of a box in front of everything.
class ConfirmRow : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmRow(QWidget* parent = nullptr);
    /// `yes` and `no` are the buttons' words, `subject` makes their accessible names unique.
    void ask(const QString& question, const QString& yes, const QString& no, const QString& subject,
             std::function<void()> then);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void()> m_then;
};

} // namespace fuseboard

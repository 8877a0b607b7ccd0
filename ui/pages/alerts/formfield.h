// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace fuseboard {

/// One field of a form: its title, its default or what is wrong with it, and the way back to the
/// default.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// Takes `field` over. `group` makes its accessible name unique: "Rule: warning".
    FormField(const QString& group, const QString& title, QWidget* field,
              QWidget* parent = nullptr);
    void setNote(const QString& note);
    void setResettable(bool resettable, const QString& defaultText = {});
    void setProblem(const QString& problem); ///< empty: none; stands in the note's place

signals:
    void resetRequested();

private:
    void refresh();

    QString m_name;
    QString m_noteText;
    QString m_problem;
    QWidget* m_field;
    QLabel* m_note;
    QToolButton* m_reset;
};

} // namespace fuseboard

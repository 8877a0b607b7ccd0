// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace fuseboard {

class LockNote;

struct SettingWords
{
    QString subject; ///< what it is a setting of: part of the names of its controls
    QString title;
    QString reason;
    QString standard; ///< the default
};

/// One setting on the page: its title and reason, its control, its default and the way back to it.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes `control`, whose parts have names by controlName().
    SettingRow(const SettingWords& words, QWidget* control, QWidget* parent = nullptr);

    static QString controlName(const SettingWords& words); ///< "History: Days to keep"
    QString searchText() const;
    void focusControl();
    void setDiffers(bool differs);           ///< from the default
    void setProblem(const QString& problem); ///< empty: none
    void setLock(const QString& reason);     ///< why it cannot be changed; empty: it can
    QSize minimumSizeHint() const override;  ///< with the control under its words

signals:
    void resetRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(bool narrow);

    SettingWords m_words;
    QWidget* m_control;
    QGridLayout* m_layout;
    QLabel* m_title;
    QLabel* m_reason;
    QLabel* m_note;
    LockNote* m_lock;
    QToolButton* m_reset = nullptr;
    QLabel* m_problem = nullptr;
    bool m_narrow = false;
    bool m_differs = false;
    bool m_locked = false;
};

} // namespace fuseboard

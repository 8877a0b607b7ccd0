// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/storedhistory.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace fuseboard {

/// Which calls are shown: words, time, provider, model, outcome, cause, status.
class CallFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit CallFilterBar(QWidget* parent = nullptr);

    /// What is asked for now; a range counts back from `nowMs`.
    CallFilter filter(qint64 nowMs) const;
    void setFilter(const CallFilter& filter); ///< without `changed`
    bool isClear() const;
    void clear();
    void offer(const Configuration& configuration); ///< its providers and models
    void chooseProvider(const QString& provider);
    void chooseModel(const QString& model);
    void chooseKind(ErrorKind kind);
    void focusText();

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QComboBox* addCombo(const QString& accessibleName, const QString& any);
    QWidget* makeOwnSpan();
    void showOwnSpan();
    bool isOwnSpan() const;
    void told();

    QLineEdit* m_text;
    QComboBox* m_time;
    QWidget* m_own;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QComboBox* m_provider;
    QComboBox* m_model;
    QComboBox* m_outcome;
    QComboBox* m_kind;
    QLineEdit* m_status;
    QPushButton* m_clear;
    QBoxLayout* m_lists; ///< upright where it is narrow
    QTimer m_typing;     ///< runs while somebody types
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"

#include <QFrame>
#include <QList>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QTimeEdit;

namespace fuseboard {

class FieldGrid;
class FormField;

/// "Every provider, every week on Mon, Tue from 22:00 to 06:00"
QString windowText(const MaintenanceWindow& window);

/// One maintenance window as a form: once, or every week.
class MaintenanceForm : public QFrame
{
    Q_OBJECT
public:
    explicit MaintenanceForm(QWidget* parent = nullptr);
    void setProviders(const QStringList& providers);
    void edit(const MaintenanceWindow& window);
    MaintenanceWindow window() const;
    void focusFirst();
    void setProblem(const QString& problem); ///< empty: none

signals:
    void saveRequested();
    void cancelRequested();

private:
    void makeFields();
    void refresh();

    QComboBox* m_kind;
    QComboBox* m_provider;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
    QWidget* m_dayRow;
    QList<QCheckBox*> m_days;
    QTimeEdit* m_fromTime;
    QTimeEdit* m_untilTime;
    QList<QWidget*> m_once;
    QList<QWidget*> m_weekly;
    FieldGrid* m_grid = nullptr;
    FormField* m_until = nullptr;
    QLabel* m_problem;
};

} // namespace fuseboard

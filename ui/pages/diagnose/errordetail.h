// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/diagnosis.h"
#include "ui/pages/diagnose/measuredpanel.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class LampLabel;

/// One error: what it is, what decided, what to do, the reply itself, and what is measured here.
class ErrorDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit ErrorDetail(QWidget* parent = nullptr);
    void setError(const DiagnosedError& error, const Diagnosis& diagnosis);
    void setMeasured(const Measured& measured);

signals:
    void callsRequested(); ///< those of the provider in the last hour

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(QVBoxLayout* layout);
    QLabel* addHeading(QVBoxLayout* layout, const QString& text);
    QGridLayout* addRows(QVBoxLayout* layout);
    void setRows(QGridLayout* grid, const QList<QPair<QString, QString>>& rows);
    void setAdvice(const DiagnosedError& error);
    void setExcerpt(const DiagnosedError& error);
    void markEvidence();
    QLabel* makeText(const QString& text);

    QWidget* m_body;
    LampLabel* m_lamp;
    QLabel* m_kind;
    QLabel* m_facts;
    QLabel* m_message;
    QPushButton* m_copy;
    QGridLayout* m_evidence;
    QGridLayout* m_follows;
    QLabel* m_todo;
    QLabel* m_applicationHeading;
    QLabel* m_application;
    QLabel* m_excerptHeading;
    QPlainTextEdit* m_excerpt;
    MeasuredPanel* m_measured;
    QList<Clue> m_clues; ///< of the error that is shown
    QString m_report;
};

} // namespace fuseboard

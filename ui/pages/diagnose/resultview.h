// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/storedhistory.h"
#include "app/engine/board.h"
#include "ui/models/diagnosismodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QSplitter;

namespace fuseboard {

class ErrorDetail;

/// The errors of a diagnosis beside the one that is chosen.
class ResultView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultView(QWidget* parent = nullptr);

    void setConfiguration(const Configuration& configuration);
    void setBoard(const BoardSnapshot& board);
    void setDiagnosis(const Diagnosis& diagnosis);
    /// What the history has of the last hour; empty where there is none.
    void setHour(const QList<StoredSeries>& hour);
    void takeFocus();

signals:
    void callsRequested(const fuseboard::CallFilter& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void showMeasured();
    QString provider() const; ///< as configured, of the chosen error

    DiagnosisModel m_model;
    QLabel* m_summary;
    QListView* m_list;
    ErrorDetail* m_detail;
    QSplitter* m_splitter;
    Configuration m_configuration;
    BoardSnapshot m_board;
    QList<StoredSeries> m_hour;
};

} // namespace fuseboard

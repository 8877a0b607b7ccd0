// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QTableView>
#include <QTimer>

namespace fuseboard {

class CallModel;

/// The calls, one a row. It tells the model what is shown, so that nothing is waited for, and hides
/// columns where there is no room; the header's menu shows and hides them by hand.
class CallTable : public QTableView
{
    Q_OBJECT
public:
    explicit CallTable(CallModel& model, QWidget* parent = nullptr);
    bool isAtTop() const;

signals:
    void atTopChanged();
    void opened(); ///< the chosen row, by Return or a double click
    void oldestRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setWidths();
    QSet<int> withoutRoom() const;
    void fitColumns();
    void showColumnMenu(const QPoint& pos);
    void tellShown();

    CallModel& m_model;
    QSet<int> m_hidden; ///< by hand
    QSet<int> m_kept;   ///< by hand, also where there is no room
    QTimer m_shown;     ///< once a turn of the event loop is enough
    bool m_wasAtTop = true;
    bool m_fitted = false;
};

} // namespace fuseboard

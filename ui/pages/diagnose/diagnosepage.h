// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/pageframe.h"

#include <QTimer>

#include <optional>

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace fuseboard {

class BusyView;
class EmptyState;
class LogList;
class PasteCard;
class ResultView;

/// Says what an error, a log or a HAR means: pasted, dropped, opened, or of an application on this
/// machine. What goes in is shown only with its keys taken out.
class DiagnosePage : public PageFrame
{
    Q_OBJECT
public:
    explicit DiagnosePage(Engine& engine, QWidget* parent = nullptr);
    static QList<PageAction> knownActions();
    bool isBusy() const { return m_request != 0; }

    /// What was begun here and is in no field.
    struct Begun
    {
        std::optional<Diagnosis> told{};
    };
    Begun begun() const;
    void resume(const Begun& begun);

public slots:
    void diagnoseText(const QByteArray& text);
    void diagnoseFile(const QString& file);

signals:
    void callsRequested(const fuseboard::CallFilter& filter); ///< to be shown on the page Calls

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeStart();
    void addHeader();
    void makeActions();
    void paste();
    void openFile();
    bool take(const QMimeData& mime); ///< false: there is nothing in it to read
    void wait(RequestId request, const QString& what);
    void cancel();
    void startOver();
    void tell(const Diagnosis& diagnosis);
    void readHour();

    Engine& m_engine;
    PasteCard* m_paste;
    LogList* m_logs;
    QWidget* m_start;
    BusyView* m_busy;
    ResultView* m_result;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    QPushButton* m_again;
    QTimer m_patience;       ///< what is done at once shows no progress
    RequestId m_request = 0; ///< that is waited for
    RequestId m_hourRequest = 0;
    QString m_what; ///< is being read
    std::optional<Diagnosis> m_told; ///< what is shown
    qint64 m_boardNowMs = 0;
};

} // namespace fuseboard

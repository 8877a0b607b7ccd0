// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promptdocument.h"
#include "ui/models/repeatrun.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace fuseboard {

class PromptOptions;

/// Where a prompt is written, with its options and what can be done with it.
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(QWidget* parent = nullptr);

    /// Absent where it cannot be sent; then it says why.
    std::optional<KeptPrompt> prompt();
    bool isEmpty() const;
    void show(const KeptPrompt& prompt);
    RepeatPlan plan() const;
    void setState(bool running, bool canSend);
    void setNote(const QString& text); ///< what came of the last action, in passing

signals:
    void edited(); ///< by the user or by show()
    void sendRequested();
    void stopRequested();
    void olderRequested(); ///< of the history
    void newerRequested();
    void curlRequested();
    void saveRequested();
    void checkRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeActions();
    void addShortcuts();
    QToolButton* makeTool(const QString& iconName, const QString& text, const QString& tip);
    void fit();

    QPlainTextEdit* m_text;
    PromptOptions* m_options;
    QToolButton* m_showOptions;
    QToolButton* m_curl;
    QToolButton* m_save;
    QToolButton* m_check;
    QLabel* m_note;
    QPushButton* m_send;
    bool m_running = false;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class Banner;
class LampLabel;
class PromptRun;
class TextSection;

/// The answer as it comes in, what failed attempts had said before it, and what came of it all.
class AnswerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPanel(PromptRun& run, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void begin();
    void showText();
    void showPartials();
    void finish();
    void showToolCalls();
    void copyDetails() const;

    PromptRun& m_run;
    QPlainTextEdit* m_answer;
    QPushButton* m_copyAnswer;
    QPushButton* m_copyDetails;
    QPushButton* m_copyReport; ///< shown where a reply could not be classified
    LampLabel* m_lamp;
    QLabel* m_status;
    Banner* m_failure;
    QVBoxLayout* m_asides;
    TextSection* m_reasoning;
    TextSection* m_toolCalls;
    QList<TextSection*> m_partials;
};

} // namespace fuseboard

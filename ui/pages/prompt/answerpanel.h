// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QByteArray>
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
class RepeatRun;
class TextSection;

/// The answer as it comes in, what failed attempts had said before it, and what came of it all.
class AnswerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPanel(RepeatRun& run, QWidget* parent = nullptr);
    void setConfiguration(const Configuration& configuration); ///< for prices
    QSize minimumSizeHint() const override;

signals:
    void diagnoseRequested(const QByteArray& raw); ///< the reply that the failure was read from

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
    Configuration m_configuration;
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
    int m_edition = -1;    ///< of the answer that is shown
    qsizetype m_shown = 0; ///< characters of it
};

} // namespace fuseboard

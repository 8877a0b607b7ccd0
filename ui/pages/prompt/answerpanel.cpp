// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/answerpanel.h"

#include "app/domain/kindtext.h"
#include "app/engine/replyreport.h"
#include "ui/models/attempttext.h"
#include "ui/models/promptcost.h"
#include "ui/models/repeatrun.h"
#include "ui/pages/prompt/longtext.h"
#include "ui/pages/prompt/repeatpanel.h"
#include "ui/pages/prompt/textsection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

AnswerPanel::AnswerPanel(RepeatRun& run, QWidget* parent)
    : QWidget(parent), m_run(run.run()), m_answer(new QPlainTextEdit(this)),
      m_copyAnswer(new QPushButton(icon(u"copy"_s), tr("Copy answer"), this)),
      m_copyDetails(new QPushButton(icon(u"copy"_s), tr("Copy details"), this)),
      m_copyReport(new QPushButton(icon(u"copy"_s), tr("Report this reply"), this)),
      m_lamp(new LampLabel(this)), m_status(new QLabel(this)),
      m_failure(new Banner(tr("Prompt failure"), this)), m_asides(new QVBoxLayout),
      m_reasoning(new TextSection(this)), m_toolCalls(new TextSection(this))
{
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setUndoRedoEnabled(false);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("The answer streams in here."));
    m_answer->setMinimumHeight(96);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setAccessibleName(tr("Prompt status"));
    m_lamp->hide();
    m_failure->hide();
    m_reasoning->hide();
    m_toolCalls->hide();
    m_asides->setContentsMargins(0, 0, 0, 0);
    m_asides->setSpacing(space::kSmall);
    m_asides->addWidget(m_toolCalls);
    m_asides->addWidget(m_reasoning);

    auto* status = new QHBoxLayout;
    status->setSpacing(space::kHair);
    status->addWidget(m_lamp, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeHead());
    layout->addWidget(new RepeatPanel(run, tr("Repeats"), this));
    layout->addWidget(m_failure);
    layout->addWidget(m_answer, 1);
    layout->addLayout(status);
    layout->addLayout(m_asides);

    connect(&m_run, &PromptRun::started, this, &AnswerPanel::begin);
    connect(&m_run, &PromptRun::textChanged, this, &AnswerPanel::showText);
    connect(&m_run, &PromptRun::partialsChanged, this, &AnswerPanel::showPartials);
    connect(&m_run, &PromptRun::finished, this, &AnswerPanel::finish);
    connect(m_failure, &Banner::actionTriggered, this, [this] {
        const auto& error = m_run.result()->error;
        emit diagnoseRequested(error->raw.isEmpty() ? error->message.toUtf8() : error->raw);
    });
}

QWidget* AnswerPanel::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Answer"), head);
    setType(title, TypeRole::Heading);
    m_copyAnswer->setAccessibleName(tr("Copy answer"));
    m_copyAnswer->setEnabled(false);
    m_copyDetails->setAccessibleName(tr("Copy details"));
    m_copyDetails->setToolTip(tr("Result and attempts as JSON, as fuseboardctl send --json "
                                 "prints them"));
    m_copyDetails->setEnabled(false);
    m_copyReport->setAccessibleName(tr("Report this reply"));
    m_copyReport->setToolTip(tr("Copies the reply that could not be understood as one line, its "
                                "keys and names taken out, to be sent to the makers of Fuseboard"));
    m_copyReport->hide();
    connect(m_copyReport, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(replyReport(m_run.result()->attempts));
    });
    connect(m_copyAnswer, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_run.answer()); });
    connect(m_copyDetails, &QPushButton::clicked, this, &AnswerPanel::copyDetails);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title, 1);
    layout->addWidget(m_copyReport);
    layout->addWidget(m_copyAnswer);
    layout->addWidget(m_copyDetails);
    return head;
}

/// The splitter above asks for no height for a width: without this, lines that wrap push the asides
/// out at the bottom.
QSize AnswerPanel::minimumSizeHint() const
{
    const QSize hint = QWidget::minimumSizeHint();
    return {hint.width(), std::max(hint.height(), layout()->minimumHeightForWidth(width()))};
}

void AnswerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void AnswerPanel::begin()
{
    m_failure->hide();
    m_lamp->hide();
    m_status->clear();
    m_reasoning->hide();
    m_toolCalls->hide();
    m_copyReport->hide();
    m_answer->setPlaceholderText(tr("The answer streams in here."));
    m_copyAnswer->setEnabled(false);
    m_copyDetails->setEnabled(false);
    showPartials();
    showText();
}

void AnswerPanel::showText()
{
    if (m_run.edition() != m_edition) {
        m_edition = m_run.edition();
        m_shown = 0;
        m_answer->clear();
    }
    appendText(m_answer, QStringView(m_run.answer()).sliced(m_shown));
    m_shown = m_run.answer().size();
    m_copyAnswer->setEnabled(!m_run.answer().isEmpty());
    const QString& reasoning = m_run.reasoning();
    m_reasoning->setVisible(!reasoning.isEmpty());
    if (!reasoning.isEmpty())
        m_reasoning->setContent(tr("Reasoning – not part of the answer"), reasoning);
    if (!m_run.isRunning())
        return;
    const auto pace = m_run.pace();
    if (m_run.answer().isEmpty() && !reasoning.isEmpty())
        m_status->setText(tr("Thinking…"));
    else if (pace && !m_run.answer().isEmpty())
        m_status->setText(paceText(pace->firstTokenMs, pace->tokensPerSecond));
    else
        m_status->clear();
}

void AnswerPanel::showPartials()
{
    const auto& partials = m_run.partials();
    while (m_partials.size() > partials.size())
        delete m_partials.takeLast();
    while (m_partials.size() < partials.size()) {
        const PromptRun::Partial& partial = partials.at(m_partials.size());
        auto* section = new TextSection(this);
        section->setContent(
            tr("Partial answer of %1 (%2) – not part of the answer")
                .arg(partial.provider, partial.why ? causeText(*partial.why) : tr("stopped")),
            partial.text);
        m_asides->addWidget(section);
        m_partials.append(section);
    }
}

void AnswerPanel::finish()
{
    const PromptResult& result = *m_run.result();
    QString text = resultText(result);
    if (const auto cost = costOf(result, m_configuration))
        text += u" · "_s + (cost->estimated ? tr("%1 (estimated)").arg(costText(cost->usd))
                                            : costText(cost->usd));
    m_status->setText(text);
    m_lamp->setLamp(result.ok ? Health::Good : result.cancelled ? Health::Idle : Health::Bad, {});
    m_lamp->show();
    m_copyDetails->setEnabled(true);
    m_copyReport->setVisible(!replyReport(result.attempts).isEmpty());
    m_answer->setPlaceholderText(!result.ok ? tr("No answer.")
                                 : result.toolCalls.isEmpty()
                                     ? tr("The answer is empty.")
                                     : tr("No text: the model asks for a tool."));
    showToolCalls();
    if (const FailureText failure = failureText(result); !failure.title.isEmpty()) {
        m_failure->setContent({.severity = Severity::Bad,
                               .title = failure.title,
                               .text = failure.text,
                               .action = tr("Explain this error"),
                               .dismissible = false});
        m_failure->show();
    }
}

void AnswerPanel::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
}

void AnswerPanel::showToolCalls()
{
    const QList<ToolCall>& calls = m_run.result()->toolCalls;
    m_toolCalls->setVisible(!calls.isEmpty());
    if (!calls.isEmpty())
        m_toolCalls->setContent(tr("Tool calls – asked for by the model, not carried out"),
                                toolCallsText(calls));
}

void AnswerPanel::copyDetails() const
{
    if (m_run.result())
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(QJsonDocument(toJson(*m_run.result())).toJson()));
}

} // namespace fuseboard

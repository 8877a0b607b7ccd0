// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/comparecolumn.h"

#include "ui/charts/gapstrip.h"
#include "ui/models/attempttext.h"
#include "ui/models/promptcost.h"
#include "ui/pages/prompt/longtext.h"
#include "ui/pages/prompt/repeatpanel.h"
#include "ui/pages/prompt/targetpicker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

CompareColumn::CompareColumn(Engine& engine, int number, QWidget* parent)
    : QFrame(parent), m_run(engine),
      m_picker(new TargetPicker(tr("Provider of column %1").arg(number),
                                tr("Model of column %1").arg(number), Qt::Vertical, this)),
      m_remove(new QToolButton(this)), m_lamp(new LampLabel(this)), m_status(new QLabel(this)),
      m_answer(new QPlainTextEdit(this)), m_gaps(new GapStrip(this))
{
    setProperty("card", true);
    m_remove->setIcon(icon(u"close"_s));
    m_remove->setAccessibleName(tr("Remove column %1").arg(number));
    m_remove->setToolTip(tr("Remove column %1").arg(number));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setAccessibleName(tr("Status of column %1").arg(number));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setUndoRedoEnabled(false);
    m_answer->setAccessibleName(tr("Answer of column %1").arg(number));
    m_answer->setPlaceholderText(tr("The answer streams in here."));
    m_gaps->setAccessibleName(tr("Gaps of column %1").arg(number));
    m_lamp->hide();
    m_gaps->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kHair);
    head->addWidget(m_picker, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    auto* status = new QHBoxLayout;
    status->setSpacing(space::kHair);
    status->addWidget(m_lamp, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_answer, 1);
    layout->addLayout(status);
    layout->addWidget(m_gaps);
    layout->addWidget(new RepeatPanel(m_run, tr("Repeats of column %1").arg(number), this));

    connect(m_picker, &TargetPicker::changed, this, &CompareColumn::targetChanged);
    connect(m_remove, &QToolButton::clicked, this, &CompareColumn::removeRequested);
    connect(&m_run.run(), &PromptRun::started, this, &CompareColumn::begin);
    connect(&m_run.run(), &PromptRun::textChanged, this, &CompareColumn::showAnswer);
    connect(&m_run.run(), &PromptRun::finished, this, &CompareColumn::finish);
    connect(&m_run.run().attempts(), &AttemptModel::dataChanged, this, &CompareColumn::showGaps);
}

void CompareColumn::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
    m_picker->setConfiguration(configuration);
    m_run.setConfiguration(configuration);
}

void CompareColumn::setTarget(const PromptTarget& target)
{
    m_picker->setTarget(target.provider, target.model);
}

PromptTarget CompareColumn::target() const
{
    return m_picker->target();
}

void CompareColumn::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void CompareColumn::send(const Prompt& prompt, const RepeatPlan& plan)
{
    m_run.send(prompt, target(), plan);
}

void CompareColumn::begin()
{
    m_lamp->hide();
    m_gaps->hide();
    m_status->setText(tr("Waiting for the first token…"));
    m_answer->setPlaceholderText(tr("The answer streams in here."));
    showAnswer();
}

void CompareColumn::showAnswer()
{
    const PromptRun& run = m_run.run();
    if (run.edition() != m_edition) {
        m_edition = run.edition();
        m_shown = 0;
        m_answer->clear();
    }
    appendText(m_answer, QStringView(run.answer()).sliced(m_shown));
    m_shown = run.answer().size();
    if (const auto pace = run.pace(); pace && run.isRunning())
        m_status->setText(paceText(pace->firstTokenMs, pace->tokensPerSecond));
}

void CompareColumn::finish()
{
    const PromptResult& result = *m_run.run().result();
    QString text = resultText(result);
    if (const auto cost = costOf(result, m_configuration))
        text += u" · "_s + (cost->estimated ? tr("%1 (estimated)").arg(costText(cost->usd))
                                            : costText(cost->usd));
    if (const FailureText failure = failureText(result); !failure.title.isEmpty())
        text += u"\n"_s + failure.title + u"\n"_s + failure.text;
    m_status->setText(text);
    m_lamp->setLamp(result.ok ? Health::Good : result.cancelled ? Health::Idle : Health::Bad, {});
    m_lamp->show();
    if (!result.ok)
        m_answer->setPlaceholderText(tr("No answer."));
    showGaps();
}

/// Of the attempt that ended last; what went over the wire may be told after its end.
void CompareColumn::showGaps()
{
    const AttemptModel& attempts = m_run.run().attempts();
    if (attempts.isLive())
        return;
    const int last = attempts.rowCount() - 1;
    const bool hasGaps = last >= 0 && attempts.line(last).exchange &&
                         attempts.line(last).exchange->pieces.size() > 1;
    if (hasGaps)
        m_gaps->setPieces(attempts.line(last).exchange->pieces);
    m_gaps->setVisible(hasGaps);
}

} // namespace fuseboard

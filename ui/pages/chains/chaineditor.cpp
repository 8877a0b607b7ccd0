// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/chaineditor.h"

#include "ui/pages/chains/parameterfield.h"
#include "ui/pages/chains/parametergroup.h"
#include "ui/pages/chains/rehearsalcard.h"
#include "ui/pages/chains/stepseditor.h"
#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTwoColumns = 640;

} // namespace

ChainEditor::ChainEditor(QWidget* parent)
    : QScrollArea(parent), m_name(new QLineEdit), m_nameProblem(new QLabel), m_lock(new LockNote),
      m_steps(new StepsEditor(m_guard, m_name)), m_rehearsal(new RehearsalCard),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);

    auto* content = new QWidget;
    content->setProperty("page", true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::kHair, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(makeHead());
    layout->addWidget(m_rehearsal);
    layout->addWidget(makeSettings());
    layout->addStretch();
    setWidget(content);

    connect(m_name, &QLineEdit::textEdited, this, &ChainEditor::take);
    connect(m_steps, &StepsEditor::changed, this, &ChainEditor::take);
    connect(m_steps, &StepsEditor::modelsWanted, this, &ChainEditor::modelsWanted);
    for (ParameterField* field : std::as_const(m_fields))
        connect(field, &ParameterField::changed, this, &ChainEditor::take);
}

QWidget* ChainEditor::makeHead()
{
    auto* head = new QFrame;
    head->setProperty("card", true);
    auto* label = new QLabel(tr("Name"), head);
    setTone(label, Tone::Muted);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Chain name"));
    m_guard.protectKeys(m_name);
    m_name->setMaximumWidth(320);
    setTone(m_nameProblem, Tone::Bad);
    m_nameProblem->setWordWrap(true);
    m_nameProblem->hide();
    auto* steps = new QLabel(tr("Steps"), head);
    setType(steps, TypeRole::Heading);
    auto* hint = new QLabel(tr("Asked in this order. When one fails, the next one follows."), head);
    setTone(hint, Tone::Muted);
    hint->setWordWrap(true);

    auto* name = new QHBoxLayout;
    name->setSpacing(space::kSmall);
    name->addWidget(label);
    name->addWidget(m_name, 1);
    name->addWidget(m_nameProblem, 1);
    name->addStretch();
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addLayout(name);
    layout->addWidget(m_lock);
    layout->addSpacing(space::kHair);
    layout->addWidget(steps);
    layout->addWidget(hint);
    layout->addWidget(m_steps);
    return head;
}

QWidget* ChainEditor::makeSettings()
{
    using Group = ChainParameter::Group;
    auto* settings = new QWidget;
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(space::kMedium);
    const auto add = [this, settings](QVBoxLayout* column, Group group) {
        auto* card = new ParameterGroup(group, m_guard, settings);
        column->addWidget(card);
        m_fields += card->fields();
    };
    add(left, Group::Retry);
    add(left, Group::Deadline);
    add(right, Group::Timeouts);
    add(right, Group::Breaker);
    left->addStretch();
    right->addStretch();
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::kMedium);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    settings->setLayout(m_columns);
    return settings;
}

void ChainEditor::resizeEvent(QResizeEvent* event)
{
    m_columns->setDirection(event->size().width() < kTwoColumns ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

void ChainEditor::setChain(const Chain& chain, const StepChoices& choices)
{
    m_chain = chain;
    if (m_name->text() != chain.name)
        m_name->setText(chain.name);
    m_steps->setSteps(chain.steps, choices);
    for (ParameterField* field : std::as_const(m_fields))
        field->setChain(chain);
    m_rehearsal->setChain(chain);
}

/// It can be looked at and rehearsed all the same.
void ChainEditor::setLock(const QString& reason)
{
    m_lock->setReason(reason);
    setLocked(m_name, reason);
    setLocked(m_steps, reason);
    for (ParameterField* field : std::as_const(m_fields))
        setLocked(field, reason);
}

void ChainEditor::setConfiguration(const Configuration& resolved)
{
    m_rehearsal->setConfiguration(resolved);
}

void ChainEditor::take()
{
    m_chain.name = m_name->text();
    m_chain.steps = m_steps->steps();
    for (const ParameterField* field : std::as_const(m_fields))
        field->apply(m_chain);
    m_rehearsal->setChain(m_chain);
    emit changed();
}

bool ChainEditor::showProblem(const QString& path, const QString& problem)
{
    if (path == "name"_L1) {
        m_nameProblem->setText(problem);
        m_nameProblem->show();
        m_name->setFocus();
        return true;
    }
    static const QRegularExpression kStep(u"^steps\\[(\\d+)\\]"_s);
    if (const auto match = kStep.match(path); match.hasMatch()) {
        const int step = match.captured(1).toInt();
        m_steps->setProblem(step, problem);
        return step < m_chain.steps.size();
    }
    for (ParameterField* field : std::as_const(m_fields)) {
        if (field->path() == path) {
            field->setProblem(problem);
            ensureWidgetVisible(field);
            field->setFocusOnField();
            return true;
        }
    }
    return false;
}

void ChainEditor::clearProblems()
{
    m_nameProblem->hide();
    m_steps->clearProblems();
    for (ParameterField* field : std::as_const(m_fields))
        field->setProblem({});
}

void ChainEditor::setFocusOnName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace fuseboard

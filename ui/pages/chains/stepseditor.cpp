// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/stepseditor.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 3;

} // namespace

StepsEditor::StepsEditor(FieldGuard& guard, QWidget* before, QWidget* parent)
    : QWidget(parent), m_guard(guard), m_before(before), m_list(new QVBoxLayout),
      m_add(new QPushButton(icon(u"add"_s), tr("Add step"), this)), m_mark(new QFrame(this))
{
    m_mark->setAutoFillBackground(true);
    m_mark->setBackgroundRole(QPalette::Highlight);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
    m_add->setAccessibleName(tr("Add step"));
    connect(m_add, &QPushButton::clicked, this, &StepsEditor::add);
    m_list->setSpacing(space::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void StepsEditor::setSteps(const QList<Step>& steps, const StepChoices& choices)
{
    m_steps = steps;
    m_choices = choices;
    show();
}

void StepsEditor::show()
{
    while (m_items.size() > m_steps.size())
        delete m_items.takeLast();
    while (m_items.size() < m_steps.size())
        makeItem(static_cast<int>(m_items.size()));
    const int count = static_cast<int>(m_steps.size());
    for (int index = 0; index < count; ++index)
        m_items.at(index)->setStep(m_steps.at(index), m_choices, count);
    m_add->setEnabled(!m_choices.providers.isEmpty());
    // Made late, they would come behind all of the window.
    QWidget* last = m_before;
    for (StepItem* item : std::as_const(m_items))
        last = item->followInTabOrder(last);
}

void StepsEditor::makeItem(int index)
{
    auto* item = new StepItem(index, m_guard, this);
    connect(item, &StepItem::changed, this, [this, index, item] {
        m_steps[index] = item->step();
        emit changed();
    });
    connect(item, &StepItem::moveRequested, this,
            [this, index](int by) { move(index, index + by); });
    // Later: the item is still on the stack.
    connect(
        item, &StepItem::removeRequested, this,
        [this, index] {
            m_steps.removeAt(index);
            clearProblems();
            show();
            emit changed();
        },
        Qt::QueuedConnection);
    connect(item, &StepItem::modelsWanted, this, &StepsEditor::modelsWanted);
    connect(item, &StepItem::dragged, this, [this](const QPoint& at) { dragTo(at.y()); });
    connect(item, &StepItem::dropped, this, [this, index] { drop(index); });
    m_list->addWidget(item);
    m_items.append(item);
}

void StepsEditor::move(int from, int to)
{
    if (from == to || to < 0 || to >= m_steps.size())
        return;
    m_steps.move(from, to);
    clearProblems();
    show();
    // The focus goes along with the step.
    if (QWidget* focus = focusWidget(); focus && m_items.at(from)->isAncestorOf(focus)) {
        const auto of = [](const StepItem* item) { return item->findChildren<QWidget*>(); };
        const qsizetype place = of(m_items.at(from)).indexOf(focus);
        QWidget* target = of(m_items.at(to)).value(place);
        if (target && target->isEnabled())
            target->setFocus();
        else
            m_items.at(to)->setFocusOnModel();
    }
    emit changed();
}

void StepsEditor::add()
{
    Step step;
    step.provider = m_steps.isEmpty() ? m_choices.providers.value(0) : m_steps.last().provider;
    for (const QString& provider : std::as_const(m_choices.providers)) {
        const bool used = std::any_of(m_steps.cbegin(), m_steps.cend(), [&](const Step& other) {
            return other.provider == provider;
        });
        if (!used) {
            step.provider = provider;
            break;
        }
    }
    step.model = m_choices.models.value(step.provider).value(0);
    m_steps.append(step);
    show();
    m_items.last()->setFocusOnModel();
    emit changed();
}

/// While the mouse moves, a mark shows where the step would go: between which two.
void StepsEditor::dragTo(int globalY)
{
    const int y = mapFromGlobal(QPoint(0, globalY)).y();
    m_dropAt = 0;
    while (m_dropAt < m_items.size() && m_items.at(m_dropAt)->geometry().center().y() <= y)
        ++m_dropAt;
    const int gap = m_list->spacing();
    const int top = m_dropAt < m_items.size() ? m_items.at(m_dropAt)->geometry().top() - gap / 2
                                              : m_items.last()->geometry().bottom() + 1 + gap / 2;
    m_mark->setGeometry(0, std::max(0, top - kMark / 2), width(), kMark);
    m_mark->show();
    m_mark->raise();
}

void StepsEditor::drop(int from)
{
    m_mark->hide();
    const int before = std::exchange(m_dropAt, -1);
    if (before >= 0) // the gap above the step itself and the one below it are where it is
        move(from, before > from ? before - 1 : before);
}

void StepsEditor::setProblem(int step, const QString& problem)
{
    if (step >= 0 && step < m_items.size())
        m_items.at(step)->setProblem(problem);
}

void StepsEditor::clearProblems()
{
    for (StepItem* item : std::as_const(m_items))
        item->setProblem({});
}

} // namespace fuseboard

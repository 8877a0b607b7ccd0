// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/compareview.h"

#include "app/engine/engine.h"
#include "ui/pages/prompt/comparecolumn.h"
#include "ui/pages/prompt/targetpicker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 220; ///< at least; beyond, the columns are scrolled

} // namespace

CompareView::CompareView(Engine& engine, QWidget* parent)
    : QScrollArea(parent), m_engine(engine),
      m_add(new QPushButton(icon(u"add"_s), tr("Add column"), this))
{
    auto* content = new QWidget;
    content->setProperty("page", true);
    m_layout = new QHBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    m_layout->addWidget(m_add, 0, Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Comparison"));
    setFocusPolicy(Qt::NoFocus);
    m_add->setAccessibleName(tr("Add column"));
    m_add->setToolTip(tr("Compare one more, of at most %1").arg(kMost));
    connect(m_add, &QPushButton::clicked, this, &CompareView::add);
    for (int i = 0; i < kLeast; ++i)
        add();
}

int CompareView::freeNumber() const
{
    int number = 1;
    while (m_numbers.contains(number))
        ++number;
    return number;
}

void CompareView::add()
{
    if (m_columns.size() >= kMost)
        return;
    const int number = freeNumber();
    auto* column = new CompareColumn(m_engine, number, widget());
    column->setMinimumWidth(kColumnWidth);
    m_layout->insertWidget(static_cast<int>(m_columns.size()), column, 1);
    m_columns.append(column);
    m_numbers.append(number);
    column->setConfiguration(m_configuration);
    // The next one that is not compared yet.
    for (const PromptTarget& target : targetsOf(m_configuration)) {
        const bool taken =
            std::any_of(m_columns.cbegin(), m_columns.cend() - 1,
                        [&target](const CompareColumn* c) { return c->target() == target; });
        if (!taken) {
            column->setTarget(target);
            break;
        }
    }
    connect(column, &CompareColumn::removeRequested, this, [this, column] { remove(column); });
    connect(column, &CompareColumn::targetChanged, this, &CompareView::changed);
    connect(&column->run(), &RepeatRun::started, this, &CompareView::changed);
    connect(&column->run(), &RepeatRun::finished, this, &CompareView::changed);
    arrange();
}

QList<std::optional<RepeatRun::Past>> CompareView::past() const
{
    QList<std::optional<RepeatRun::Past>> all;
    for (CompareColumn* column : m_columns)
        all.append(column->run().past());
    return all;
}

void CompareView::recall(const QList<std::optional<RepeatRun::Past>>& past)
{
    while (m_columns.size() < std::min<qsizetype>(past.size(), kMost))
        add();
    for (qsizetype i = 0; i < std::min(past.size(), m_columns.size()); ++i) {
        if (past.at(i))
            m_columns.at(i)->run().recall(*past.at(i));
    }
}

void CompareView::remove(CompareColumn* column)
{
    const qsizetype index = m_columns.indexOf(column);
    if (index < 0 || m_columns.size() <= kLeast)
        return;
    column->run().cancel();
    m_columns.removeAt(index);
    m_numbers.removeAt(index);
    m_layout->removeWidget(column);
    column->hide();
    column->deleteLater(); // its own button is still on the stack
    arrange();
}

void CompareView::arrange()
{
    for (CompareColumn* column : std::as_const(m_columns))
        column->setRemovable(m_columns.size() > kLeast);
    m_add->setVisible(m_columns.size() < kMost);
    emit changed();
}

void CompareView::setConfiguration(const Configuration& configuration)
{
    const bool first = m_configuration.providers.isEmpty();
    m_configuration = configuration;
    const QList<PromptTarget> targets = targetsOf(configuration);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns.at(i)->setConfiguration(configuration);
        if (first && !targets.isEmpty())
            m_columns.at(i)->setTarget(targets.at(std::min(i, targets.size() - 1)));
    }
    emit changed();
}

bool CompareView::isReady() const
{
    return std::all_of(m_columns.cbegin(), m_columns.cend(), [](const CompareColumn* column) {
        return !column->target().provider.isEmpty() && !column->target().model.isEmpty();
    });
}

void CompareView::send(const Prompt& prompt, const RepeatPlan& plan)
{
    for (CompareColumn* column : std::as_const(m_columns))
        column->send(prompt, plan);
}

void CompareView::cancel()
{
    for (CompareColumn* column : std::as_const(m_columns))
        column->run().cancel();
}

PromptTarget CompareView::firstTarget() const
{
    return m_columns.first()->target();
}

bool CompareView::isRunning() const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [](CompareColumn* column) { return column->run().isRunning(); });
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/faultsform.h"

#include "ui/models/rehearsaltext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using enum RehearsedFault;
constexpr std::array kFaults{None, RateLimited, Overloaded,    ServerError,   Stall,
                             Cut,  BadKey,      ConnectFailed, SlowFirstToken};
constexpr int kMostTimes = 20;
constexpr int kLongestHint = 3600; ///< seconds

QLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setType(label, TypeRole::Caption);
    setTone(label, Tone::Muted);
    return label;
}

} // namespace

FaultsForm::FaultsForm(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_prompts(new QSpinBox(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kHair);
    m_grid->addWidget(caption(tr("Step"), this), 0, 0);
    m_grid->addWidget(caption(tr("What it does"), this), 0, 1);
    m_grid->addWidget(caption(tr("How often"), this), 0, 2);
    m_grid->addWidget(caption(tr("Asks to wait"), this), 0, 3);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);

    m_prompts->setRange(1, kMostRehearsedPrompts);
    m_prompts->setAccessibleName(tr("Rehearsed prompts in a row"));
    m_prompts->setToolTip(tr("One second apart: enough of them open a circuit."));
    m_guard.protect(m_prompts);
    connect(m_prompts, &QSpinBox::valueChanged, this, &FaultsForm::changed);
    auto* label = new QLabel(tr("Prompts in a row"), this);
    label->setBuddy(m_prompts);
    auto* prompts = new QHBoxLayout;
    prompts->setSpacing(space::kSmall);
    prompts->addWidget(label);
    prompts->addWidget(m_prompts);
    prompts->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(m_grid);
    layout->addLayout(prompts);
}

void FaultsForm::addRow()
{
    const int number = static_cast<int>(m_rows.size()) + 1;
    const Row row{new QLabel(this), new QComboBox(this), new QSpinBox(this), new QSpinBox(this)};
    row.name->setTextFormat(Qt::PlainText);
    row.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.fault->setAccessibleName(tr("Rehearsed fault of step %1").arg(number));
    row.fault->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.fault->setMinimumContentsLength(8);
    for (const RehearsedFault fault : kFaults)
        row.fault->addItem(faultText(fault), static_cast<int>(fault));
    row.times->setAccessibleName(tr("Calls of step %1 that fail").arg(number));
    row.times->setRange(StepFault::kAlways, kMostTimes);
    row.times->setSpecialValueText(tr("always"));
    const QStringList around = tr("first %1", "so many calls at the beginning fail").split(u"%1"_s);
    row.times->setPrefix(around.value(0));
    row.times->setSuffix(around.value(1));
    row.retryAfter->setAccessibleName(tr("Retry-After of step %1 in seconds").arg(number));
    row.retryAfter->setRange(0, kLongestHint);
    row.retryAfter->setSuffix(tr(" s"));
    row.retryAfter->setValue(static_cast<int>(toSeconds(StepFault{}.retryAfter)));
    for (QWidget* field : std::initializer_list<QWidget*>{row.fault, row.times, row.retryAfter})
        m_guard.protect(field);
    m_grid->addWidget(row.name, number, 0);
    m_grid->addWidget(row.fault, number, 1);
    m_grid->addWidget(row.times, number, 2);
    m_grid->addWidget(row.retryAfter, number, 3);
    connect(row.fault, &QComboBox::currentIndexChanged, this, [this, row] {
        refresh(row);
        emit changed();
    });
    connect(row.times, &QSpinBox::valueChanged, this, &FaultsForm::changed);
    connect(row.retryAfter, &QSpinBox::valueChanged, this, &FaultsForm::changed);
    refresh(row);
    m_rows.append(row);
    // By keyboard in the order in which it is read.
    setTabOrder(row.fault, row.times);
    setTabOrder(row.times, row.retryAfter);
    setTabOrder(row.retryAfter, m_prompts);
}

void FaultsForm::refresh(const Row& row)
{
    const auto fault = static_cast<RehearsedFault>(row.fault->currentData().toInt());
    row.times->setEnabled(fault != None);
    row.retryAfter->setEnabled(fault == RateLimited);
}

void FaultsForm::setChain(const Chain& chain)
{
    while (m_rows.size() > chain.steps.size()) {
        const Row row = m_rows.takeLast();
        for (QWidget* part :
             std::initializer_list<QWidget*>{row.name, row.fault, row.times, row.retryAfter})
            delete part;
    }
    while (m_rows.size() < chain.steps.size())
        addRow();
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const QString name = u"%1 · %2"_s.arg(index + 1).arg(chain.steps.at(index).provider);
        m_rows.at(index).name->setText(name);
        m_rows.at(index).name->setToolTip(name);
    }
}

QList<StepFault> FaultsForm::faults() const
{
    QList<StepFault> faults;
    for (const Row& row : m_rows)
        faults.append({static_cast<RehearsedFault>(row.fault->currentData().toInt()),
                       row.times->value(), std::chrono::seconds(row.retryAfter->value())});
    return faults;
}

int FaultsForm::prompts() const
{
    return m_prompts->value();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/checkform.h"

#include "ui/pages/prompt/targetpicker.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// The bounds that the configuration's reader has.
constexpr int kMostTokens = 16;
constexpr qsizetype kLongestPrompt = 16384;
constexpr int kLongestPattern = 500;
constexpr int kLongestName = 64;
constexpr double kLongestBudget = 300; ///< seconds
constexpr int kMostMinutes = 24 * 60;

} // namespace

CheckForm::CheckForm(QWidget* parent)
    : QFrame(parent), m_name(new QLineEdit(this)),
      m_target(new TargetPicker(tr("Provider of the check"), tr("Model of the check"),
                                Qt::Horizontal, this)),
      m_text(new QLineEdit(this)), m_pattern(new QLineEdit(this)),
      m_budget(new QDoubleSpinBox(this)), m_every(new QSpinBox(this)), m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("Save check"), this))
{
    setProperty("card", true);
    m_name->setAccessibleName(tr("Name of the check"));
    m_name->setMaxLength(kLongestName);
    m_text->setAccessibleName(tr("Expected text of the check"));
    m_text->setPlaceholderText(tr("any"));
    m_text->setMaxLength(kLongestPattern);
    m_pattern->setAccessibleName(tr("Expected pattern of the check"));
    m_pattern->setPlaceholderText(tr("regular expression"));
    m_pattern->setMaxLength(kLongestPattern);
    m_budget->setAccessibleName(tr("Latency budget of the check"));
    m_budget->setRange(0, kLongestBudget);
    m_budget->setDecimals(1);
    m_budget->setSuffix(tr(" s"));
    m_budget->setSpecialValueText(tr("none"));
    m_every->setAccessibleName(tr("Minutes between two checks"));
    m_every->setRange(1, kMostMinutes);
    m_every->setSuffix(tr(" min"));
    m_problem->setWordWrap(true);
    m_save->setAccessibleName(tr("Save check"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Do not save the check"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    int column = 0;
    int row = 0;
    const auto add = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        setType(label, TypeRole::Caption);
        setTone(label, Tone::Muted);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column);
        if (++column == 3) {
            column = 0;
            row += 2;
        }
    };
    add(tr("Name"), m_name);
    add(tr("Provider and model"), m_target);
    add(tr("Every"), m_every);
    add(tr("The answer contains"), m_text);
    add(tr("The answer matches"), m_pattern);
    add(tr("Slower than this fails"), m_budget);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_problem, 1);
    actions->addWidget(m_save);
    actions->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addLayout(grid);
    layout->addLayout(actions);
    hide();
    connect(m_save, &QPushButton::clicked, this, &CheckForm::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void CheckForm::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
    m_target->setConfiguration(configuration);
}

void CheckForm::open(const KeptPrompt& prompt, const PromptTarget& target)
{
    m_prompt = prompt;
    m_target->setTarget(target.provider, target.model);
    m_name->clear();
    m_text->clear();
    m_pattern->clear();
    m_budget->setValue(0);
    m_every->setValue(static_cast<int>(toSeconds(m_configuration.watch.probes.every)) / 60);
    setProblem({});
    show();
    m_name->setFocus();
}

void CheckForm::setProblem(const QString& problem)
{
    setTone(m_problem, problem.isEmpty() ? Tone::Muted : Tone::Bad);
    m_problem->setText(
        problem.isEmpty()
            ? tr("Sent on a schedule, with at most %1 tokens of answer, within the daily cost cap "
                 "of probes.")
                  .arg(kMostTokens)
            : problem);
}

QString CheckForm::problem() const
{
    const QString name = m_name->text().trimmed();
    const QList<Probe>& checks = m_configuration.watch.probes.checks;
    if (name.isEmpty())
        return tr("The check needs a name.");
    if (std::any_of(checks.cbegin(), checks.cend(),
                    [&name](const Probe& other) { return other.name == name; }))
        return tr("There is a check of that name already.");
    if (m_target->target().model.isEmpty())
        return tr("The check needs a model.");
    if (const QRegularExpression pattern(m_pattern->text()); !pattern.isValid())
        return tr("The pattern cannot be read: %1.").arg(pattern.errorString());
    if (m_prompt.text.size() > kLongestPrompt || m_prompt.system.size() > kLongestPrompt)
        return tr("A check's prompt has at most %1 characters.")
            .arg(QLocale().toString(kLongestPrompt));
    return {};
}

void CheckForm::accept()
{
    const QString wrong = problem();
    setProblem(wrong);
    if (!wrong.isEmpty())
        return;
    Probe check;
    check.name = m_name->text().trimmed();
    check.provider = m_target->target().provider;
    check.model = m_target->target().model;
    check.every = std::chrono::minutes(m_every->value());
    check.prompt = m_prompt.text;
    check.system = m_prompt.system;
    check.maxTokens = std::clamp(m_prompt.maxTokens.value_or(kMostTokens), 1, kMostTokens);
    check.expectText = m_text->text();
    check.expectPattern = m_pattern->text();
    if (m_budget->value() > 0)
        check.latencyBudget = fromSeconds(m_budget->value());
    emit accepted(check);
}

} // namespace fuseboard

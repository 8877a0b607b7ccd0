// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/promptoptions.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDoubleSpinBox>
#include <QDoubleValidator>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace fuseboard {

namespace {

constexpr int kMostTokens = 10'000'000;
constexpr double kHottest = 2;
constexpr int kSystemLines = 2;
constexpr int kMostTimes = 1000;
constexpr double kLongestInterval = 3600; ///< seconds

} // namespace

PromptOptions::PromptOptions(QWidget* parent)
    : QWidget(parent), m_system(new QPlainTextEdit(this)), m_maxTokens(new QLineEdit(this)),
      m_temperature(new QLineEdit(this)), m_times(new QSpinBox(this)),
      m_interval(new QDoubleSpinBox(this))
{
    m_system->setAccessibleName(tr("System prompt"));
    m_system->setPlaceholderText(tr("None"));
    m_system->setTabChangesFocus(true);
    m_system->setFixedHeight(m_system->fontMetrics().lineSpacing() * kSystemLines + 24);
    m_maxTokens->setAccessibleName(tr("Max tokens"));
    m_maxTokens->setPlaceholderText(tr("provider's default"));
    m_maxTokens->setValidator(new QIntValidator(1, kMostTokens, m_maxTokens));
    m_temperature->setAccessibleName(tr("Temperature"));
    m_temperature->setPlaceholderText(tr("provider's default"));
    m_temperature->setValidator(new QDoubleValidator(0, kHottest, 3, m_temperature));
    m_times->setAccessibleName(tr("Repeat the prompt"));
    m_times->setToolTip(tr("How often the prompt is sent, one after another; percentiles are shown "
                           "for more than one"));
    m_times->setRange(1, kMostTimes);
    m_times->setSuffix(tr(" ×"));
    m_interval->setAccessibleName(tr("Pause between repeats"));
    m_interval->setToolTip(tr("Pause between the end of one and the next"));
    m_interval->setRange(0, kLongestInterval);
    m_interval->setDecimals(1);
    m_interval->setSuffix(tr(" s"));
    connect(m_times, &QSpinBox::valueChanged, this, &PromptOptions::changed);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kMedium);
    layout->setVerticalSpacing(space::kHair);
    int column = 0;
    const auto add = [this, layout, &column](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        setType(label, TypeRole::Caption);
        setTone(label, Tone::Muted);
        label->setBuddy(field);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column, Qt::AlignTop);
        ++column;
    };
    add(tr("System prompt"), m_system);
    add(tr("Max tokens"), m_maxTokens);
    add(tr("Temperature"), m_temperature);
    add(tr("Repeat"), m_times);
    add(tr("Interval"), m_interval);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(2, 1);
}

void PromptOptions::show(const KeptPrompt& prompt)
{
    m_system->setPlainText(prompt.system);
    m_maxTokens->setText(prompt.maxTokens ? QLocale().toString(*prompt.maxTokens) : QString());
    m_temperature->setText(prompt.temperature ? QLocale().toString(*prompt.temperature)
                                              : QString());
}

bool PromptOptions::areEmpty() const
{
    return m_system->toPlainText().isEmpty() && m_maxTokens->text().isEmpty() &&
           m_temperature->text().isEmpty() && m_times->value() == 1;
}

RepeatPlan PromptOptions::plan() const
{
    return {m_times->value(), m_interval->value()};
}

void PromptOptions::apply(KeptPrompt& prompt) const
{
    prompt.system = m_system->toPlainText().trimmed();
    if (!m_maxTokens->text().isEmpty())
        prompt.maxTokens = QLocale().toInt(m_maxTokens->text());
    if (!m_temperature->text().isEmpty())
        prompt.temperature = QLocale().toDouble(m_temperature->text());
}

QString PromptOptions::problem() const
{
    if (!m_maxTokens->text().isEmpty() && !m_maxTokens->hasAcceptableInput())
        return tr("Max tokens must be a whole number from 1 to %1.")
            .arg(QLocale().toString(kMostTokens));
    if (!m_temperature->text().isEmpty() && !m_temperature->hasAcceptableInput())
        return tr("Temperature must be a number from 0 to 2.");
    return {};
}

} // namespace fuseboard

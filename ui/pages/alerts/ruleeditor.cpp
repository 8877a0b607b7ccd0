// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/ruleeditor.h"

#include "ui/models/alerttext.h"
#include "ui/pages/alerts/fieldgrid.h"
#include "ui/pages/alerts/firingstrip.h"
#include "ui/pages/alerts/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kMeasures{
    AlertMeasure::ErrorRate,   AlertMeasure::LatencyP95,   AlertMeasure::TtftP95,
    AlertMeasure::RateLimited, AlertMeasure::CircuitsOpen, AlertMeasure::FallbackShare,
    AlertMeasure::BudgetShare, AlertMeasure::Silence,      AlertMeasure::ProbeFailures,
    AlertMeasure::PageLevel,   AlertMeasure::KeyFailures,  AlertMeasure::QuotaFailures,
};
constexpr double kNone = -1; // no threshold: all of them are 0 or more
constexpr double kMostThreshold = 1e11;

/// Shows no zeros that say nothing.
class ShortNumberBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 9); }
};

double minutesOf(Duration window)
{
    return toSeconds(window) / 60;
}

} // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_name(new QLineEdit), m_measure(new QComboBox),
      m_scope(new QComboBox), m_targets(new QLineEdit), m_warning(new ShortNumberBox),
      m_critical(new ShortNumberBox), m_window(new ShortNumberBox), m_samples(new QSpinBox),
      m_bad(new QSpinBox), m_good(new QSpinBox), m_enabled(new QCheckBox(tr("In force"))),
      m_problem(new QLabel(this)), m_preview(new QLabel(this)), m_strip(new FiringStrip(this)),
      m_firings(new QLabel(this)), m_save(new QPushButton(tr("Save"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_delete(new QPushButton(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Rule editor"));
    setType(m_title, TypeRole::Heading);
    setTone(m_problem, Tone::Bad);
    setTone(m_firings, Tone::Muted);
    for (QLabel* label : {m_title, m_problem, m_preview, m_firings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_strip->setAccessibleName(tr("Firings of the last week"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    makeFields();
    layout->addWidget(m_problem);
    layout->addWidget(m_preview);
    layout->addWidget(m_strip);
    layout->addWidget(m_firings);
    makeFoot();
    edit(std::nullopt);
}

void RuleEditor::add(FieldGrid* grid, const QString& member, const QString& title, QWidget* field)
{
    auto* row = new FormField(tr("Rule"), title, field, this);
    connect(row, &FormField::resetRequested, this, [this, member] { reset(member); });
    grid->add(row);
    m_fields.insert(member, row);
}

void RuleEditor::makeFields()
{
    for (const AlertMeasure measure : kMeasures)
        m_measure->addItem(measureText(measure), static_cast<int>(measure));
    m_scope->addItem(tr("Each provider"), static_cast<int>(AlertScope::Provider));
    m_scope->addItem(tr("Each chain"), static_cast<int>(AlertScope::Chain));
    m_scope->addItem(tr("The board as a whole"), static_cast<int>(AlertScope::Board));
    for (QDoubleSpinBox* box : {m_warning, m_critical}) {
        box->setDecimals(3);
        box->setRange(kNone, kMostThreshold);
        box->setSpecialValueText(tr("none"));
    }
    m_window->setDecimals(2);
    m_window->setRange(1, 24 * 60);
    m_window->setSuffix(QChar(0x00a0) + tr("min"));
    m_samples->setRange(0, 100'000);
    m_bad->setRange(1, 1000);
    m_good->setRange(1, 1000);

    auto* grid = new FieldGrid(this);
    add(grid, u"name"_s, tr("name"), m_name);
    add(grid, u"measure"_s, tr("looks at"), m_measure);
    add(grid, u"scope"_s, tr("of"), m_scope);
    add(grid, u"targets"_s, tr("only these"), m_targets);
    add(grid, u"warning"_s, tr("warning over"), m_warning);
    add(grid, u"critical"_s, tr("critical over"), m_critical);
    add(grid, u"window_s"_s, tr("window"), m_window);
    add(grid, u"minimum_samples"_s, tr("calls at least"), m_samples);
    add(grid, u"bad_to_fire"_s, tr("bad checks to fire"), m_bad);
    add(grid, u"good_to_clear"_s, tr("good checks to clear"), m_good);
    add(grid, u"enabled"_s, tr("switched on"), m_enabled);
    static_cast<QVBoxLayout*>(layout())->addWidget(grid);

    const auto changed = [this] {
        if (m_showing)
            return;
        refresh();
        emit edited();
    };
    for (QLineEdit* line : {m_name, m_targets})
        connect(line, &QLineEdit::textChanged, this, changed);
    for (QComboBox* box : {m_measure, m_scope})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (QDoubleSpinBox* box : {m_warning, m_critical, m_window})
        connect(box, &QDoubleSpinBox::valueChanged, this, changed);
    for (QSpinBox* box : {m_samples, m_bad, m_good})
        connect(box, &QSpinBox::valueChanged, this, changed);
    connect(m_enabled, &QCheckBox::toggled, this, changed);
}

void RuleEditor::makeFoot()
{
    m_save->setAccessibleName(tr("Save the rule"));
    m_cancel->setAccessibleName(tr("Cancel editing the rule"));
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RuleEditor::cancelRequested);
    connect(m_delete, &QPushButton::clicked, this, &RuleEditor::deleteRequested);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_delete);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
}

void RuleEditor::edit(const std::optional<AlertRule>& rule)
{
    m_isNew = !rule;
    m_original = rule.value_or(AlertRule{});
    const std::optional<AlertRule> builtIn = m_isNew ? std::nullopt : builtInRule(m_original.name);
    m_default = builtIn.value_or(AlertRule{});
    const QString name = ruleText(m_original.name, m_original.measure);
    m_title->setText(m_isNew ? tr("New rule") : tr("Rule %1").arg(name));
    m_name->setEnabled(!builtIn);
    m_measure->setEnabled(!builtIn);
    m_delete->setText(builtIn ? tr("Back to the default rule") : tr("Delete"));
    m_delete->setAccessibleName(builtIn ? tr("Back to the default of rule %1").arg(name)
                                        : tr("Delete rule %1").arg(name));
    m_delete->setVisible(!m_isNew && (!builtIn || *builtIn != m_original));
    setProblems({});
    setPreview(std::nullopt);
    m_strip->setPreview({}); // not that of another rule
    m_firings->hide();
    fill(m_original);
}

void RuleEditor::focusFirst()
{
    (m_name->isEnabled() ? static_cast<QWidget*>(m_name) : m_warning)->setFocus();
}

void RuleEditor::fill(const AlertRule& rule)
{
    m_showing = true;
    m_shown = rule;
    m_name->setText(rule.name);
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(rule.measure)));
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(rule.scope)));
    m_targets->setText(rule.targets.join(u", "_s));
    const double factor = fieldFactor(rule.measure);
    m_warning->setValue(rule.warning ? *rule.warning * factor : kNone);
    m_critical->setValue(rule.critical ? *rule.critical * factor : kNone);
    m_window->setValue(minutesOf(rule.window));
    m_samples->setValue(rule.minimumSamples);
    m_bad->setValue(rule.badToFire);
    m_good->setValue(rule.goodToClear);
    m_enabled->setChecked(rule.enabled);
    m_showing = false;
    refresh();
}

std::optional<double> RuleEditor::threshold(const QDoubleSpinBox* box,
                                            std::optional<double> shown) const
{
    if (box->value() < 0)
        return std::nullopt;
    const auto measure = static_cast<AlertMeasure>(m_measure->currentData().toInt());
    const double value = box->value() / fieldFactor(measure);
    // What the field rounds is not changed by looking at it.
    return shown && qAbs(*shown - value) < 1e-6 ? shown : value;
}

AlertRule RuleEditor::rule() const
{
    AlertRule rule;
    rule.name = m_name->text().trimmed();
    rule.measure = static_cast<AlertMeasure>(m_measure->currentData().toInt());
    rule.scope = static_cast<AlertScope>(m_scope->currentData().toInt());
    for (const QString& target : m_targets->text().split(u',', Qt::SkipEmptyParts)) {
        if (!target.trimmed().isEmpty())
            rule.targets.append(target.trimmed());
    }
    rule.warning = threshold(m_warning, m_shown.warning);
    rule.critical = threshold(m_critical, m_shown.critical);
    const bool isSameWindow = qAbs(m_window->value() - minutesOf(m_shown.window)) < 0.01;
    rule.window = isSameWindow ? m_shown.window : fromSeconds(std::round(m_window->value() * 60));
    rule.minimumSamples = m_samples->value();
    rule.badToFire = m_bad->value();
    rule.goodToClear = m_good->value();
    rule.enabled = m_enabled->isChecked();
    return rule;
}

void RuleEditor::setKnown(const QStringList& providers, const QStringList& chains)
{
    m_providers = providers;
    m_chains = chains;
    refresh();
}

void RuleEditor::reset(const QString& member)
{
    AlertRule rule = this->rule();
    if (member == "scope"_L1)
        rule.scope = m_default.scope;
    else if (member == "targets"_L1)
        rule.targets = m_default.targets;
    else if (member == "warning"_L1)
        rule.warning = m_default.warning;
    else if (member == "critical"_L1)
        rule.critical = m_default.critical;
    else if (member == "window_s"_L1)
        rule.window = m_default.window;
    else if (member == "minimum_samples"_L1)
        rule.minimumSamples = m_default.minimumSamples;
    else if (member == "bad_to_fire"_L1)
        rule.badToFire = m_default.badToFire;
    else if (member == "good_to_clear"_L1)
        rule.goodToClear = m_default.goodToClear;
    else if (member == "enabled"_L1)
        rule.enabled = m_default.enabled;
    fill(rule);
    emit edited();
}

QString RuleEditor::thresholdText(std::optional<double> value) const
{
    const auto measure = static_cast<AlertMeasure>(m_measure->currentData().toInt());
    return value ? measureValueText(measure, value) : tr("none");
}

/// Defaults, units, and what can be put back.
void RuleEditor::refresh()
{
    const AlertRule now = rule();
    const QString unit = fieldUnit(now.measure);
    m_showing = true; // a unit is no edit
    for (QDoubleSpinBox* box : {m_warning, m_critical})
        box->setSuffix(unit.isEmpty() ? QString() : QChar(0x00a0) + unit);
    m_showing = false;
    const auto tell = [this](const QString& member, bool differs, const QString& text,
                             const QString& explanation = {}) {
        const QString note = tr("Default: %1.").arg(text);
        m_fields.value(member)->setNote(explanation.isEmpty() ? note : explanation + u' ' + note);
        m_fields.value(member)->setResettable(differs, text);
    };
    const auto number = [](int value) { return QLocale().toString(value); };
    const bool ofChains = now.scope == AlertScope::Chain;
    m_targets->setEnabled(now.scope != AlertScope::Board);
    m_targets->setPlaceholderText(m_targets->isEnabled() ? tr("all") : tr("the board"));
    m_fields.value(u"name"_s)->setNote(m_name->isEnabled() ? QString() : tr("A built-in rule."));
    tell(u"scope"_s, now.scope != m_default.scope,
         m_scope->itemText(m_scope->findData(static_cast<int>(m_default.scope))));
    const QStringList known = ofChains ? m_chains : m_providers;
    tell(u"targets"_s, now.targets != m_default.targets, tr("all"),
         known.isEmpty() ? QString() : tr("With commas between: %1.").arg(known.join(u", "_s)));
    tell(u"warning"_s, now.warning != m_default.warning, thresholdText(m_default.warning),
         now.warning ? tr("Fires over %1.").arg(thresholdText(now.warning)) : QString());
    tell(u"critical"_s, now.critical != m_default.critical, thresholdText(m_default.critical),
         now.critical ? tr("Fires over %1.").arg(thresholdText(now.critical)) : QString());
    tell(u"window_s"_s, now.window != m_default.window,
         QLocale().toString(minutesOf(m_default.window)) + QChar(0x00a0) + tr("min"));
    tell(u"minimum_samples"_s, now.minimumSamples != m_default.minimumSamples,
         number(m_default.minimumSamples), tr("With fewer it does not judge."));
    tell(u"bad_to_fire"_s, now.badToFire != m_default.badToFire, number(m_default.badToFire),
         tr("In a row, one every ten seconds."));
    tell(u"good_to_clear"_s, now.goodToClear != m_default.goodToClear,
         number(m_default.goodToClear));
    tell(u"enabled"_s, now.enabled != m_default.enabled, tr("on"));
}

void RuleEditor::setProblems(const RuleProblems& problems)
{
    QStringList others;
    for (auto each = problems.cbegin(); each != problems.cend(); ++each) {
        if (!m_fields.contains(each.key()))
            others << each.value();
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(problems.value(field.key()));
    m_problem->setText(others.join(u'\n'));
    m_problem->setVisible(!others.isEmpty());
}

void RuleEditor::setPreview(const std::optional<RulePreview>& preview)
{
    if (!preview) {
        m_preview->setText(tr("Counting how often it would have fired last week…"));
        return;
    }
    const QString text = previewText(*preview);
    const QString firings = firingsText(*preview, rule().measure);
    m_preview->setText(preview->judged ? tr("As it stands here, it %1.").arg(text)
                                       : tr("No preview: %1").arg(text));
    m_firings->setText(firings);
    m_firings->setVisible(!firings.isEmpty());
    m_strip->setPreview(*preview);
    m_strip->setAccessibleDescription(text + u'\n' + firings);
    m_strip->setToolTip(firings);
}

} // namespace fuseboard

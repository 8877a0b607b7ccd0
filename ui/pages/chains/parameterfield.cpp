// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/parameterfield.h"

#include "ui/pages/chains/fieldguard.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;
using Kind = ChainParameter::Kind;

namespace {

constexpr int kFieldWidth = 132;

/// Takes fractions of a second, but shows no zeros that say nothing.
class ShortNumberBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 9); }
};

} // namespace

ParameterField::ParameterField(const ChainParameter& parameter, FieldGuard& guard, QWidget* parent)
    : QWidget(parent), m_parameter(parameter), m_field(makeField(guard)), m_note(new QLabel(this)),
      m_reset(new QToolButton(this))
{
    const QString name = u"%1: %2"_s.arg(titleOf(parameter.group), parameter.title);
    auto* title = new QLabel(parameter.title, this);
    title->setBuddy(m_field);
    title->setWordWrap(true);
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(parameter.reason);
    m_field->setToolTip(parameter.reason);
    m_field->setFixedWidth(kFieldWidth);
    setType(m_note, TypeRole::Caption);
    setTone(m_note, Tone::Muted);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    m_reset->setToolTip(tr("Back to the default: %1").arg(defaultText(parameter)));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setValue(m_parameter.get(Chain()));
        m_field->setFocus();
        emit changed();
    });

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::kSmall);
    layout->setVerticalSpacing(2);
    layout->addWidget(title, 0, 0);
    layout->addWidget(m_field, 0, 1);
    layout->addWidget(m_reset, 0, 2);
    layout->addWidget(m_note, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    setValue(parameter.get(Chain()));
}

QWidget* ParameterField::makeField(FieldGuard& guard)
{
    QWidget* field = nullptr;
    const auto edited = [this] {
        refresh();
        emit changed();
    };
    switch (m_parameter.kind) {
    case Kind::Count:
        field = m_count = new QSpinBox(this);
        m_count->setRange(static_cast<int>(m_parameter.minimum),
                          static_cast<int>(m_parameter.maximum));
        connect(m_count, &QSpinBox::valueChanged, this, edited);
        break;
    case Kind::Number:
    case Kind::OptionalNumber:
        field = m_number = new ShortNumberBox(this);
        m_number->setDecimals(3);
        m_number->setRange(m_parameter.minimum, m_parameter.maximum);
        m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        m_number->setSuffix(QChar(0x00a0) + m_parameter.unit);
        if (m_parameter.kind == Kind::OptionalNumber)
            m_number->setSpecialValueText(tr("automatic"));
        connect(m_number, &QDoubleSpinBox::valueChanged, this, edited);
        break;
    case Kind::Choice:
        field = m_choice = new QComboBox(this);
        m_choice->addItems(m_parameter.choices);
        connect(m_choice, &QComboBox::currentIndexChanged, this, edited);
        break;
    case Kind::Switch:
        field = m_switch = new QCheckBox(this);
        connect(m_switch, &QCheckBox::toggled, this, edited);
        break;
    }
    guard.protect(field);
    return field;
}

double ParameterField::value() const
{
    if (m_count)
        return m_count->value();
    if (m_number)
        return m_number->value();
    if (m_choice)
        return m_choice->currentIndex();
    return m_switch->isChecked() ? 1 : 0;
}

void ParameterField::setValue(double value)
{
    const QSignalBlocker quiet(m_field);
    if (m_count) {
        m_count->setValue(static_cast<int>(value));
    } else if (m_number) {
        m_number->setValue(value);
    } else if (m_choice) {
        m_choice->setCurrentIndex(static_cast<int>(value));
    } else {
        m_switch->setChecked(value > 0);
    }
    refresh();
}

void ParameterField::setChain(const Chain& chain)
{
    if (m_parameter.get(chain) != value())
        setValue(m_parameter.get(chain));
}

void ParameterField::apply(Chain& chain) const
{
    // A value finer than the field shows stays as it is until the field is used.
    if (m_parameter.get(chain) != value())
        m_parameter.set(chain, value());
}

void ParameterField::setProblem(const QString& problem)
{
    m_problem = problem;
    refresh();
}

void ParameterField::setFocusOnField()
{
    m_field->setFocus();
}

void ParameterField::refresh()
{
    setTone(m_note, m_problem.isEmpty() ? Tone::Muted : Tone::Bad);
    m_note->setText(m_problem.isEmpty()
                        ? tr("%1 Default: %2.").arg(m_parameter.reason, defaultText(m_parameter))
                        : m_problem);
    m_reset->setVisible(value() != m_parameter.get(Chain()));
}

} // namespace fuseboard

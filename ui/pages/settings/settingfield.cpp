// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingfield.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/wheelguard.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace fuseboard {

using namespace Qt::StringLiterals;
using Kind = Setting::Kind;

namespace {

constexpr int kNumberWidth = 140;
constexpr int kTextWidth = 280;

template <typename Box>
class CalmBox : public Box
{
public:
    explicit CalmBox(QWidget* parent) : Box(parent)
    {
        guardWheel(this);
        this->setKeyboardTracking(false);
        this->setFixedWidth(kNumberWidth);
    }
};

/// Takes fractions of a minute, but shows no zeros that say nothing.
class MinutesBox final : public CalmBox<QDoubleSpinBox>
{
public:
    using CalmBox::CalmBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 6); }
};

} // namespace

SettingField::SettingField(const Setting& setting, const QString& name, QWidget* parent)
    : QWidget(parent), m_kind(setting.kind)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    QWidget* control = nullptr;
    if (m_kind == Kind::Switch || m_kind == Kind::Amount)
        layout->addWidget(control = makeSwitch());
    if (m_kind == Kind::Count)
        layout->addWidget(control = makeCount(setting));
    if (m_kind == Kind::Minutes || m_kind == Kind::Amount)
        layout->addWidget(control = makeNumber(setting));
    if (m_kind == Kind::Text)
        layout->addWidget(control = makeText(setting));
    control->setAccessibleName(name);
    control->setAccessibleDescription(setting.reason);
    if (m_kind == Kind::Amount)
        m_switch->setAccessibleName(tr("Set %1").arg(name));
    if (m_kind != Kind::Text)
        layout->addStretch();
}

QWidget* SettingField::makeSwitch()
{
    m_switch = new QCheckBox(this);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        if (m_kind == Kind::Switch)
            m_switch->setText(on ? tr("On") : tr("Off"));
        else
            m_number->setEnabled(on);
    });
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        if (m_kind == Kind::Amount && on && m_number->value() <= 0) {
            const QSignalBlocker quiet(m_number);
            m_number->setValue(1); // nothing at all is seldom meant
        }
        emit edited();
    });
    if (m_kind == Kind::Switch)
        m_switch->setText(tr("Off"));
    return m_switch;
}

QWidget* SettingField::makeCount(const Setting& setting)
{
    m_count = new CalmBox<QSpinBox>(this);
    m_count->setRange(static_cast<int>(setting.minimum), static_cast<int>(setting.maximum));
    if (!setting.unit.isEmpty())
        m_count->setSuffix(QChar(0x00a0) + setting.unit);
    connect(m_count, &QSpinBox::valueChanged, this, &SettingField::edited);
    return m_count;
}

QWidget* SettingField::makeNumber(const Setting& setting)
{
    if (m_kind == Kind::Amount)
        m_number = new CalmBox<QDoubleSpinBox>(this);
    else
        m_number = new MinutesBox(this);
    m_number->setDecimals(m_kind == Kind::Amount ? 2 : 1);
    m_number->setRange(setting.minimum, setting.maximum);
    if (m_kind == Kind::Amount) {
        m_number->setPrefix(u"$"_s);
        m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        m_number->setEnabled(false);
    } else {
        m_number->setSuffix(QChar(0x00a0) + setting.unit);
    }
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &SettingField::edited);
    return m_number;
}

QWidget* SettingField::makeText(const Setting& setting)
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(setting.nothing);
    m_text->setMaxLength(4096);
    m_text->setMinimumWidth(kTextWidth);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        const QString text = m_text->text().trimmed();
        if (text == m_told)
            return;
        m_told = text;
        emit edited();
    });
    return m_text;
}

QVariant SettingField::value() const
{
    switch (m_kind) {
    case Kind::Switch:
        return m_switch->isChecked();
    case Kind::Count:
        return m_count->value();
    case Kind::Minutes:
        return m_number->value();
    case Kind::Amount:
        return m_switch->isChecked() ? QVariant(m_number->value()) : QVariant();
    case Kind::Text:
        return m_text->text().trimmed();
    }
    return {};
}

void SettingField::setValue(const QVariant& value)
{
    switch (m_kind) {
    case Kind::Switch:
        m_switch->setChecked(value.toBool());
        break;
    case Kind::Count: {
        const QSignalBlocker quiet(m_count);
        m_count->setValue(value.toInt());
        break;
    }
    case Kind::Minutes:
    case Kind::Amount: {
        const QSignalBlocker quiet(m_number);
        if (m_switch)
            m_switch->setChecked(value.isValid());
        if (value.isValid())
            m_number->setValue(value.toDouble());
        break;
    }
    case Kind::Text:
        // What is being written stays, unless it is of no other value.
        if (!(m_text->hasFocus() && m_text->isModified()) || value.toString() != m_told)
            m_text->setText(value.toString());
        m_told = value.toString();
        break;
    }
}

} // namespace fuseboard

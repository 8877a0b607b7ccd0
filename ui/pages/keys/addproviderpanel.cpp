// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/addproviderpanel.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldsWidth = 560;

} // namespace

AddProviderPanel::AddProviderPanel(QWidget* parent)
    : QFrame(parent), m_presets(presetList()), m_form(new QFormLayout),
      m_preset(new QComboBox(this)), m_name(new QLineEdit(this)), m_baseUrl(new QLineEdit(this)),
      m_source(new QComboBox(this)), m_variable(new QLineEdit(this)), m_hint(new QLabel(this)),
      m_problem(new QLabel(this)), m_add(new QPushButton(tr("Add"), this))
{
    setProperty("card", true);
    auto* title = new QLabel(tr("Add provider"), this);
    setType(title, TypeRole::Heading);
    for (const PresetInfo& preset : std::as_const(m_presets))
        m_preset->addItem(preset.title, preset.name);
    const QStringList dialects = dialectList();
    for (const QString& dialect : dialects)
        m_preset->addItem(tr("Other, speaks %1").arg(dialect), QString());
    m_preset->setAccessibleName(tr("Provider preset"));
    m_name->setAccessibleName(tr("Provider name"));
    m_baseUrl->setAccessibleName(tr("Base URL"));
    m_source->setAccessibleName(tr("Key source"));
    m_source->addItem(tr("Keychain"), static_cast<int>(KeySource::Keychain));
    m_source->addItem(tr("Environment variable"), static_cast<int>(KeySource::Environment));
    m_source->addItem(tr("No key needed"), static_cast<int>(KeySource::None));
    m_variable->setAccessibleName(tr("Environment variable"));
    m_hint->setOpenExternalLinks(true);
    m_hint->setAccessibleName(tr("Where to get a key"));
    m_hint->setWordWrap(true);
    setTone(m_hint, Tone::Muted);
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_add->setAccessibleName(tr("Add this provider"));
    m_add->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel adding a provider"));

    m_form->setHorizontalSpacing(space::kMedium);
    m_form->setVerticalSpacing(space::kSmall);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->addRow(tr("Provider"), m_preset);
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Base URL"), m_baseUrl);
    m_form->addRow(tr("Key from"), m_source);
    m_form->addRow(tr("Variable"), m_variable);
    for (QWidget* field : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_name),
                           static_cast<QWidget*>(m_baseUrl), static_cast<QWidget*>(m_source),
                           static_cast<QWidget*>(m_variable)}) {
        field->setMaximumWidth(kFieldsWidth);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_problem, 1);
    actions->addStretch();
    actions->addWidget(m_add);
    actions->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    layout->addLayout(m_form);
    layout->addWidget(m_hint);
    layout->addLayout(actions);

    connect(m_preset, &QComboBox::currentIndexChanged, this, &AddProviderPanel::fillIn);
    connect(m_source, &QComboBox::currentIndexChanged, this, &AddProviderPanel::refresh);
    for (QLineEdit* field : {m_name, m_baseUrl, m_variable}) {
        connect(field, &QLineEdit::textChanged, this, &AddProviderPanel::refresh);
        connect(field, &QLineEdit::returnPressed, this, &AddProviderPanel::accept);
    }
    connect(m_add, &QPushButton::clicked, this, &AddProviderPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &AddProviderPanel::cancelled);
    hide();
}

const PresetInfo* AddProviderPanel::preset() const
{
    const int index = m_preset->currentIndex();
    return index >= 0 && index < m_presets.size() ? &m_presets.at(index) : nullptr;
}

QString AddProviderPanel::freeName(const QString& wish) const
{
    QString name = wish;
    for (int number = 2; m_written.provider(name); ++number)
        name = u"%1-%2"_s.arg(wish).arg(number);
    return name;
}

void AddProviderPanel::open(const Configuration& written)
{
    m_written = written;
    setProblem({});
    fillIn();
    show();
    m_preset->setFocus();
}

/// What the preset says is shown, and need not be typed.
void AddProviderPanel::fillIn()
{
    const PresetInfo* known = preset();
    m_name->setText(freeName(known ? known->name : u"provider"_s));
    m_baseUrl->setText({});
    m_baseUrl->setPlaceholderText(known ? known->baseUrl.toString() : u"https://host/v1"_s);
    m_variable->setText(known ? known->keyVariable : QString());
    const auto source = known && !known->needsKey ? KeySource::None : KeySource::Keychain;
    m_source->setCurrentIndex(m_source->findData(static_cast<int>(source)));
    const bool hasPage = known && !known->keyPage.isEmpty();
    m_hint->setVisible(hasPage);
    if (hasPage)
        m_hint->setText(
            tr("Get a key at %1").arg(u"<a href=\"%1\">%1</a>"_s.arg(known->keyPage.toString())));
    refresh();
}

void AddProviderPanel::refresh()
{
    const bool fromVariable =
        m_source->currentData().toInt() == static_cast<int>(KeySource::Environment);
    m_variable->setVisible(fromVariable);
    m_form->labelForField(m_variable)->setVisible(fromVariable);
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() &&
                      (preset() || !m_baseUrl->text().trimmed().isEmpty()) &&
                      (!fromVariable || !m_variable->text().trimmed().isEmpty()));
}

void AddProviderPanel::accept()
{
    if (!m_add->isEnabled())
        return;
    const PresetInfo* known = preset();
    Provider provider;
    provider.name = m_name->text().trimmed();
    if (known)
        provider.preset = known->name;
    else
        provider.dialect =
            dialectList().value(m_preset->currentIndex() - static_cast<int>(m_presets.size()));
    provider.baseUrl = QUrl(m_baseUrl->text().trimmed());
    const auto source = static_cast<KeySource>(m_source->currentData().toInt());
    provider.keySource = source;
    if (source == KeySource::Environment)
        provider.keyVariable = m_variable->text().trimmed();
    emit accepted(provider);
}

void AddProviderPanel::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AddProviderPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace fuseboard

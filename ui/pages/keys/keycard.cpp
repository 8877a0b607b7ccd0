// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keycard.h"

#include "ui/pages/keys/confirmrow.h"
#include "ui/pages/keys/keyfield.h"
#include "ui/pages/keys/keytone.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/metrics.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 180;
constexpr int kMaskedWidth = 130;
constexpr int kWideColumn = 3; ///< of the buttons
constexpr int kNarrow = 760;
constexpr int kLeastWidth = 400;

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

template <typename Button>
Button* KeyCard::addButton(const QString& text, const QString& accessibleName)
{
    auto* button = new Button(this);
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

KeyCard::KeyCard(const QString& provider, QWidget* parent)
    : QFrame(parent), m_provider(provider), m_title(new ElidedText(1, this)),
      m_lamp(new LampLabel(this)), m_presence(new QLabel(this)), m_masked(new QLabel(this)),
      m_source(new QLabel(this)), m_check(new QLabel(this)), m_remarks(new QLabel(this)),
      m_notice(new QLabel(this)),
      m_set(addButton<QPushButton>(tr("Set key…"), tr("Set key of %1").arg(provider))),
      m_checkNow(addButton<QPushButton>(tr("Check"), tr("Check key of %1").arg(provider))),
      m_delete(addButton<QToolButton>(tr("Delete key"), tr("Delete key of %1").arg(provider))),
      m_remove(addButton<QToolButton>(tr("Remove"), tr("Remove provider %1").arg(provider))),
      m_field(new KeyField(provider, this)), m_confirm(new ConfirmRow(this)),
      m_grid(new QGridLayout), m_actions(new QHBoxLayout)
{
    setProperty("card", true);
    setType(m_title, TypeRole::Strong);
    m_masked->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTone(m_source, Tone::Muted);
    m_presence->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_check->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setTone(m_remarks, Tone::Warning);
    for (QLabel* label : {m_presence, m_masked, m_source, m_check, m_remarks, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_masked);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_masked->setAccessibleName(tr("Masked key of %1").arg(provider));
    m_masked->setToolTip(tr("Only the beginning and the last four characters are ever shown."));
    m_remove->setToolTip(tr("Take the provider out of the configuration"));
    m_notice->hide();
    makeLayout();

    connect(m_set, &QPushButton::clicked, this, &KeyCard::openKeyField);
    connect(m_checkNow, &QPushButton::clicked, this, &KeyCard::checkRequested);
    connect(m_delete, &QToolButton::clicked, this, &KeyCard::askDelete);
    connect(m_remove, &QToolButton::clicked, this, &KeyCard::askRemove);
    connect(m_field, &KeyField::entered, this, &KeyCard::keyEntered);
    connect(m_field, &KeyField::closed, this, [this] { m_set->setFocus(); });
}

void KeyCard::makeLayout()
{
    auto* state = new QHBoxLayout;
    state->setSpacing(space::kHair);
    state->addWidget(m_lamp, 0, Qt::AlignTop);
    state->addWidget(m_presence, 1);
    m_actions->setSpacing(space::kSmall);
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{m_set, m_checkNow, m_delete, m_remove})
        m_actions->addWidget(button);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kHair);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_masked, 0, 1);
    m_grid->addWidget(m_source, 0, 2);
    m_grid->addLayout(m_actions, 0, kWideColumn);
    m_grid->addLayout(state, 1, 0);
    m_grid->addWidget(m_check, 1, 1, 1, 3);
    m_grid->setColumnMinimumWidth(0, kTitleWidth);
    m_grid->setColumnMinimumWidth(1, kMaskedWidth);
    m_grid->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kHair);
    layout->addLayout(m_grid);
    layout->addWidget(m_remarks);
    layout->addWidget(m_notice);
    layout->addWidget(m_field);
    layout->addWidget(m_confirm);
}

/// Its layout asks for the wide form; the narrow one needs less.
QSize KeyCard::minimumSizeHint() const
{
    return {kLeastWidth, QFrame::minimumSizeHint().height()};
}

/// Where it is narrow the buttons stand in a line of their own.
void KeyCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow == (m_grid->itemAtPosition(2, 0) != nullptr))
        return;
    m_grid->removeItem(m_actions);
    if (narrow)
        m_grid->addLayout(m_actions, 2, 0, 1, 4, Qt::AlignLeft);
    else
        m_grid->addLayout(m_actions, 0, kWideColumn);
}

void KeyCard::setRow(const KeyRow& row)
{
    m_row = row;
    m_title->setText(row.title.isEmpty() ||
                             row.title.compare(row.provider, Qt::CaseInsensitive) == 0
                         ? row.provider
                         : u"%1 (%2)"_s.arg(row.title, row.provider));
    const KeyWords presence = presenceWords(row);
    m_lamp->setLamp(healthOf(presence.tone), {});
    setTone(m_presence, toneOf(presence.tone));
    m_presence->setText(presence.text);
    m_masked->setText(row.masked.isEmpty() ? u"–"_s : row.masked);
    m_source->setText(sourceText(row));
    const KeyWords check = checkWords(row);
    setTone(m_check, toneOf(check.tone));
    m_check->setText(check.text);
    say(m_remarks, remarksText(row));
    const bool ours = row.source == KeySource::Keychain;
    m_set->setVisible(ours);
    m_set->setText(row.presence == KeyPresence::Present ? tr("Replace key…") : tr("Set key…"));
    m_delete->setVisible(ours && row.presence == KeyPresence::Present);
    m_checkNow->setEnabled(!row.checking);
    setAccessibleName(tr("Key card %1").arg(row.provider));
    setAccessibleDescription(QStringList{presence.text, sourceText(row), check.text}.join(u". "_s));
}

void KeyCard::setNotice(const QString& notice)
{
    say(m_notice, notice);
}

void KeyCard::openKeyField()
{
    m_confirm->hide();
    m_notice->hide();
    m_field->open();
}

void KeyCard::askDelete()
{
    m_confirm->ask(tr("Delete the key of %1? It cannot be brought back from here.").arg(m_provider),
                   tr("Delete key"), tr("Keep"), m_provider, [this] { emit deleteRequested(); });
}

void KeyCard::askRemove()
{
    if (!m_usedBy.isEmpty())
        return setNotice(tr("%1 is a step of %2. Take it out on the Chains page first.")
                             .arg(m_provider, m_usedBy.join(u", "_s)));
    const bool stored =
        m_row.source == KeySource::Keychain && m_row.presence == KeyPresence::Present;
    m_confirm->ask(stored ? tr("Remove %1 and delete its key?").arg(m_provider)
                          : tr("Remove %1?").arg(m_provider),
                   tr("Remove"), tr("Keep"), m_provider, [this] { emit removeRequested(); });
}

} // namespace fuseboard

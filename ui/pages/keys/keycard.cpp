// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keycard.h"

#include "app/engine/enginetext.h"
#include "ui/models/format.h"
#include "ui/pages/keys/confirmrow.h"
#include "ui/pages/keys/keyfield.h"
#include "ui/pages/keys/keytone.h"
#include "ui/pages/keys/revealrow.h"
#include "ui/pages/keys/trialrow.h"
#include "ui/pages/keys/undorow.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTitleWidth = 180;
constexpr int kMaskedWidth = 130;
constexpr int kWideColumn = 3; ///< of the buttons
constexpr int kNarrow = 900;
constexpr int kVeryNarrow = 540;
constexpr int kLeastWidth = 400;

/// A request carries nothing but these; what has others in it need not be tried.
bool canTravel(const Secret& key)
{
    QByteArray bytes = key.unwrap();
    const bool can = std::all_of(bytes.cbegin(), bytes.cend(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f;
    });
    Secret::wipe(bytes);
    return can;
}

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

KeyCard::KeyCard(const KeyRow& row, QWidget* parent)
    : QFrame(parent), m_provider(row.provider), m_words(cardWords(row)),
      m_title(new ElidedText(1, this)), m_lamp(new LampLabel(this)), m_presence(new QLabel(this)),
      m_masked(new QLabel(this)), m_source(new QLabel(this)), m_check(new QLabel(this)),
      m_remarks(new QLabel(this)), m_notice(new QLabel(this)), m_lock(new LockNote(this)),
      m_set(addButton<QPushButton>(m_words.set, m_words.setName)),
      m_checkNow(
          addButton<QPushButton>(tr("Check", "verb: check this key now"), m_words.checkName)),
      m_show(addButton<QToolButton>(tr("Show"), m_words.showName)),
      m_copy(addButton<QToolButton>(tr("Copy"), m_words.copyName)),
      m_delete(addButton<QToolButton>(m_words.erase, m_words.deleteName)),
      m_remove(addButton<QToolButton>(tr("Remove"), m_words.removeName)),
      m_field(new KeyField(m_words, this)), m_confirm(new ConfirmRow(this)),
      m_reveal(new RevealRow(m_words, this)), m_trial(new TrialRow(m_words, this)),
      m_undo(new UndoRow(m_words.undoName, this)), m_grid(new QGridLayout),
      m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
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
    m_masked->setAccessibleName(m_words.masked);
    m_masked->setToolTip(m_words.tip);
    m_show->setToolTip(tr("Show it for ten seconds"));
    m_copy->setToolTip(tr("Copy it; the clipboard is cleared after ten seconds"));
    m_delete->setToolTip(tr("Delete it; that can be undone for half a minute"));
    m_notice->hide();
    makeLayout();
    setLocks({});
    joinRows();
}

void KeyCard::joinRows()
{
    connect(m_set, &QPushButton::clicked, this, &KeyCard::openKeyField);
    connect(m_checkNow, &QPushButton::clicked, this, &KeyCard::checkRequested);
    connect(m_show, &QToolButton::clicked, this, &KeyCard::revealRequested);
    connect(m_copy, &QToolButton::clicked, this, &KeyCard::copyRequested);
    connect(m_delete, &QToolButton::clicked, this, &KeyCard::deleteRequested);
    connect(m_remove, &QToolButton::clicked, this, &KeyCard::askRemove);
    connect(m_field, &KeyField::entered, this, &KeyCard::replaceBy);
    connect(m_field, &KeyField::closed, this, [this] { m_set->setFocus(); });
    connect(m_undo, &UndoRow::undone, this, &KeyCard::undoRequested);
    connect(m_trial, &TrialRow::useRequested, this, &KeyCard::keyEntered);
    // Whoever works with the keyboard goes on at the button that led here.
    const auto backTo = [](QAbstractButton* button) {
        return [button](bool hadFocus) {
            if (hadFocus)
                button->setFocus();
        };
    };
    connect(m_undo, &UndoRow::withdrawn, this, backTo(m_set));
    connect(m_trial, &TrialRow::ended, this, backTo(m_set));
    connect(m_reveal, &RevealRow::concealed, this, backTo(m_show));
}

void KeyCard::makeLayout()
{
    auto* state = new QHBoxLayout;
    state->setSpacing(space::kHair);
    state->addWidget(m_lamp, 0, Qt::AlignTop);
    state->addWidget(m_presence, 1);
    m_actions->setSpacing(space::kSmall);
    using Row = std::initializer_list<QAbstractButton*>;
    for (const Row& row : {Row{m_set, m_checkNow, m_show, m_copy}, Row{m_delete, m_remove}}) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(space::kSmall);
        for (QAbstractButton* button : row)
            buttons->addWidget(button);
        buttons->addStretch();
        m_actions->addLayout(buttons);
    }
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
    layout->addWidget(m_lock);
    layout->addWidget(m_remarks);
    layout->addWidget(m_notice);
    layout->addWidget(m_reveal);
    layout->addWidget(m_undo);
    layout->addWidget(m_trial);
    layout->addWidget(m_field);
    layout->addWidget(m_confirm);
}

/// Its layout asks for the wide form; the narrow one needs less.
QSize KeyCard::minimumSizeHint() const
{
    return {kLeastWidth, QFrame::minimumSizeHint().height()};
}

/// Where it is narrow the buttons stand in a line of their own, or in two.
void KeyCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_actions->setDirection(width() < kVeryNarrow ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
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
    const QString title = row.ofHistory ? tr("Team history") : row.title;
    m_title->setText(title.isEmpty() || title.compare(row.provider, Qt::CaseInsensitive) == 0
                         ? row.provider
                         : tr("%1 (%2)", "title, name").arg(title, row.provider));
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
    const bool present = row.presence == KeyPresence::Present;
    m_set->setText(present ? m_words.replace : m_words.set);
    m_delete->setVisible(ours && present);
    m_show->setVisible(present);
    m_copy->setVisible(present);
    if (!present)
        m_reveal->conceal();
    m_checkNow->setVisible(!row.ofHistory);
    m_remove->setVisible(!row.ofHistory);
    m_checkNow->setEnabled(!row.checking);
    setAccessibleName(m_words.card);
    setAccessibleDescription(sentencesText({presence.text, sourceText(row), check.text}));
}

void KeyCard::setLocks(const PolicyLocks& locks)
{
    const bool locked = locks.providers.contains(m_provider);
    const QString reason = LockNote::reasonOf(locks, locked);
    m_lock->setReason(
        locked ? tr("Set by your organization in %1. The key is your own.").arg(locks.place)
               : QString());
    setLocked(m_remove, reason);
    m_remove->setToolTip(locked ? reason : tr("Take the provider out of the configuration"));
}

void KeyCard::setNotice(const QString& notice)
{
    say(m_notice, notice);
}

void KeyCard::openKeyField()
{
    m_confirm->hide();
    m_notice->hide();
    m_reveal->conceal();
    m_field->open(m_row.presence == KeyPresence::Present ? m_words.replaceHint : m_words.hint);
}

/// One that is in force is replaced only by one that has passed. A password cannot be tried.
void KeyCard::replaceBy(const Secret& key)
{
    m_trial->end();
    if (m_row.presence != KeyPresence::Present || m_row.ofHistory || !canTravel(key)) {
        emit keyEntered(key);
        return;
    }
    m_trial->start(key);
    emit replacementEntered(key);
}

void KeyCard::tell(const KeyChange& change, std::chrono::milliseconds undoTime)
{
    if (change.outcome == KeyChange::Removed) {
        m_notice->hide();
        m_trial->end();
        offerUndo(undoTime);
        return;
    }
    const bool tried = m_trial->isTrying();
    if (tried && change.outcome == KeyChange::Refused)
        return m_trial->refuse(engineText(change.message));
    if (change.ok()) {
        m_undo->withdraw();
        m_trial->end();
    }
    setNotice(tried && change.message.isEmpty() ? tr("The new key has passed and is in force.")
                                                : engineText(change.message));
}

std::chrono::milliseconds KeyCard::undoTime() const
{
    return m_undo->timeLeft();
}

void KeyCard::offerUndo(std::chrono::milliseconds time)
{
    m_undo->offer(m_words.deleted, time);
}

void KeyCard::reveal(const Secret& key, std::chrono::milliseconds time)
{
    m_notice->hide();
    m_reveal->reveal(key, time);
}

void KeyCard::conceal()
{
    m_reveal->conceal();
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

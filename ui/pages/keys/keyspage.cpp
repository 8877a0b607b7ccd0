// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "app/engine/engine.h"
#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/models/format.h"
#include "ui/models/problemtext.h"
#include "ui/pages/keys/addproviderpanel.h"
#include "ui/pages/keys/importpanel.h"
#include "ui/pages/keys/keycard.h"
#include "ui/pages/keys/keyringpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/screenlock.h"
#include "ui/widgets/typography.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QStringList chainsWith(const Configuration& configuration, const QString& provider)
{
    QStringList names;
    for (const Chain& chain : configuration.chains) {
        if (std::any_of(chain.steps.cbegin(), chain.steps.cend(),
                        [&](const Step& step) { return step.provider == provider; }))
            names << chain.name;
    }
    return names;
}

} // namespace

KeysPage::KeysPage(Engine& engine, const KeyTimes& times, QWidget* parent)
    : PageFrame(tr("Keys"), Body::Scrolls, parent), m_engine(engine), m_times(times),
      m_reveals(engine), m_clipboard(times.copied), m_keyring(new KeyringPanel),
      m_addPanel(new AddProviderPanel), m_importPanel(new ImportPanel), m_list(new QVBoxLayout),
      m_empty(new EmptyState), m_progress(new QLabel(this)),
      m_checkAll(new QPushButton(icon(u"check"_s), tr("Check all"), this)),
      m_import(new QPushButton(icon(u"open"_s), tr("Import…"), this)),
      m_add(new QPushButton(icon(u"add"_s), tr("Add provider"), this))
{
    fillHeader();
    fillContent();
    setAcceptDrops(true);
    connect(&engine, &Engine::keyChanged, this, &KeysPage::tellChange);
    connect(&engine, &Engine::keyChecked, this, [this](const QString& provider) {
        m_underCheck.remove(provider);
        refreshProgress();
    });
    connect(&engine, &Engine::saveFailed, this, [this](const auto& problems) {
        if (!m_adding.isEmpty())
            m_addPanel->setProblem(problemsText(problems));
        else if (KeyCard* card = cardOf(m_removing))
            card->setNotice(problemsText(problems));
        if (!m_importing.isEmpty())
            m_importPanel->setProblem(problemsText(problems));
        m_importing.clear();
        m_adding.clear();
        m_removing.clear();
    });
    connect(m_keyring, &KeyringPanel::retryRequested, &engine, &Engine::probeKeyring);
    connect(m_addPanel, &AddProviderPanel::accepted, this, &KeysPage::addProvider);
    connect(m_addPanel, &AddProviderPanel::cancelled, this, [this] {
        m_addPanel->hide();
        m_add->setFocus();
    });
    connect(&m_reveals, &KeyReveals::told, this, &KeysPage::tellRevealed);
    connect(&m_clipboard, &SecretClipboard::changed, this, &KeysPage::tellClipboard);
    connect(m_importPanel, &ImportPanel::accepted, this, &KeysPage::takeImport);
    connect(m_importPanel, &ImportPanel::cancelled, this, &KeysPage::endImport);
    connect(m_importPanel, &ImportPanel::compareRequested, this, [this](const QString& provider) {
        m_reveals.ask(provider, KeyReveals::Purpose::Compare);
    });
    connect(new ScreenLock(this), &ScreenLock::locked, this, [this] {
        for (KeyCard* card : std::as_const(m_cards))
            card->conceal();
    });
    setKeys({.health = KeyringHealth::Unknown, .backend = {}, .cause = {}, .cure = {}, .rows = {}});
    follow(engine, &Engine::configurationChanged, this, &KeysPage::setConfiguration);
    follow(engine, &Engine::keysChanged, this, &KeysPage::setKeys);
}

void KeysPage::fillHeader()
{
    setTone(m_progress, Tone::Muted);
    m_progress->setAccessibleName(tr("Check progress"));
    m_checkAll->setAccessibleName(tr("Check all keys"));
    m_checkAll->setToolTip(tr("One cheap call for each provider"));
    m_import->setAccessibleName(tr("Import keys"));
    m_import->setToolTip(tr("From a .env file or the environment, with a preview"));
    m_add->setAccessibleName(tr("Add provider"));
    connect(m_import, &QPushButton::clicked, this, &KeysPage::openImport);
    connect(m_checkAll, &QPushButton::clicked, this, &KeysPage::checkAll);
    connect(m_add, &QPushButton::clicked, this, [this] {
        endImport();
        m_addPanel->open(m_written);
    });
    addTrailing(m_progress);
    addTrailing(m_checkAll);
    addTrailing(m_import);
    addTrailing(m_add);
}

void KeysPage::fillContent()
{
    m_list->setSpacing(space::kSmall);
    m_empty->setContent(tr("No providers yet"),
                        tr("Add a provider, then give it its key. Keys go to the keychain of this "
                           "computer."),
                        {});
    content()->addWidget(m_keyring);
    content()->addWidget(m_addPanel);
    content()->addWidget(m_importPanel);
    content()->addLayout(m_list);
    content()->addWidget(m_empty, 1);
    content()->addStretch();
}

bool KeysPage::isBusy() const
{
    return !m_adding.isEmpty() || !m_removing.isEmpty() || !m_importing.isEmpty() ||
           !m_imported.isEmpty();
}

KeyCard* KeysPage::cardOf(const QString& provider) const
{
    const auto found =
        std::find_if(m_cards.cbegin(), m_cards.cend(),
                     [&provider](const KeyCard* card) { return card->provider() == provider; });
    return found == m_cards.cend() ? nullptr : *found;
}

KeyCard* KeysPage::makeCard(const KeyRow& row)
{
    auto* card = new KeyCard(row);
    const QString& provider = card->provider();
    connect(card, &KeyCard::keyEntered, this,
            [this, provider](const Secret& key) { m_engine.setKey(provider, key); });
    connect(card, &KeyCard::replacementEntered, this,
            [this, provider](const Secret& key) { m_engine.replaceKey(provider, key); });
    connect(card, &KeyCard::deleteRequested, this,
            [this, provider] { m_engine.removeKey(provider); });
    connect(card, &KeyCard::undoRequested, this,
            [this, provider] { m_engine.restoreKey(provider); });
    connect(card, &KeyCard::revealRequested, this,
            [this, provider] { m_reveals.ask(provider, KeyReveals::Purpose::Show); });
    connect(card, &KeyCard::copyRequested, this,
            [this, provider] { m_reveals.ask(provider, KeyReveals::Purpose::Copy); });
    connect(card, &KeyCard::checkRequested, this,
            [this, provider] { m_engine.checkKey(provider); });
    connect(card, &KeyCard::removeRequested, this, [this, provider] { removeProvider(provider); });
    return card;
}

void KeysPage::tellConfiguration(KeyCard* card) const
{
    card->setUsedBy(chainsWith(m_written, card->provider()));
    card->setLocks(m_locks);
}

void KeysPage::setConfiguration(const ConfigurationState& state)
{
    m_written = state.written;
    m_locks = state.policy.locks;
    for (KeyCard* card : std::as_const(m_cards))
        tellConfiguration(card);
    setLocked(m_add, LockNote::reasonOf(m_locks, m_locks.has(u"providers")));
    m_removing.clear();
    handImported();
}

void KeysPage::setKeys(const KeysSnapshot& keys)
{
    m_keys = keys;
    m_keyring->setKeys(keys);
    m_importPanel->setKeys(keys);
    QList<KeyCard*> left = std::exchange(m_cards, {});
    for (const KeyRow& row : keys.rows) {
        const auto known = std::find_if(left.begin(), left.end(), [&row](const KeyCard* card) {
            return card->provider() == row.provider;
        });
        KeyCard* card = known == left.end() ? makeCard(row) : *known;
        if (known != left.end())
            left.erase(known);
        m_list->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
        tellConfiguration(card);
        card->setRow(row);
    }
    for (KeyCard* gone : std::as_const(left))
        gone->deleteLater();
    m_empty->setVisible(m_cards.isEmpty());
    m_checkAll->setEnabled(!m_cards.isEmpty() && m_underCheck.isEmpty());
    if (KeyCard* added = cardOf(m_adding)) {
        m_adding.clear();
        m_addPanel->hide();
        if (keys.rows.at(m_cards.indexOf(added)).source == KeySource::Keychain)
            added->openKeyField();
    }
}

void KeysPage::addProvider(const Provider& provider)
{
    m_addPanel->setProblem({});
    m_adding = provider.name;
    Configuration next = m_written;
    next.providers.append(provider);
    m_engine.saveConfiguration(next);
}

/// The key goes first: one that stayed behind could not be deleted from here any more.
void KeysPage::removeProvider(const QString& name)
{
    m_removing = name;
    const auto row = std::find_if(m_keys.rows.cbegin(), m_keys.rows.cend(),
                                  [&name](const KeyRow& each) { return each.provider == name; });
    if (row != m_keys.rows.cend() && row->source == KeySource::Keychain &&
        row->presence == KeyPresence::Present)
        m_engine.removeKey(name);
    else
        saveWithout(name);
}

void KeysPage::saveWithout(const QString& name)
{
    Configuration next = m_written;
    next.providers.removeIf([&name](const Provider& provider) { return provider.name == name; });
    m_engine.saveConfiguration(next);
}

void KeysPage::tellChange(const QString& provider, const KeyChange& change)
{
    if (provider == m_removing &&
        (change.outcome == KeyChange::Removed || change.outcome == KeyChange::NotFound))
        return saveWithout(provider);
    if (provider == m_removing)
        m_removing.clear();
    const QString variable = m_imported.take(provider);
    KeyCard* card = cardOf(provider);
    if (!card)
        return;
    card->tell(change, m_times.undo);
    if (change.ok() && !variable.isEmpty())
        card->setNotice(
            sentencesText({tr("Taken over from %1.").arg(variable), engineText(change.message)}));
}

void KeysPage::tellRevealed(const QString& provider, KeyReveals::Purpose purpose, const Secret& key,
                            const QString& fault)
{
    if (purpose == KeyReveals::Purpose::Compare)
        return m_importPanel->settle(provider, key);
    KeyCard* card = cardOf(provider);
    if (!card)
        return;
    if (key.isEmpty())
        return card->setNotice(engineText(fault));
    // The keyring may have asked first: by now something else may be in front.
    if (!isVisible() || !isActiveWindow())
        return card->setNotice(
            tr("The keychain has answered while another window was in front: ask again."));
    if (purpose == KeyReveals::Purpose::Show)
        return card->reveal(key, m_times.shown);
    if (KeyCard* before = cardOf(m_copied); before && before != card)
        before->setNotice({});
    m_copied = provider;
    m_clipboard.put(key);
}

void KeysPage::tellClipboard()
{
    KeyCard* card = cardOf(m_copied);
    if (!card)
        return;
    switch (m_clipboard.state()) {
    case SecretClipboard::State::Empty:
        break;
    case SecretClipboard::State::Held:
        card->setNotice(
            tr("Copied. The clipboard is cleared in %1 s.").arg(m_clipboard.secondsLeft()));
        break;
    case SecretClipboard::State::Waiting:
        card->setNotice(tr("This desktop lets only the window in front clear the clipboard: it is "
                           "cleared when Fuseboard is in front again, or ends."));
        break;
    case SecretClipboard::State::Cleared:
        card->setNotice(tr("The clipboard is cleared."));
        break;
    case SecretClipboard::State::Overtaken:
        card->setNotice(tr("Something else is in the clipboard by now; it was left alone."));
        break;
    }
}

void KeysPage::openImport()
{
    m_addPanel->hide();
    m_importPanel->open();
    ensureVisible(m_importPanel, m_importPanel->rect());
}

/// Providers that are not there yet come first; their keys follow when they are.
void KeysPage::takeImport(const QList<KeyImportRow>& rows)
{
    m_importPanel->setProblem({});
    m_importing = rows;
    Configuration next = m_written;
    for (const KeyImportRow& row : rows) {
        if (row.effect != ImportEffect::AddsProvider || next.provider(row.provider))
            continue;
        Provider provider;
        provider.name = row.provider;
        provider.preset = row.preset;
        provider.keySource = KeySource::Keychain;
        next.providers.append(provider);
    }
    if (next.providers.size() == m_written.providers.size())
        handImported();
    else
        m_engine.saveConfiguration(next);
}

void KeysPage::handImported()
{
    const bool complete =
        std::all_of(m_importing.cbegin(), m_importing.cend(), [this](const KeyImportRow& row) {
            return m_written.provider(row.provider) != nullptr;
        });
    if (m_importing.isEmpty() || !complete)
        return;
    for (const KeyImportRow& row : std::as_const(m_importing)) {
        m_imported[row.provider] = row.variable;
        KeyCard* card = cardOf(row.provider);
        if (row.effect == ImportEffect::Replaces && card)
            card->replaceBy(row.key);
        else
            m_engine.setKey(row.provider, row.key);
    }
    endImport();
}

void KeysPage::endImport()
{
    m_importing.clear();
    m_importPanel->close();
    m_import->setFocus();
}

void KeysPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ImportPanel::fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void KeysPage::dropEvent(QDropEvent* event)
{
    const QString file = ImportPanel::fileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    openImport();
    m_importPanel->previewFile(file);
}

void KeysPage::checkAll()
{
    for (const KeyRow& row : std::as_const(m_keys.rows)) {
        if (row.presence == KeyPresence::Missing || row.ofHistory)
            continue;
        m_underCheck.insert(row.provider);
        m_engine.checkKey(row.provider);
    }
    m_checksWanted = m_underCheck.size();
    refreshProgress();
}

void KeysPage::refreshProgress()
{
    const qsizetype done = m_checksWanted - m_underCheck.size();
    m_checkAll->setEnabled(!m_cards.isEmpty() && m_underCheck.isEmpty());
    m_progress->setText(m_checksWanted == 0 ? QString()
                                            : tr("Checked %1 of %2").arg(done).arg(m_checksWanted));
}

} // namespace fuseboard

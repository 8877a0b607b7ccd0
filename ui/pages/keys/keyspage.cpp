// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "app/engine/engine.h"
#include "ui/models/problemtext.h"
#include "ui/pages/keys/addproviderpanel.h"
#include "ui/pages/keys/keycard.h"
#include "ui/pages/keys/keyringpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

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

KeysPage::KeysPage(Engine& engine, QWidget* parent)
    : PageFrame(tr("Keys"), Body::Scrolls, parent), m_engine(engine), m_keyring(new KeyringPanel),
      m_addPanel(new AddProviderPanel), m_list(new QVBoxLayout), m_empty(new EmptyState),
      m_progress(new QLabel(this)),
      m_checkAll(new QPushButton(icon(u"check"_s), tr("Check all"), this)),
      m_add(new QPushButton(icon(u"add"_s), tr("Add provider"), this))
{
    fillHeader();
    fillContent();

    connect(&engine, &Engine::configurationChanged, this, &KeysPage::setConfiguration);
    connect(&engine, &Engine::keysChanged, this, &KeysPage::setKeys);
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
        m_adding.clear();
        m_removing.clear();
    });
    connect(m_keyring, &KeyringPanel::retryRequested, &engine, &Engine::probeKeyring);
    connect(m_addPanel, &AddProviderPanel::accepted, this, &KeysPage::addProvider);
    connect(m_addPanel, &AddProviderPanel::cancelled, this, [this] {
        m_addPanel->hide();
        m_add->setFocus();
    });
    setKeys({.health = KeyringHealth::Unknown, .backend = {}, .cause = {}, .cure = {}, .rows = {}});
}

void KeysPage::fillHeader()
{
    setTone(m_progress, Tone::Muted);
    m_progress->setAccessibleName(tr("Check progress"));
    m_checkAll->setAccessibleName(tr("Check all keys"));
    m_checkAll->setToolTip(tr("One cheap call for each provider"));
    m_add->setAccessibleName(tr("Add provider"));
    connect(m_checkAll, &QPushButton::clicked, this, &KeysPage::checkAll);
    connect(m_add, &QPushButton::clicked, this, [this] { m_addPanel->open(m_written); });
    addTrailing(m_progress);
    addTrailing(m_checkAll);
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
    content()->addLayout(m_list);
    content()->addWidget(m_empty, 1);
    content()->addStretch();
}

KeyCard* KeysPage::cardOf(const QString& provider) const
{
    const auto found =
        std::find_if(m_cards.cbegin(), m_cards.cend(),
                     [&provider](const KeyCard* card) { return card->provider() == provider; });
    return found == m_cards.cend() ? nullptr : *found;
}

KeyCard* KeysPage::makeCard(const QString& provider)
{
    auto* card = new KeyCard(provider);
    connect(card, &KeyCard::keyEntered, this,
            [this, provider](const Secret& key) { m_engine.setKey(provider, key); });
    connect(card, &KeyCard::deleteRequested, this,
            [this, provider] { m_engine.removeKey(provider); });
    connect(card, &KeyCard::checkRequested, this,
            [this, provider] { m_engine.checkKey(provider); });
    connect(card, &KeyCard::removeRequested, this, [this, provider] { removeProvider(provider); });
    return card;
}

void KeysPage::setConfiguration(const ConfigurationState& state)
{
    m_written = state.written;
    for (KeyCard* card : std::as_const(m_cards))
        card->setUsedBy(chainsWith(m_written, card->provider()));
    m_removing.clear();
}

void KeysPage::setKeys(const KeysSnapshot& keys)
{
    m_keys = keys;
    m_keyring->setKeys(keys);
    QList<KeyCard*> left = std::exchange(m_cards, {});
    for (const KeyRow& row : keys.rows) {
        const auto known = std::find_if(left.begin(), left.end(), [&row](const KeyCard* card) {
            return card->provider() == row.provider;
        });
        KeyCard* card = known == left.end() ? makeCard(row.provider) : *known;
        if (known != left.end())
            left.erase(known);
        m_list->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
        card->setUsedBy(chainsWith(m_written, row.provider));
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
    if (KeyCard* card = cardOf(provider))
        card->setNotice(change.message);
}

void KeysPage::checkAll()
{
    for (const KeyRow& row : std::as_const(m_keys.rows)) {
        if (row.presence == KeyPresence::Missing)
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

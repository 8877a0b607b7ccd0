// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "app/engine/keyring.h"
#include "ui/widgets/pageframe.h"

#include <QList>
#include <QSet>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class AddProviderPanel;
class EmptyState;
class Engine;
class KeyCard;
class KeyringPanel;

/// The keys of all providers, and the keyring that holds them. A key is never shown.
class KeysPage : public PageFrame
{
    Q_OBJECT
public:
    explicit KeysPage(Engine& engine, QWidget* parent = nullptr);
    void setConfiguration(const ConfigurationState& state);
    void setKeys(const KeysSnapshot& keys);

private:
    void fillHeader();
    void fillContent();
    KeyCard* makeCard(const QString& provider);
    KeyCard* cardOf(const QString& provider) const;
    void addProvider(const Provider& provider);
    void removeProvider(const QString& name);
    void saveWithout(const QString& name);
    void tellChange(const QString& provider, const KeyChange& change);
    void checkAll();
    void refreshProgress();

    Engine& m_engine;
    Configuration m_written;
    KeysSnapshot m_keys;
    QString m_adding;   ///< the provider that is being added
    QString m_removing; ///< the provider that goes when its key is deleted
    QSet<QString> m_underCheck;
    qsizetype m_checksWanted = 0;
    KeyringPanel* m_keyring;
    AddProviderPanel* m_addPanel;
    QVBoxLayout* m_list;
    QList<KeyCard*> m_cards;
    EmptyState* m_empty;
    QLabel* m_progress;
    QPushButton* m_checkAll;
    QPushButton* m_add;
};

} // namespace fuseboard

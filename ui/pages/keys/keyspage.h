// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "app/engine/keyring.h"
#include "ui/models/keyimport.h"
#include "ui/pages/keys/keyreveals.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/secretclipboard.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class AddProviderPanel;
class EmptyState;
class Engine;
class ImportPanel;
class KeyCard;
class KeyringPanel;

/// How long things last on the Keys page.
struct KeyTimes
{
    std::chrono::milliseconds shown = std::chrono::seconds(10);
    std::chrono::milliseconds copied = std::chrono::seconds(10);
    /// Less than the engine's time by what a click and its way there may take.
    std::chrono::milliseconds undo = std::chrono::seconds(28);
};

/// The keys of all providers, and the keyring that holds them. A key is shown only when it is asked
/// for, and for some seconds.
class KeysPage : public PageFrame
{
    Q_OBJECT
public:
    explicit KeysPage(Engine& engine, const KeyTimes& times = {}, QWidget* parent = nullptr);
    bool isBusy() const; ///< an import, or a provider that comes or goes

    /// What was begun here; a key that is being typed does not outlive its field.
    struct Begun
    {
        QHash<QString, std::chrono::milliseconds> undoable{}; ///< by provider: how long yet
    };
    Begun begun() const;
    void resume(const Begun& begun);
    void setConfiguration(const ConfigurationState& state);
    void setKeys(const KeysSnapshot& keys);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fillHeader();
    void fillContent();
    KeyCard* makeCard(const KeyRow& row);
    KeyCard* cardOf(const QString& provider) const;
    void tellConfiguration(KeyCard* card) const;
    void addProvider(const Provider& provider);
    void removeProvider(const QString& name);
    void saveWithout(const QString& name);
    void tellChange(const QString& provider, const KeyChange& change);
    void tellRevealed(const QString& provider, KeyReveals::Purpose purpose, const Secret& key,
                      const QString& fault);
    void tellClipboard();
    void openImport();
    void takeImport(const QList<KeyImportRow>& rows);
    void handImported();
    void endImport();
    void checkAll();
    void refreshProgress();

    Engine& m_engine;
    KeyTimes m_times;
    KeyReveals m_reveals;
    SecretClipboard m_clipboard;
    QString m_copied;                   ///< the provider whose key the clipboard was given
    QList<KeyImportRow> m_importing;    ///< until the providers are there that they need
    QHash<QString, QString> m_imported; ///< by provider: the variable that its key came from
    Configuration m_written;
    PolicyLocks m_locks;
    KeysSnapshot m_keys;
    QString m_adding;   ///< the provider that is being added
    QString m_removing; ///< the provider that goes when its key is deleted
    QSet<QString> m_underCheck;
    qsizetype m_checksWanted = 0;
    KeyringPanel* m_keyring;
    AddProviderPanel* m_addPanel;
    ImportPanel* m_importPanel;
    QVBoxLayout* m_list;
    QList<KeyCard*> m_cards;
    EmptyState* m_empty;
    QLabel* m_progress;
    QPushButton* m_checkAll;
    QPushButton* m_import;
    QPushButton* m_add;
};

} // namespace fuseboard

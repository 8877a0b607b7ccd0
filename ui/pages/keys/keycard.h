// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/policylocks.h"
#include "app/domain/secret.h"
#include "app/engine/keyring.h"
#include "ui/pages/keys/cardwords.h"

#include <QFrame>

#include <chrono>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fuseboard {

class ConfirmRow;
class ElidedText;
class KeyField;
class LampLabel;
class LockNote;
class RevealRow;
class TrialRow;
class UndoRow;

/// One provider and its key: what is known of it, and what can be done.
class KeyCard : public QFrame
{
    Q_OBJECT
public:
    /// Of `row` only what stays: whose it is, and whether it is a key or a password.
    explicit KeyCard(const KeyRow& row, QWidget* parent = nullptr);
    const QString& provider() const { return m_provider; }
    void setRow(const KeyRow& row);
    void setNotice(const QString& notice); ///< what came of the last action; empty: nothing to say
    void openKeyField();
    void tell(const KeyChange& change, std::chrono::milliseconds undoTime);
    void replaceBy(const Secret& key); ///< tried first, where that can be
    void reveal(const Secret& key, std::chrono::milliseconds time);
    void conceal();
    /// `usedBy`: chains that name the provider.
    void setUsedBy(const QStringList& usedBy) { m_usedBy = usedBy; }
    std::chrono::milliseconds
    undoTime() const; ///< of the key that was deleted; zero: there is none
    void offerUndo(std::chrono::milliseconds time);
    void setLocks(const PolicyLocks& locks); ///< the provider may have to stay

    QSize minimumSizeHint() const override;

signals:
    void keyEntered(const fuseboard::Secret& key);         ///< to be in force at once
    void replacementEntered(const fuseboard::Secret& key); ///< to be tried first
    void deleteRequested();
    void undoRequested();
    void revealRequested();
    void copyRequested();
    void checkRequested();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    template <typename Button>
    Button* addButton(const QString& text, const QString& accessibleName);
    void joinRows();
    void askRemove();

    QString m_provider;
    CardWords m_words;
    QStringList m_usedBy;
    KeyRow m_row;
    ElidedText* m_title;
    LampLabel* m_lamp;
    QLabel* m_presence;
    QLabel* m_masked;
    QLabel* m_source;
    QLabel* m_check;
    QLabel* m_remarks;
    QLabel* m_notice;
    LockNote* m_lock;
    QPushButton* m_set;
    QPushButton* m_checkNow;
    QToolButton* m_show;
    QToolButton* m_copy;
    QToolButton* m_delete;
    QToolButton* m_remove;
    KeyField* m_field;
    ConfirmRow* m_confirm;
    RevealRow* m_reveal;
    TrialRow* m_trial;
    UndoRow* m_undo;
    QGridLayout* m_grid;
    QBoxLayout* m_actions; ///< two rows of buttons, beside or below each other
};

} // namespace fuseboard

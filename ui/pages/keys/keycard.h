// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "app/engine/keyring.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fuseboard {

class ConfirmRow;
class ElidedText;
class KeyField;
class LampLabel;

/// One provider and its key: what is known of it, and what can be done.
class KeyCard : public QFrame
{
    Q_OBJECT
public:
    explicit KeyCard(const QString& provider, QWidget* parent = nullptr);
    const QString& provider() const { return m_provider; }
    void setRow(const KeyRow& row);
    void setNotice(const QString& notice); ///< what came of the last action; empty: nothing to say
    void openKeyField();
    /// `usedBy`: chains that name the provider.
    void setUsedBy(const QStringList& usedBy) { m_usedBy = usedBy; }

    QSize minimumSizeHint() const override;

signals:
    void keyEntered(const fuseboard::Secret& key);
    void deleteRequested();
    void checkRequested();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeLayout();
    template <typename Button>
    Button* addButton(const QString& text, const QString& accessibleName);
    void askDelete();
    void askRemove();

    QString m_provider;
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
    QPushButton* m_set;
    QPushButton* m_checkNow;
    QToolButton* m_delete;
    QToolButton* m_remove;
    KeyField* m_field;
    ConfirmRow* m_confirm;
    QGridLayout* m_grid;
    QHBoxLayout* m_actions;
};

} // namespace fuseboard

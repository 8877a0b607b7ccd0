// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "app/engine/presetlist.h"
#include "ui/models/firstchain.h"
#include "ui/pages/welcome/welcomecard.h"

#include <QList>

class QComboBox;
class QLineEdit;

namespace fuseboard {

/// A provider and its key, typed or pasted.
class AddKeyCard : public WelcomeCard
{
    Q_OBJECT
public:
    explicit AddKeyCard(QWidget* parent = nullptr);
    FirstProvider provider() const;
    Secret takeKey(); ///< the field is empty afterwards

private:
    void fillIn();
    void refresh();

    QList<PresetInfo> m_presets;
    QComboBox* m_preset;
    QLineEdit* m_key;
    QLineEdit* m_model;
    QLabel* m_keyPage;
};

} // namespace fuseboard

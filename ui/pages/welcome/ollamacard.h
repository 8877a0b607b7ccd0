// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/firstchain.h"
#include "ui/pages/welcome/welcomecard.h"

#include <QStringList>

class QComboBox;

namespace fuseboard {

/// A model that runs on this computer.
class OllamaCard : public WelcomeCard
{
    Q_OBJECT
public:
    explicit OllamaCard(QWidget* parent = nullptr);
    void setModels(const QStringList& models);
    FirstProvider provider() const;

private:
    QComboBox* m_model;
};

} // namespace fuseboard

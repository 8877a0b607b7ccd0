// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/discovery.h"
#include "app/engine/presetlist.h"
#include "ui/models/firstchain.h"
#include "ui/pages/welcome/welcomecard.h"

#include <QList>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace fuseboard {

/// Keys that the environment holds already; each with a check box and its model.
class EnvironmentCard : public WelcomeCard
{
    Q_OBJECT
public:
    explicit EnvironmentCard(QWidget* parent = nullptr);
    void setKeys(const QList<Discovery::Key>& keys);
    QList<FirstProvider> providers() const; ///< those that are checked

private:
    struct Line
    {
        Discovery::Key key;
        QCheckBox* box = nullptr;
        QLineEdit* model = nullptr;
    };

    void refresh();

    QList<PresetInfo> m_presets;
    QGridLayout* m_grid;
    QList<Line> m_lines;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// What a first start can offer.
struct Discovery
{
    struct Key
    {
        QString preset;
        QString title;
        QString variable;
    };
    QList<Key> keys;          ///< found in the environment
    bool ollama = false;      ///< an Ollama answers on this machine
    QStringList ollamaModels; ///< that it has
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Discovery)

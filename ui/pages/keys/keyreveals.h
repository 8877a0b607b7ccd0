// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace fuseboard {

class Engine;

/// Asks the engine for keys, and remembers what each was wanted for: the keychain may take its
/// time, and may ask the user first.
class KeyReveals : public QObject
{
    Q_OBJECT
public:
    enum class Purpose { Show, Copy, Compare };

    explicit KeyReveals(Engine& engine, QObject* parent = nullptr);
    void ask(const QString& provider, Purpose purpose);

signals:
    void told(const QString& provider, fuseboard::KeyReveals::Purpose purpose,
              const fuseboard::Secret& key, const QString& fault);

private:
    void answer(const QString& provider, const Secret& key, const QString& fault);

    Engine& m_engine;
    QHash<QString, QList<Purpose>> m_wanted;
};

} // namespace fuseboard

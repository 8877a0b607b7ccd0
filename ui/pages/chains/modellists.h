// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chains/stepitem.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace fuseboard {

class Engine;

/// The lists of models that the providers themselves offer, asked for when somebody is about to
/// choose one: once each, again after a failure.
class ModelLists : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 2000; ///< of one provider: an aggregator has some 600

    explicit ModelLists(Engine& engine, QObject* parent = nullptr);
    void want(const QString& provider);
    StepChoices extended(StepChoices choices) const; ///< those that were known stay the first

signals:
    void changed();

private:
    static QString countText(int count);
    void take(const QString& provider, const QStringList& models, const QString& fault);

    Engine& m_engine;
    QHash<QString, QStringList> m_models;
    QHash<QString, QString> m_faults;
    QSet<QString> m_asked; ///< without an answer yet
};

} // namespace fuseboard

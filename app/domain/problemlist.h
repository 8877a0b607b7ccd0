// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuseboard {

/// The problems found so far; places are filled in at the end. Bounded: a hostile file cannot
/// make a list without end.
class ProblemList
{
public:
    void add(const QString& path, const QString& what, const QString& cure);
    void add(ConfigurationProblem problem);
    bool isEmpty() const;
    bool isFull() const; ///< what is added now is only counted
    /// In the order of the text, with places; whatever has the shape of a key is taken out.
    QList<ConfigurationProblem> inPlace(const QByteArray& json) const;

    static constexpr qsizetype kMost = 100;

private:
    QList<ConfigurationProblem> m_problems;
    qsizetype m_unlisted = 0;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/configurationfields.h"
#include "app/domain/problemlist.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// A configuration on top of another one: a file that leaves a setting out has it from `base`.

/// The document of a text within the bounds of readConfiguration(): size, depth, doubled keys.
std::optional<QJsonDocument> parseConfiguration(const QByteArray& json, ProblemList& problems);

/// The root of a document, whatever it is.
QJsonValue rootOf(const QJsonDocument& document);

/// Reads `root` over `target`, and checks it as a whole. `json` is the text that it comes from, for
/// places; entries may name `otherProviders` too, and the document may have `more` keys.
void readLayer(const QJsonValue& root, const QByteArray& json, const QStringList& otherProviders,
               const QList<Field>& more, Configuration& target, ProblemList& problems);

ConfigurationReading readConfigurationOver(const Configuration& base, const QByteArray& json,
                                           const QStringList& otherProviders);

/// What differs from `base`. An empty text or list takes nothing back that `base` has.
QByteArray writeConfigurationOver(const Configuration& base, const Configuration& configuration);

} // namespace fuseboard

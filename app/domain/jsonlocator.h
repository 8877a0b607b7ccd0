// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// What QJsonDocument does not tell of a text: where things stand, and which keys stand twice.
/// All offsets are in bytes.

TextPlace placeOf(QByteArrayView json, qsizetype offset);

/// Where the first object or list opens that lies deeper than `levels`; the outermost is level 1.
std::optional<qsizetype> firstDeeperThan(QByteArrayView json, int levels);

/// As locate(), for many paths in one pass.
QList<qsizetype> offsetsOf(QByteArrayView json, const QStringList& paths);

struct DuplicateKey
{
    QString path;
    qsizetype first = 0;
    qsizetype again = 0;
};
/// At most `limit` of them. QJsonDocument keeps one of the two without a word.
QList<DuplicateKey> duplicateKeys(QByteArrayView json, qsizetype limit);

} // namespace fuseboard

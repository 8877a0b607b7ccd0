// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <QByteArrayView>
#include <QList>

namespace fuseboard {

/// Where something stands that has the shape of a key, whoever it belongs to: the keys of known
/// providers by their prefix, the values of authorization headers, of "api_key" members and of
/// `key=` parameters, bearer tokens, and user names with passwords in addresses. Sorted, not
/// overlapping. Time is linear in the text.
QList<TextRange> findKeyShapes(QByteArrayView text);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/onefile.h"

#include <QFile>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxBytes = (4 << 20) + 1;

FileResult readFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {.ok = false,
                .exists = file.exists(),
                .bytes = {},
                .message = u"cannot read %1: %2"_s.arg(name, file.errorString())};
    return {.ok = true, .exists = true, .bytes = file.read(kMaxBytes), .message = {}};
}

} // namespace

OneFile::OneFile(const QString& name) : m_name(name), m_file(readFile(name)) {}

} // namespace fuseboard

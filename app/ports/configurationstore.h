// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard {

struct FileResult {
    bool ok = false;
    bool exists = true; ///< false: there is no such file, which is no fault
    QByteArray bytes;   ///< after a read that is ok
    QString message;    ///< what went wrong, naming the file
};

/// Where `config.json` and its last good copy are kept. Small files, read and written whole;
/// writing is atomic: after a crash there is the old file or the new one.
class ConfigurationStore
{
public:
    virtual ~ConfigurationStore() = default;
    virtual QString place() const = 0; ///< for messages: the file's path
    virtual FileResult read() = 0;
    virtual FileResult write(const QByteArray& bytes) = 0;
    virtual FileResult readLastGood() = 0;
    virtual FileResult keepAsLastGood(const QByteArray& bytes) = 0;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/secret.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace fuseboard {

/// Where a command reads and writes. Tests put buffers here. Data goes to `out`, messages to `err`.
struct Console
{
    QIODevice* in = nullptr;
    QIODevice* out = nullptr;
    QIODevice* err = nullptr;
    bool inIsTerminal = false;
    bool outIsTerminal = false;
    bool colour = false; ///< on `err`, where it is a terminal and NO_COLOR is not set
    /// Asks on the terminal without echo.
    std::function<QByteArray(const QString& question)> ask;

    void print(const QString& text);           ///< to `out`, as it is
    void printLine(const QString& text);       ///< to `out`, with a line end
    void printJson(const QJsonObject& object); ///< one line
    void say(const QString& text);             ///< to `err`, with a line end
    void complain(const QString& text);        ///< to `err`, as an error
    /// All that is wrong with the file `name`.
    void complain(const QString& name, const QList<ConfigurationProblem>& problems);
    /// Everything from `in`, at most `maxBytes`; `tooLong` tells when there was more.
    QByteArray readAll(qint64 maxBytes, bool& tooLong);
};

} // namespace fuseboard

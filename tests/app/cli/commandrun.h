// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QBuffer>
#include <QSignalSpy>

namespace fuseboard {

/// A command within this process, to its end.
struct CommandRun
{
    QBuffer out;
    QBuffer err;

    /// Its exit code; -1 where it does not end.
    int run(const QStringList& arguments, const Places& places, const PortsFactory& ports,
            const SharedReaderFactory& sharedReader = {})
    {
        for (QBuffer* each : {&out, &err}) {
            each->close();
            each->setData({});
            each->open(QIODevice::WriteOnly);
        }
        Console console;
        console.out = &out;
        console.err = &err;
        ParsedCommand parsed = parseCommand(
            arguments, console, places, [&ports](const Places&) { return ports; },
            [](const QString&) { return QString(); }, sharedReader);
        if (!parsed.command)
            return parsed.exitCode;
        QSignalSpy finished(parsed.command.get(), &Command::finished);
        parsed.command->start();
        if (finished.isEmpty() && !finished.wait(30'000))
            return -1;
        return finished.first().first().toInt();
    }
};

} // namespace fuseboard

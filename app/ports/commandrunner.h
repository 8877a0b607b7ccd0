// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace fuseboard {

/// Runs a program of the user's with `input` on its standard input, at most 30 s, without a shell,
/// its output dropped. `done` gets an empty text, or why it failed, in the same thread, never
/// before the call returned. Threads: the engine's.
class CommandRunner
{
public:
    using Done = std::function<void(const QString& fault)>;
    virtual ~CommandRunner() = default;
    virtual void run(const QStringList& command, const QByteArray& input, Done done) = 0;
};

} // namespace fuseboard

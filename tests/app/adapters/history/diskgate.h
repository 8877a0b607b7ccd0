// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fuseboard {

/// A disk that takes its time: while the gate is closed, every write to a file whose name contains
/// `name` hangs, as the thread that writes does. Threads: any.
class DiskGate
{
public:
    explicit DiskGate(const QString& name); ///< open
    ~DiskGate();
    Q_DISABLE_COPY_MOVE(DiskGate)

    void close();
    void open();
    bool isWaitedFor() const; ///< a write hangs there
};

} // namespace fuseboard

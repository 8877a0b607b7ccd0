// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memoryuse.h"

#include <QFile>

#include <malloc.h>
#include <unistd.h>

namespace fuseboard {

using namespace Qt::StringLiterals;

MemoryUse memoryUse()
{
    MemoryUse use;
    QFile file(u"/proc/self/statm"_s);
    if (file.open(QIODevice::ReadOnly))
        use.resident = file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    const struct mallinfo2 info = mallinfo2();
    use.allocated = static_cast<qint64>(info.uordblks + info.hblkhd);
    return use;
}

} // namespace fuseboard

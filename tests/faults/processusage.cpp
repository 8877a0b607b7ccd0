// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/processusage.h"

#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

// Source: proc(5).
ProcessUsage usageOf(qint64 processId)
{
    ProcessUsage usage;
#ifdef Q_OS_LINUX
    const QString folder = u"/proc/%1/"_s.arg(processId);
    QFile stat(folder + u"stat"_s);
    if (processId > 0 && stat.open(QIODevice::ReadOnly)) {
        // The name in parentheses may hold spaces: fields are counted from behind it.
        const QByteArray line = stat.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 12)
            usage.cpuSeconds =
                static_cast<double>(fields[11].toLongLong() + fields[12].toLongLong()) /
                static_cast<double>(::sysconf(_SC_CLK_TCK));
    }
    QFile status(folder + u"status"_s);
    if (processId > 0 && status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                usage.peakMebibytes =
                    static_cast<double>(line.mid(6).trimmed().chopped(3).toLongLong()) / 1024;
        }
    }
#else
    Q_UNUSED(processId)
#endif
    return usage;
}

} // namespace fuseboard::faults

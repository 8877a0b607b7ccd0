// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QStringList& parts()
{
    static const QStringList all{u""_s, u"-wal"_s, u"-shm"_s};
    return all;
}

} // namespace

HistoryFault takeLock(std::unique_ptr<QLockFile>& lock, const QString& directory,
                      const QString& name,
                      const std::function<HistoryFault(const QString& by)>& occupied)
{
    if (lock)
        return {};
    if (!QDir().mkpath(directory))
        return directoryFault(directory);
    auto held = std::make_unique<QLockFile>(directory + u'/' + name);
    held->setStaleLockTime(0); // of a dead process only, however long a live one holds it
    if (held->tryLock(0)) {
        lock = std::move(held);
        return {};
    }
    if (held->error() != QLockFile::LockFailedError)
        return directoryFault(directory);
    qint64 pid = 0;
    QString host;
    QString program;
    held->getLockInfo(&pid, &host, &program);
    return occupied(u"%1, process %2"_s.arg(program).arg(pid));
}

qint64 databaseBytes(const QString& file)
{
    qint64 bytes = 0;
    for (const QString& suffix : parts())
        bytes += QFileInfo(file + suffix).size();
    return bytes;
}

std::optional<QString> moveDatabaseAside(const QString& file)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString target = file + u".corrupt-"_s + time;
    for (const QString& suffix : parts()) {
        if (QFileInfo::exists(file + suffix) && !QFile::rename(file + suffix, target + suffix))
            return std::nullopt;
    }
    return target;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/calllogfile.h"

#include "app/adapters/disk/paths.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <filesystem>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr int kLockPatienceMs = 1000;

QString cannotWrite(const QString& file, const QString& why, QLatin1StringView cure)
{
    return u"Cannot write the call log %1: %2."_s.arg(file, why) + u' ' + cure;
}

constexpr auto kCheckFolder =
    "Check the permissions of its folder, or name another file (export.log.file)."_L1;
constexpr auto kOtherFile = "Move it away, or name another file (export.log.file)."_L1;
constexpr auto kMakeRoom =
    "Make room on the disk, or name another file (export.log.file); it then goes on by itself."_L1;

/// Asked before it is opened: to open a pipe would wait for ever.
QString wrongType(const QString& file)
{
    std::error_code error;
    switch (fs::status(nativePath(file), error).type()) {
    case fs::file_type::directory:
        return u"it is a folder"_s;
    case fs::file_type::none: // opening it will tell why
    case fs::file_type::not_found:
    case fs::file_type::regular:
        return {};
    default:
        return u"it is a device or a pipe"_s;
    }
}

QString lockFault(const QString& file, QLockFile::LockError error)
{
    switch (error) {
    case QLockFile::LockFailedError:
        return cannotWrite(file, u"another program holds %1.lock"_s.arg(file),
                           "It is tried again; where no other program runs, delete that file."_L1);
    case QLockFile::PermissionError:
        return cannotWrite(file, u"its folder is not writable, and the log is rotated there"_s,
                           kCheckFolder);
    default:
        return cannotWrite(file, u"no file can be made beside it"_s, kMakeRoom);
    }
}

QString numbered(const QString& file, int number)
{
    return u"%1.%2"_s.arg(file).arg(number);
}

/// The reason why it could not, with the file as it was.
QString rotate(const CallLogPlace& place)
{
    std::error_code error;
    // More than are kept are there after the number was lowered.
    for (int old = std::max(place.keep, 1);
         fs::remove(nativePath(numbered(place.file, old)), error);)
        ++old;
    for (int number = place.keep - 1; number >= 1; --number)
        fs::rename(nativePath(numbered(place.file, number)),
                   nativePath(numbered(place.file, number + 1)), error);
    error.clear();
    if (place.keep > 0)
        fs::rename(nativePath(place.file), nativePath(numbered(place.file, 1)), error);
    else
        fs::remove(nativePath(place.file), error);
    return error ? QString::fromStdString(error.message()) : QString();
}

bool open(QFile& file)
{
    return file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// Opens the file where it is not, or a new one where the line has no room; else the fault.
QString openFor(const QByteArray& line, QFile& file, const CallLogPlace& place)
{
    if (!file.isOpen() && !open(file))
        return cannotWrite(place.file, file.errorString(), kCheckFolder);
    if (file.size() == 0 || file.size() + line.size() <= place.maxBytes)
        return {};
    file.close();
    if (const QString why = rotate(place); !why.isEmpty()) {
        return cannotWrite(place.file, u"it is full and cannot be rotated (%1)"_s.arg(why),
                           kCheckFolder);
    }
    return open(file) ? QString() : cannotWrite(place.file, file.errorString(), kCheckFolder);
}

/// A computer that lost its power may have left half a line.
bool endsWithinLine(QFile& file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

/// The reason why it could not, with the file as it was. One write for each line: also who knows
/// nothing of the lock finds whole lines.
QString appendLine(const QByteArray& line, QFile& file)
{
    const qint64 before = file.size();
    const QByteArray whole = endsWithinLine(file) ? '\n' + line : line;
    qint64 taken = file.write(whole);
    if (taken > 0 && taken < whole.size()) // the next try goes on, or tells the reason
        taken += std::max<qint64>(file.write(whole.sliced(taken)), 0);
    if (taken == whole.size())
        return {};
    const QString why = file.errorString();
    file.resize(before);
    return why;
}

CallLogWriting append(const CallLogPlace& place, const QList<QByteArray>& lines)
{
    CallLogWriting result;
    QFile file(place.file);
    for (const QByteArray& line : lines) {
        result.fault = openFor(line, file, place);
        if (!result.fault.isEmpty())
            return result;
        if (const QString why = appendLine(line, file); !why.isEmpty()) {
            result.fault = cannotWrite(place.file, why, kMakeRoom);
            return result;
        }
        ++result.written;
    }
    return result;
}

} // namespace

CallLogWriting appendLines(const CallLogPlace& asked, const QList<QByteArray>& lines)
{
    CallLogPlace place = asked;
    place.file = linkTarget(asked.file);
    if (place.file.isEmpty())
        return {0, cannotWrite(asked.file, u"its symbolic links go in a circle"_s, kOtherFile)};
    if (const QString why = wrongType(place.file); !why.isEmpty())
        return {0, cannotWrite(place.file, why, kOtherFile)};
    if (const auto fault = makeFolder(QFileInfo(place.file).absolutePath())) {
        return {0, cannotWrite(
                       place.file,
                       u"the folder %1 cannot be made (%2)"_s.arg(fault->folder, fault->reason()),
                       kCheckFolder)};
    }
    QLockFile lock(place.file + u".lock"_s);
    if (!lock.tryLock(kLockPatienceMs))
        return {0, lockFault(place.file, lock.error())};
    return append(place, lines);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/wholefile.h"

#include "app/adapters/disk/paths.h"

#include <QFileInfo>
#include <QSaveFile>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr qint64 kMaxBytes = 4 * 1024 * 1024;

FileResult failure(const QString& message)
{
    return {.ok = false, .exists = true, .bytes = {}, .message = message};
}

QString reason(const std::error_code& error)
{
    return QString::fromStdString(error.message());
}

/// For messages: a link's target is where the fault lies.
QString described(const QString& path, const QString& target)
{
    return path == target ? path : u"%1 (a link to %2)"_s.arg(path, target);
}

/// What keeps `target` from being a configuration file, or nothing. Asks for the type first: to
/// open a pipe would wait for ever.
QString wrongType(const QString& name, fs::file_type type)
{
    if (type == fs::file_type::directory) {
        return u"%1 is a folder, not a file. Move the folder away, or name another file."_s.arg(
            name);
    }
    const bool unknown = type == fs::file_type::none; // opening it will tell why
    if (!unknown && type != fs::file_type::regular && type != fs::file_type::not_found) {
        return u"%1 is a device or a pipe, not a file. Move it away, or name another file."_s.arg(
            name);
    }
    return {};
}

QString sentenceOf(const FolderFault& fault)
{
    if (fault.error == std::errc::file_exists || fault.error == std::errc::not_a_directory) {
        return u"%1 is a file where a folder is needed. Move the file away, or name another "
               "place."_s.arg(fault.folder);
    }
    return u"Cannot make the folder %1: %2. Make it yourself, or name another place."_s.arg(
        fault.folder, fault.reason());
}

/// QSaveFile::commit() puts a file in place that a filling disk has cut short (seen with Qt 6.4),
/// so the bytes are counted. The try after a short write tells the reason.
bool writeAll(QSaveFile& file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

FileResult readWholeFile(const QString& path)
{
    const QString target = linkTarget(path);
    if (target.isEmpty()) {
        return failure(
            u"Cannot read %1: its symbolic links go in a circle. Replace the link."_s.arg(path));
    }
    const QString name = described(path, target);

    std::error_code error;
    const fs::file_type type = fs::status(nativePath(target), error).type();
    if (type == fs::file_type::not_found) {
        if (path == target)
            return {.ok = false, .exists = false, .bytes = {}, .message = {}};
        return failure(u"Cannot read %1: the link leads nowhere. Restore the file it points to, or "
                       "remove the link."_s.arg(name));
    }
    if (type == fs::file_type::none) {
        return failure(
            u"Cannot read %1: %2. Check the permissions of the file and of its folders."_s.arg(
                name, reason(error)));
    }
    if (const QString wrong = wrongType(name, type); !wrong.isEmpty())
        return failure(wrong);

    QFile file(target);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            u"Cannot read %1: %2. Check the permissions of the file and of its folders."_s.arg(
                name, file.errorString()));
    }
    FileResult result{.ok = true, .exists = true, .bytes = file.read(kMaxBytes + 1), .message = {}};
    if (file.error() != QFileDevice::NoError)
        return failure(u"Cannot read %1: %2. Check the disk."_s.arg(name, file.errorString()));
    if (result.bytes.size() > kMaxBytes) {
        return failure(u"Cannot read %1: it is larger than 4 MiB, which no configuration is. Move "
                       "it away, or name another file."_s.arg(name));
    }
    return result;
}

FileResult writeWholeFile(const QString& path, const QByteArray& bytes)
{
    const QString target = linkTarget(path);
    if (target.isEmpty()) {
        return failure(
            u"Cannot write %1: its symbolic links go in a circle. Replace the link."_s.arg(path));
    }
    const QString name = described(path, target);
    if (const auto fault = makeFolder(QFileInfo(target).absolutePath()))
        return failure(u"Cannot write %1: %2"_s.arg(name, sentenceOf(*fault)));

    std::error_code error;
    const fs::file_type type = fs::status(nativePath(target), error).type();
    if (const QString wrong = wrongType(name, type); !wrong.isEmpty())
        return failure(wrong);

    QSaveFile file(target);
    // Unbuffered: an error on flushing a buffer would go unseen.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failure(u"Cannot write %1: %2. Check the permissions of the file and of its folder, "
                       "and that the disk is not read-only."_s.arg(name, file.errorString()));
    }
    if (type == fs::file_type::not_found)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!writeAll(file, bytes) || !file.commit()) {
        return failure(u"Cannot write %1: %2. The file is as it was. Make room on the disk and try "
                       "again."_s.arg(name, file.errorString()));
    }
    return {.ok = true, .exists = true, .bytes = {}, .message = {}};
}

} // namespace fuseboard

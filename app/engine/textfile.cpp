// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace fuseboard {

using namespace Qt::StringLiterals;

TextFile readTextFile(const QString& name, qint64 most)
{
    TextFile result;
    const QFileInfo info(name);
    if (info.isDir()) {
        result.fault = u"%1 is a folder: choose a file in it."_s.arg(name);
        return result;
    }
    if (!info.exists()) {
        result.fault = u"There is no file %1 any more: look for the logs again."_s.arg(name);
        return result;
    }
    QFile file(name);
    // A pipe or a device would never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        result.fault = u"Cannot read %1: %2. Choose a file that you may read."_s.arg(
            name, file.isOpen() || info.isFile() ? file.errorString() : u"it is no plain file"_s);
        return result;
    }
    result.cut = file.size() > most;
    if (result.cut && name.endsWith(".har"_L1, Qt::CaseInsensitive)) {
        result.fault =
            u"%1 is longer than %2 MiB: record only the calls that fail."_s.arg(name).arg(most >>
                                                                                          20);
        return result;
    }
    if (result.cut)
        file.seek(file.size() - most);
    result.text = file.read(most); // it may grow meanwhile
    if (result.cut)
        result.text = result.text.mid(result.text.indexOf('\n') + 1);
    return result;
}

QByteArray plainText(const QByteArray& text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return text.mid(3);
    if (!text.startsWith("\xFF\xFE") && !text.startsWith("\xFE\xFF"))
        return text;
    QStringDecoder decoder(QStringDecoder::Utf16);
    return QString(decoder(text)).toUtf8();
}

} // namespace fuseboard

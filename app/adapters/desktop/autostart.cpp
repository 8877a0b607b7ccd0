// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

const QString kFileName = u"io.github.fuseboard.Fuseboard.desktop"_s;
constexpr qint64 kMostBytes = 64 * 1024;
constexpr auto kFlatpakMark = "/.flatpak-info"_L1;

QByteArray entryOf(const Autostart::Program& program)
{
    QStringList words{execWord(program.file)};
    for (const QString& argument : program.arguments)
        words << execWord(argument);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Version=1.4\n"
           "Name=Fuseboard\n"
           "Icon=io.github.fuseboard.Fuseboard\n"
           "Exec=%1\n"
           "Terminal=false\n"
           "StartupNotify=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '))
               .toUtf8();
}

/// An AppImage is mounted elsewhere each time; its file is told by a variable.
QString startedFile()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace

QString execWord(const QString& word)
{
    const auto isPlain = [](QChar letter) {
        return (letter.unicode() < 0x80 && letter.isLetterOrNumber()) ||
               u"/._-+=:,@"_s.contains(letter);
    };
    if (!word.isEmpty() && std::all_of(word.cbegin(), word.cend(), isPlain))
        return word;
    // Twice: for the quotes, and for the string that a desktop file's value is.
    QString quoted;
    for (const QChar letter : word) {
        if (letter == u'\\')
            quoted += u"\\\\\\\\"_s;
        else if (letter == u'"' || letter == u'`' || letter == u'$')
            quoted += u"\\\\"_s + letter;
        else if (letter == u'%')
            quoted += u"%%"_s;
        else
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

Autostart::Autostart(const QString& folder, const Program& program)
    : m_file(folder + u'/' + kFileName), m_program(program)
{
}

Autostart Autostart::ofThisProgram()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                u"/autostart"_s,
            {startedFile(), {u"--background"_s}}};
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(kMostBytes).split('\n');
    return std::none_of(lines.cbegin(), lines.cend(), [](const QByteArray& line) {
        const QByteArray bare = line.simplified().replace(" ", "").toLower();
        return bare == "hidden=true" || bare == "x-gnome-autostart-enabled=false";
    });
}

QString Autostart::set(bool on) const
{
    // The sandbox has a configuration of its own, where no desktop looks.
    if (QFile::exists(kFlatpakMark))
        return Words::tr("In a Flatpak only the desktop can do this: allow it to run in the "
                         "background in the settings of the desktop.");
    if (!on) {
        QFile file(m_file);
        if (!file.exists() || file.remove())
            return {};
        return Words::tr("%1 cannot be removed: %2. Remove it by hand.")
            .arg(m_file, file.errorString());
    }
    const QString folder = QFileInfo(m_file).path();
    if (!QDir().mkpath(folder))
        return Words::tr("The folder %1 cannot be made. Make it, or mend its permissions.")
            .arg(folder);
    const QByteArray entry = entryOf(m_program);
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() && file.commit())
        return {};
    return Words::tr("%1 cannot be written: %2. Mend its permissions, or make room on the disk.")
        .arg(m_file, file.errorString());
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fuseboard {

/// Whether the desktop starts the program with the session: a file in the user's autostart folder
/// (https://specifications.freedesktop.org/autostart-spec/0.5/). What the desktop's own settings
/// write into it counts too.
class Autostart
{
public:
    struct Program
    {
        QString file; ///< to be started
        QStringList arguments{};
    };

    Autostart(const QString& folder, const Program& program);
    /// The user's folder, and the program that runs now.
    static Autostart ofThisProgram();

    bool isOn() const;
    QString set(bool on) const; ///< why it cannot be; empty: it is so
    QString file() const { return m_file; }

private:
    QString m_file;
    Program m_program;
};

/// A word of an Exec line, quoted where it has to be.
QString execWord(const QString& word);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace fuseboard {

/// A desktop of its own, thrown away at the end: a screen, a session bus with the bus of the
/// assistive technologies, and one program on them.
class OutsideWindow
{
public:
    OutsideWindow() = default;
    ~OutsideWindow();
    Q_DISABLE_COPY_MOVE(OutsideWindow)

    static QString missing(); ///< what has to be installed first; empty: nothing
    bool startDesktop();      ///< false: fault() tells
    void startProgram(const QString& program, const QStringList& arguments);

    QString fault() const { return m_fault; }
    QString busAddress() const { return m_accessibleBus; } ///< of the assistive technologies
    bool programRuns() const { return m_program.state() != QProcess::NotRunning; }
    QByteArray programOutput() { return m_program.readAll(); }

private:
    bool fail(const QString& what, const QByteArray& why = {});
    /// The first line that `process` prints.
    QString startAndRead(QProcess& process, const QString& program, const QStringList& arguments);

    QTemporaryDir m_home;
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_program;
    QProcessEnvironment m_environment;
    QString m_accessibleBus;
    QString m_fault;
};

} // namespace fuseboard

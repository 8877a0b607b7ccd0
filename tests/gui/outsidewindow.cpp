// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/outsidewindow.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;
const QString kSessionName = u"session of the test"_s;

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

OutsideWindow::~OutsideWindow()
{
    end(m_program);
    QDBusConnection::disconnectFromBus(kSessionName);
    end(m_bus);
    end(m_screen);
}

QString OutsideWindow::missing()
{
    const auto isThere = [](const QString& program) {
        return !QStandardPaths::findExecutable(program).isEmpty();
    };
    if (!isThere(u"dbus-daemon"_s))
        return u"dbus-daemon is missing: install the package dbus"_s;
    if (!isThere(u"Xvfb"_s))
        return u"Xvfb is missing: install the package xvfb"_s;
    if (!QFile::exists(u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s))
        return u"the bus of assistive technologies is missing: install the package at-spi2-core"_s;
    return {};
}

bool OutsideWindow::startDesktop()
{
    const QString home = m_home.path();
    if (!m_home.isValid() || !QDir(home).mkdir(u"run"_s) ||
        !QFile::setPermissions(home + u"/run"_s,
                               QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(u"There is no folder for the test."_s);
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString& inherited :
         {u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"AT_SPI_BUS_ADDRESS"_s, u"XDG_DATA_HOME"_s,
          u"XDG_CONFIG_HOME"_s, u"QT_SCALE_FACTOR"_s})
        m_environment.remove(inherited);
    m_environment.insert(u"HOME"_s, home);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);

    const QString screen = startAndRead(m_screen, u"Xvfb"_s,
                                        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                         u"1400x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (screen.isEmpty())
        return fail(u"Xvfb does not start:"_s, m_screen.readAllStandardError());
    m_environment.insert(u"DISPLAY"_s, u':' + screen);
    const QString session =
        startAndRead(m_bus, u"dbus-daemon"_s,
                     {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                      u"--address=unix:dir=%1/run"_s.arg(home)});
    if (session.isEmpty())
        return fail(u"dbus-daemon does not start:"_s, m_bus.readAllStandardError());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, session);

    // The question starts the other bus, as every assistive technology does.
    QDBusConnection bus = QDBusConnection::connectToBus(session, kSessionName);
    const QDBusMessage answer =
        bus.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                u"org.a11y.Bus"_s, u"GetAddress"_s),
                 QDBus::Block, kPatienceMs);
    m_accessibleBus = answer.arguments().value(0).toString();
    if (answer.type() != QDBusMessage::ReplyMessage || m_accessibleBus.isEmpty())
        return fail(u"There is no bus of assistive technologies:"_s,
                    answer.errorMessage().toUtf8());
    return true;
}

void OutsideWindow::startProgram(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = m_environment;
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.start(program, arguments);
}

bool OutsideWindow::fail(const QString& what, const QByteArray& why)
{
    m_fault = what + u' ' + QString::fromUtf8(why);
    return false;
}

QString OutsideWindow::startAndRead(QProcess& process, const QString& program,
                                    const QStringList& arguments)
{
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(kPatienceMs))
            return {};
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/main/composition.h"
#include "app/main/interrupts.h"
#include "app/main/terminal.h"
#include "app/ports/sharedhistoryreader.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char* argv[])
{
    using namespace fuseboard;
    QCoreApplication app(argc, argv);
    setUpProcess();

    QFile in;
    QFile out;
    QFile err;
    // Unbuffered: an answer under way is seen as it comes, and nothing is lost at the end.
    in.open(stdin, QIODevice::ReadOnly);
    out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Console console;
    console.in = &in;
    console.out = &out;
    console.err = &err;
    console.inIsTerminal = isTerminal(stdin);
    console.outIsTerminal = isTerminal(stdout);
    console.colour = isTerminal(stderr) && qEnvironmentVariableIsEmpty("NO_COLOR");
    console.ask = askWithoutEcho;

    auto parsed = parseCommand(QCoreApplication::arguments().mid(1), console, standardPlaces(),
                               realPorts, certificateFault, sharedReader, policyStore);
    if (!parsed.command)
        return parsed.exitCode;

    const Interrupts interrupts([] { QCoreApplication::exit(Interrupted); });
    QObject::connect(
        parsed.command.get(), &Command::finished, &app,
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(parsed.command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

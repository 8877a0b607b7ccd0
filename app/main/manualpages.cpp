// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a manual page in: fuseboard_manual SCHEMA TEMPLATE PAGE. Runs while Fuseboard is built.
#include "app/cli/manual.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace fuseboard;
using namespace Qt::StringLiterals;

[[noreturn]] void fail(const QFileDevice& file)
{
    std::fprintf(stderr, "fuseboard_manual: %s: %s\n", qPrintable(file.fileName()),
                 qPrintable(file.errorString()));
    std::exit(1);
}

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        fail(file);
    return file.readAll();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: fuseboard_manual SCHEMA TEMPLATE PAGE\n", stderr);
        return 2;
    }
    const QByteArray schema = bytesOf(arguments.at(1));
    QString page = QString::fromUtf8(bytesOf(arguments.at(2)));
    page.replace("@VERSION@"_L1, QStringLiteral(FUSEBOARD_VERSION));
    page.replace("@OPTIONS@\n"_L1, manualOfOptions());
    page.replace("@COMMANDS@\n"_L1, manualOfCommands());
    page.replace("@SETTINGS@\n"_L1, manualOfSettings(schema));
    QSaveFile out(arguments.at(3));
    if (!out.open(QIODevice::WriteOnly) || out.write(page.toUtf8()) < 0 || !out.commit())
        fail(out);
    return 0;
}

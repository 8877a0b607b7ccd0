// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the files of the program's icon, after a change of its drawings.
#include "tests/gui/appicons.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QGuiApplication app(argc, argv);
    for (const int size : fuseboard::appIconSizes()) {
        const QString file = fuseboard::appIconFile(size);
        if (!fuseboard::drawnAppIcon(size).save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}

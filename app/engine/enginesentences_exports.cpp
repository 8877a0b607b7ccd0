// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "%1 calls are not in it."),
    QT_TRANSLATE_NOOP("Engine", "Cannot write the call log %1: %2."),
    QT_TRANSLATE_NOOP(
        "Engine", "Check the permissions of its folder, or name another file (export.log.file)."),
    QT_TRANSLATE_NOOP("Engine", "Move it away, or name another file (export.log.file)."),
    QT_TRANSLATE_NOOP("Engine", "Make room on the disk, or name another file (export.log.file); it "
                                "then goes on by itself."),
    QT_TRANSLATE_NOOP("Engine", "the folder %1 cannot be made (%2)"),
    QT_TRANSLATE_NOOP("Engine", "it is a folder"),
    QT_TRANSLATE_NOOP("Engine", "it is a device or a pipe"),
    QT_TRANSLATE_NOOP("Engine", "another program holds %1.lock"),
    QT_TRANSLATE_NOOP("Engine",
                      "It is tried again; where no other program runs, delete that file."),
    QT_TRANSLATE_NOOP("Engine", "its folder is not writable, and the log is rotated there"),
    QT_TRANSLATE_NOOP("Engine", "no file can be made beside it"),
    QT_TRANSLATE_NOOP("Engine", "it is full and cannot be rotated (%1)"),
    QT_TRANSLATE_NOOP("Engine", "its symbolic links go in a circle"),
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot serve the metrics on port %1 of this machine: %2. End the program "
                      "that has the port, or name another port (export.prometheus.port)."),
    QT_TRANSLATE_NOOP("Engine",
                      "The environment variable %1 is not set: nothing is sent to the collector. "
                      "Set it to the value of the Authorization header, and start again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The environment variable %1 holds a line break or another control "
                      "character: nothing is sent to the collector. Correct it, and start again."),
    QT_TRANSLATE_NOOP("Engine", "%1 spans were dropped, the oldest of more than %2 that waited."),
    QT_TRANSLATE_NOOP("Engine", "Name an environment variable with the value of the Authorization "
                                "header in \"authorization\"."),
    QT_TRANSLATE_NOOP(
        "Engine", "Check the value of the Authorization header in the environment variable %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "Redirects are not followed: put the final address into \"endpoint\"."),
    QT_TRANSLATE_NOOP("Engine", "Check \"endpoint\": it is the base address, without /v1/traces."),
    QT_TRANSLATE_NOOP("Engine", "The collector's own log tells why."),
    QT_TRANSLATE_NOOP("Engine", "%1 rejected %2 of what was sent."),
    QT_TRANSLATE_NOOP("Engine", "It says: %1"),
    QT_TRANSLATE_NOOP("Engine", "It is tried again by itself."),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" cannot be started: %2"),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" crashed."),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" ended with status %2."),
    QT_TRANSLATE_NOOP("Engine", "No program is named."),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" was not started: %2 commands wait for their turn already."),
    QT_TRANSLATE_NOOP("Engine", "\"%1\" took longer than %2 s and was stopped."),
};

} // namespace

std::span<const char* const> exportsSentences()
{
    return kSentences;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "The history %1 is damaged: %2."),
    QT_TRANSLATE_NOOP("Engine", "It is moved aside and a new one is begun."),
    QT_TRANSLATE_NOOP("Engine", "Another program has locked the history %1."),
    QT_TRANSLATE_NOOP("Engine",
                      "Close the program that has this file open, for example a database browser."),
    QT_TRANSLATE_NOOP("Engine", "The disk is full: the history %1 cannot grow."),
    QT_TRANSLATE_NOOP("Engine", "Free some space, or lower history.max_mb in the configuration."),
    QT_TRANSLATE_NOOP("Engine", "The history %1 cannot be written to."),
    QT_TRANSLATE_NOOP("Engine", "Give yourself the right to write to the file and to %1, or choose "
                                "another folder with --data-dir."),
    QT_TRANSLATE_NOOP("Engine", "The history %1 cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "See that %1 exists, that you may write there, and that it is on a "
                                "disk with free space; or choose another folder with --data-dir."),
    QT_TRANSLATE_NOOP("Engine", "The disk failed while the history %1 was written: %2."),
    QT_TRANSLATE_NOOP("Engine", "See that the disk of %1 is there, sound and not full."),
    QT_TRANSLATE_NOOP("Engine", "Some records could not be written to the history %1: %2."),
    QT_TRANSLATE_NOOP("Engine", "Please report this."),
    QT_TRANSLATE_NOOP("Engine", "The history %1 does not work: %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "See that SQLite's driver for Qt (libqt6sql6-sqlite) is installed."),
    QT_TRANSLATE_NOOP("Engine", "The history %1 was written by a newer Fuseboard (version %2 of "
                                "the file, this one knows %3). It is left as it is."),
    QT_TRANSLATE_NOOP("Engine", "Update Fuseboard, or choose another folder with --data-dir."),
    QT_TRANSLATE_NOOP("Engine", "%1 is a database of another program. It is left as it is."),
    QT_TRANSLATE_NOOP("Engine", "Move it away, or choose another folder with --data-dir."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Another Fuseboard (%1) keeps the history %2. This one reads along and keeps nothing."),
    QT_TRANSLATE_NOOP("Engine", "Close the other one, and this one takes over; or give this one a "
                                "folder of its own with --data-dir."),
    QT_TRANSLATE_NOOP("Engine", "The folder %1 cannot be made, or not be written to."),
    QT_TRANSLATE_NOOP("Engine", "Give yourself the right to write there, free some space, or "
                                "choose another folder with --data-dir."),
    QT_TRANSLATE_NOOP("Engine",
                      "The history is of an older version and is copied before it is changed. %1"),
    QT_TRANSLATE_NOOP("Engine", "Free some space, or move the old history away."),
    QT_TRANSLATE_NOOP("Engine",
                      "The history was damaged. It was moved to %1, and a new one has begun."),
    QT_TRANSLATE_NOOP("Engine",
                      "The history %1 was removed while it was in use. A new one has begun."),
    QT_TRANSLATE_NOOP("Engine", "Remove it only while no Fuseboard runs."),
    QT_TRANSLATE_NOOP("Engine", "There is no history: it is switched off."),
    QT_TRANSLATE_NOOP("Engine", "%1 records could not be kept: the disk was too slow or did not "
                                "take them for too long, or another Fuseboard kept the history."),
    QT_TRANSLATE_NOOP("Engine", "See that the disk of %1 has room and is not busy."),
    QT_TRANSLATE_NOOP("Engine", "The history lags: the disk of %1 is slow. What waits to be "
                                "written is held in memory; none of it is lost."),
    QT_TRANSLATE_NOOP("Engine",
                      "See what keeps that disk busy, or choose another folder with --data-dir."),
    QT_TRANSLATE_NOOP("Engine",
                      "Is the clock right? Before this week the last call in the history is of %1. "
                      "Until there have been calls for a week, nothing is dropped for its age."),
    QT_TRANSLATE_NOOP("Engine",
                      "Correct the clock if it is ahead; if it is not, nothing is to be done."),
    QT_TRANSLATE_NOOP("Engine", "There is no history here."),
    QT_TRANSLATE_NOOP("Engine", "The history counts calls by provider, not by chain."),
    QT_TRANSLATE_NOOP("Engine", "The history does not keep the cost of each day."),
    QT_TRANSLATE_NOOP("Engine", "The history does not tell probes from other calls."),
    QT_TRANSLATE_NOOP("Engine", "The history keeps incidents, not every state of a page."),
    QT_TRANSLATE_NOOP("Engine", "The settings were changed."),
    QT_TRANSLATE_NOOP("Engine", "The network works again."),
    QT_TRANSLATE_NOOP("Engine", "It is asked again later, by itself."),
    QT_TRANSLATE_NOOP(
        "Engine", "Open the address in a browser; if the page has moved, correct \"status_page\"."),
    QT_TRANSLATE_NOOP("Engine", "Check the proxy of this provider."),
    QT_TRANSLATE_NOOP("Engine", "Check the computer's date, and whether a company's certificate "
                                "has to be trusted (\"ca_file\")."),
    QT_TRANSLATE_NOOP("Engine", "Check your connection and the address in \"status_page\"."),
    QT_TRANSLATE_NOOP("Engine", "The answer of %1 had not ended after %2 s."),
    QT_TRANSLATE_NOOP("Engine", "%1 did not answer within %2 s."),
    QT_TRANSLATE_NOOP("Engine", "%1 answered with status %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 leads to an address that is not followed."),
    QT_TRANSLATE_NOOP("Engine", "%1 leads on and on: %2 redirects are too many."),
    QT_TRANSLATE_NOOP("Engine", "No status document was found at %1."),
    QT_TRANSLATE_NOOP("Engine", "Open the page in a browser; if it has moved, or offers a feed, "
                                "write that address into \"status_page\"."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Name your regions in \"status_regions\": this page tells of every region there is."),
    QT_TRANSLATE_NOOP("Engine", "%1 is a folder: choose a file in it."),
    QT_TRANSLATE_NOOP("Engine", "There is no file %1 any more: look for the logs again."),
    QT_TRANSLATE_NOOP("Engine", "Cannot read %1: %2. Choose a file that you may read."),
    QT_TRANSLATE_NOOP("Engine", "it is no plain file"),
    QT_TRANSLATE_NOOP("Engine", "%1 is longer than %2 MiB: record only the calls that fail."),
    QT_TRANSLATE_NOOP("Engine", "no further details"),
    QT_TRANSLATE_NOOP("Engine", "The copy %1 could not be written: %2."),
    QT_TRANSLATE_NOOP("Engine", "What can still be read of it, \"sqlite3 %1 .recover\" shows."),
};

} // namespace

std::span<const char* const> recordsSentences()
{
    return kSentences;
}

} // namespace fuseboard

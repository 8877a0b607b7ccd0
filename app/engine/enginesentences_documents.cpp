// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "an object is not closed, or a comma is missing between two keys"),
    QT_TRANSLATE_NOOP("Engine", "Add the missing } or comma."),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "expected a colon between a key and its value"),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "Write \"key\": value, with the key in double quotes."),
    QT_TRANSLATE_NOOP("Engine", "a list is not closed, or a comma is missing between two entries"),
    QT_TRANSLATE_NOOP("Engine", "Add the missing ] or comma."),
    QT_TRANSLATE_NOOP("Engine", "expected a comma between two entries"),
    QT_TRANSLATE_NOOP("Engine", "Add the comma."),
    QT_TRANSLATE_NOOP(
        "Engine", "expected a value: an object, a list, a string, a number, true, false or null"),
    QT_TRANSLATE_NOOP("Engine", "Put text in double quotes; comments are not allowed in JSON."),
    QT_TRANSLATE_NOOP("Engine", "the file ends within a number"),
    QT_TRANSLATE_NOOP("Engine", "Complete the file."),
    QT_TRANSLATE_NOOP("Engine", "this number cannot be read"),
    QT_TRANSLATE_NOOP("Engine", "Write it as 5, 0.5 or 1e3."),
    QT_TRANSLATE_NOOP("Engine", "this escape is not known"),
    QT_TRANSLATE_NOOP("Engine", "Write a backslash within a string as \\\\."),
    QT_TRANSLATE_NOOP("Engine", "a string is not valid UTF-8"),
    QT_TRANSLATE_NOOP("Engine", "Save the file as UTF-8."),
    QT_TRANSLATE_NOOP("Engine", "a string is not closed"),
    QT_TRANSLATE_NOOP("Engine", "Add the missing double quote."),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "expected a key in double quotes"),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "Write \"key\": value."),
    QT_TRANSLATE_NOOP("Engine", "more levels of nesting than can be read"),
    QT_TRANSLATE_NOOP("Engine", "Check that it is the right file."),
    QT_TRANSLATE_NOOP("Engine", "the file is too large"),
    QT_TRANSLATE_NOOP("Engine", "there is more text after the end of the document"),
    QT_TRANSLATE_NOOP("Engine", "Take out what follows the last }."),
    QT_TRANSLATE_NOOP("Engine", "this is not JSON"),
    QT_TRANSLATE_NOOP("Engine", "JSON knows no comments"),
    QT_TRANSLATE_NOOP("Engine", "Take the comment out."),
    QT_TRANSLATE_NOOP("Engine", "JSON knows no single quotes"),
    QT_TRANSLATE_NOOP("Engine", "Use double quotes."),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "there is no comma before this key"),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "Put the key in double quotes."),
    QT_TRANSLATE_NOOP("Engine", "the file is empty"),
    QT_TRANSLATE_NOOP("Engine",
                      "Start with { \"version\": 1, \"providers\": [], \"chains\": [] }."),
    QT_TRANSLATE_NOOP("Engine", "there is a comma before a closing bracket"),
    QT_TRANSLATE_NOOP("Engine", "Take the comma out."),
    QT_TRANSLATE_NOOP("Engine", "this file is from a newer Fuseboard"),
    QT_TRANSLATE_NOOP("Engine", "Update Fuseboard, or use a file of version %1."),
    QT_TRANSLATE_NOOP("Engine", "there is no such version"),
    QT_TRANSLATE_NOOP("Engine", "Write \"version\": %1."),
    QT_TRANSLATE_NOOP("Engine", "the file is larger than 4 MiB"),
    QT_TRANSLATE_NOOP("Engine",
                      "Check that it is the right file: a configuration has a few kilobytes."),
    QT_TRANSLATE_NOOP("Engine", "more than 64 levels of nesting"),
    //: A key is the name of a member in a JSON file here, not one of an API.
    QT_TRANSLATE_NOOP("Engine", "this key stands twice; first in line %1"),
    QT_TRANSLATE_NOOP("Engine", "Take one of the two out."),
    QT_TRANSLATE_NOOP("Engine", "%1 (a link to %2)"),
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot read %1: its symbolic links go in a circle. Replace the link."),
    QT_TRANSLATE_NOOP("Engine", "Cannot read %1: the link leads nowhere. Restore the file it "
                                "points to, or remove the link."),
    QT_TRANSLATE_NOOP("Engine", "Cannot read %1: %2. Check the disk."),
    QT_TRANSLATE_NOOP("Engine", "Cannot read %1: it is larger than 4 MiB, which no configuration "
                                "is. Move it away, or name another file."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot write %1: its symbolic links go in a circle. Replace the link."),
    QT_TRANSLATE_NOOP("Engine", "The document is nested more than %1 levels deep."),
    QT_TRANSLATE_NOOP("Engine", "No status page is; check the address of the status page."),
    QT_TRANSLATE_NOOP("Engine", "The document ends in the middle of its JSON."),
    QT_TRANSLATE_NOOP("Engine", "Fetch it again: the transfer was cut short."),
    QT_TRANSLATE_NOOP("Engine", "The document is no valid JSON: line %1, column %2: %3."),
    QT_TRANSLATE_NOOP("Engine", "Check the address of the status page, or fetch it again."),
    QT_TRANSLATE_NOOP("Engine", "The document is larger than 4 MiB."),
    QT_TRANSLATE_NOOP("Engine", "Give the address of a summary instead of a whole history."),
    QT_TRANSLATE_NOOP("Engine", "The document is empty."),
    QT_TRANSLATE_NOOP("Engine", "Fetch it again later, or check the address of the status page."),
    QT_TRANSLATE_NOOP("Engine", "The document is neither JSON nor XML."),
    QT_TRANSLATE_NOOP("Engine", "Check the address of the status page."),
    QT_TRANSLATE_NOOP("Engine", "The feed is nested more than %1 levels deep."),
    QT_TRANSLATE_NOOP("Engine", "No status feed is; check the address of the status page."),
    QT_TRANSLATE_NOOP("Engine",
                      "The feed declares a document type of its own, which may hide an XML bomb."),
    QT_TRANSLATE_NOOP("Engine", "Give the address of the page's JSON, or of another feed."),
    QT_TRANSLATE_NOOP("Engine", "The feed ends before its last element is closed."),
    QT_TRANSLATE_NOOP("Engine", "The feed is no well-formed XML: line %1, column %2: %3"),
    QT_TRANSLATE_NOOP("Engine", "This is a web page, not a feed."),
    QT_TRANSLATE_NOOP("Engine", "Give the address of the page's JSON or feed, or of the page "
                                "itself; behind a sign-in of the network, sign in first."),
    QT_TRANSLATE_NOOP("Engine", "This is no status document of a known kind."),
    QT_TRANSLATE_NOOP("Engine",
                      "This feed is not one of a status page: nothing in it tells of incidents."),
    QT_TRANSLATE_NOOP("Engine", "Give the address of the provider's status page."),
    QT_TRANSLATE_NOOP("Engine", "This status page tells neither its state nor any incident."),
    QT_TRANSLATE_NOOP("Engine", "Give the address of its summary: …/api/v2/summary.json."),
};

} // namespace

std::span<const char* const> documentsSentences()
{
    return kSentences;
}

} // namespace fuseboard

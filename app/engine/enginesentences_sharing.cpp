// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine", "The outbox of the team's history, %1, is damaged: %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "The outbox of the team's history, %1, is locked by another program."),
    QT_TRANSLATE_NOOP("Engine",
                      "The outbox of the team's history, %1, cannot grow: the disk is full."),
    QT_TRANSLATE_NOOP("Engine", "Free some space."),
    QT_TRANSLATE_NOOP("Engine", "The outbox of the team's history, %1, cannot be written to."),
    QT_TRANSLATE_NOOP("Engine", "The outbox of the team's history, %1, cannot be opened."),
    QT_TRANSLATE_NOOP("Engine", "The outbox of the team's history, %1, does not work: %2."),
    QT_TRANSLATE_NOOP("Engine", "The outbox of the team's history, %1, was written by a newer "
                                "Fuseboard. It is left as it is."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Another Fuseboard (%1) uses %2 for the team's history. This one tells the team nothing."),
    QT_TRANSLATE_NOOP("Engine", "The outbox of the team's history was damaged. It was moved to %1, "
                                "and a new one has begun; what waited in it is not on the server."),
    QT_TRANSLATE_NOOP("Engine", "What can still be read of it, \"sqlite3 %1 .recover\" shows. The "
                                "board's own history is not concerned."),
    QT_TRANSLATE_NOOP("Engine",
                      "The outbox %1 was removed while it was in use. A new one has begun."),
    QT_TRANSLATE_NOOP("Engine",
                      "The outbox %1 is an older copy: the team's history knows more of this board "
                      "than it does. This board goes on as another one of the same name."),
    QT_TRANSLATE_NOOP("Engine", "Records that the copy held may be there twice. Give each machine "
                                "a data folder of its own."),
    QT_TRANSLATE_NOOP("Engine", "%1 records could not be kept for the team's history: its outbox "
                                "%2 is full, or the disk was too slow."),
    QT_TRANSLATE_NOOP("Engine", "See that the server can be reached and the disk is not busy."),
    QT_TRANSLATE_NOOP("Engine", "%1 records were refused by the server. They are put aside in the "
                                "table 'refused' of %2, with the reason."),
    QT_TRANSLATE_NOOP("Engine", "Please report the reasons that stand there."),
    QT_TRANSLATE_NOOP("Engine",
                      "Keep the right password in the keychain entry 'history': fuseboardctl keys "
                      "set history. Then see that the name of the user in history.url is right."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Have TLS set up on the server; or name its authority with sslrootcert in history.url. "
        "sslmode=disable there does without, and sends everything in the clear."),
    QT_TRANSLATE_NOOP("Engine",
                      "Nothing needs to be done: records wait here, and it is tried again."),
    QT_TRANSLATE_NOOP("Engine", "(%1)"),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not accept the password of %2."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 asks for a password of %2."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not let %2 in."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not know the user %2."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The team's history at %1 lets nobody called %2 in from this machine to this database."),
    QT_TRANSLATE_NOOP("Engine", "Ask the administrator for a line in pg_hba.conf."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not let %2 use the database."),
    QT_TRANSLATE_NOOP("Engine",
                      "Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user."),
    QT_TRANSLATE_NOOP("Engine", "There is no database '%3' for the team's history at %1."),
    QT_TRANSLATE_NOOP("Engine", "Have it made there, or correct history.url in the configuration."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 has too many connections."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 is starting."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 is shutting down."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 recovers from a crash."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not accept connections now."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not offer TLS."),
    QT_TRANSLATE_NOOP("Engine", "The certificate of the team's history at %1 is not trusted."),
    QT_TRANSLATE_NOOP("Engine", "TLS with the team's history at %1 failed."),
    QT_TRANSLATE_NOOP("Engine", "The host of the team's history at %1 is unknown here."),
    QT_TRANSLATE_NOOP(
        "Engine", "See that this machine is on the right network, and that history.url is right."),
    QT_TRANSLATE_NOOP("Engine", "Nobody answers for the team's history at %1."),
    QT_TRANSLATE_NOOP("Engine", "See that PostgreSQL runs there and listens on that port."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not answer in time."),
    QT_TRANSLATE_NOOP("Engine",
                      "See that this machine is on the right network, and what the firewall says."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 cannot be reached."),
    QT_TRANSLATE_NOOP("Engine", "Records wait here, and it is tried again. If this stays: see "
                                "history.url, and the password in the keychain entry 'history'."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 has no room: its disk is full."),
    QT_TRANSLATE_NOOP("Engine", "Ask its administrator. Records wait here meanwhile."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 cannot be written to: it is read-only."),
    QT_TRANSLATE_NOOP("Engine", "Name the primary server in history.url, not a standby."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 does not allow '%2' what it needs."),
    QT_TRANSLATE_NOOP("Engine", "Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, "
                                "or a schema %2 that belongs to it."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 is too busy."),
    QT_TRANSLATE_NOOP("Engine", "The connection to the team's history at %1 was lost."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 refuses a record."),
    QT_TRANSLATE_NOOP("Engine",
                      "The team's history at %1 has other tables than this Fuseboard needs."),
    QT_TRANSLATE_NOOP("Engine", "Ask its administrator whether somebody changed the schema %1; or "
                                "use another one: schema=NAME in history.url."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 fails (%2)."),
    QT_TRANSLATE_NOOP("Engine", "Qt's driver for PostgreSQL (QPSQL) is missing."),
    QT_TRANSLATE_NOOP("Engine", "Install it; on Debian and Ubuntu the package is libqt6sql6-psql. "
                                "Then start Fuseboard again. Records wait here meanwhile."),
    QT_TRANSLATE_NOOP("Engine", "The team's history at %1 was set up by a newer Fuseboard (version "
                                "%2 of its tables, this one knows %3). Records wait here."),
    QT_TRANSLATE_NOOP("Engine", "Update Fuseboard."),
    QT_TRANSLATE_NOOP("Engine", "history.url in the configuration: %1"),
    QT_TRANSLATE_NOOP("Engine",
                      "Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the "
                      "address that the administrator of your team's database gave you."),
    QT_TRANSLATE_NOOP("Engine", "sslmode is one of %1."),
    QT_TRANSLATE_NOOP("Engine", "schema is a name of lower-case letters, digits and _."),
    QT_TRANSLATE_NOOP("Engine", "%1 is an absolute path, without a semicolon."),
    QT_TRANSLATE_NOOP("Engine", "it does not begin with postgresql://."),
    QT_TRANSLATE_NOOP("Engine",
                      "there is a password in it, and the configuration is no place for one."),
    QT_TRANSLATE_NOOP("Engine", "Take it out, change it on the server, and keep the new one in the "
                                "keychain: fuseboardctl keys set history."),
    QT_TRANSLATE_NOOP("Engine", "nothing is known of '%1'."),
    QT_TRANSLATE_NOOP("Engine", "Behind the question mark there may be sslmode, sslrootcert, "
                                "sslcert, sslkey, host and schema."),
    QT_TRANSLATE_NOOP("Engine", "it names no host."),
    QT_TRANSLATE_NOOP("Engine", "it names no user."),
    QT_TRANSLATE_NOOP("Engine", "it names no database."),
    QT_TRANSLATE_NOOP("Engine", "there are control characters in it."),
};

} // namespace

std::span<const char* const> sharingSentences()
{
    return kSentences;
}

} // namespace fuseboard

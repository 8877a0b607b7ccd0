// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serverfault.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// A refused connection has no code, only words. Source: the messages of PostgreSQL 15, of
/// libpq (fe-connect.c, fe-secure*.c) and of the server (auth.c, postinit.c, postmaster.c).
struct Phrase
{
    QLatin1StringView words;
    ServerFault::Kind kind;
    QLatin1StringView cause; ///< %1: the place, %2: the user, %3: the database
    QLatin1StringView cure;
};

constexpr QLatin1StringView kKeyCure(
    "Keep the right password in the keychain entry 'history': fuseboardctl keys set history. Then "
    "see that the name of the user in history.url is right.");
constexpr QLatin1StringView kTlsCure(
    "Have TLS set up on the server; or name its authority with sslrootcert in history.url. "
    "sslmode=disable there does without, and sends everything in the clear.");
constexpr QLatin1StringView kPassingCure("Nothing needs to be done: records wait here, and it is "
                                         "tried again.");

const QList<Phrase>& phrases()
{
    static const QList<Phrase> all{
        {"password authentication failed"_L1, ServerFault::Refusing,
         "The team's history at %1 does not accept the password of %2."_L1, kKeyCure},
        {"no password supplied"_L1, ServerFault::Refusing,
         "The team's history at %1 asks for a password of %2."_L1, kKeyCure},
        {"authentication failed"_L1, ServerFault::Refusing,
         "The team's history at %1 does not let %2 in."_L1, kKeyCure},
        {"SCRAM"_L1, ServerFault::Refusing,
         "The team's history at %1 does not accept the password of %2."_L1, kKeyCure},
        {"role \""_L1, ServerFault::Refusing,
         "The team's history at %1 does not know the user %2."_L1, kKeyCure},
        {"is not permitted to log in"_L1, ServerFault::Refusing,
         "The team's history at %1 does not let %2 in."_L1, kKeyCure},
        {"no pg_hba.conf entry"_L1, ServerFault::Refusing,
         "The team's history at %1 lets nobody called %2 in from this machine to this database."_L1,
         "Ask the administrator for a line in pg_hba.conf."_L1},
        {"permission denied for database"_L1, ServerFault::Refusing,
         "The team's history at %1 does not let %2 use the database."_L1,
         "Ask the administrator: GRANT CONNECT, CREATE ON DATABASE … TO this user."_L1},
        {"does not exist"_L1, ServerFault::Refusing,
         "There is no database '%3' for the team's history at %1."_L1,
         "Have it made there, or correct history.url in the configuration."_L1},
        {"too many"_L1, ServerFault::Away, "The team's history at %1 has too many connections."_L1,
         kPassingCure},
        {"remaining connection slots"_L1, ServerFault::Away,
         "The team's history at %1 has too many connections."_L1, kPassingCure},
        {"starting up"_L1, ServerFault::Away, "The team's history at %1 is starting."_L1,
         kPassingCure},
        {"shutting down"_L1, ServerFault::Away, "The team's history at %1 is shutting down."_L1,
         kPassingCure},
        {"in recovery mode"_L1, ServerFault::Away,
         "The team's history at %1 recovers from a crash."_L1, kPassingCure},
        {"not accepting connections"_L1, ServerFault::Away,
         "The team's history at %1 does not accept connections now."_L1, kPassingCure},
        {"server does not support SSL"_L1, ServerFault::Refusing,
         "The team's history at %1 does not offer TLS."_L1, kTlsCure},
        {"certificate"_L1, ServerFault::Refusing,
         "The certificate of the team's history at %1 is not trusted."_L1, kTlsCure},
        {"SSL error"_L1, ServerFault::Refusing, "TLS with the team's history at %1 failed."_L1,
         kTlsCure},
        {"could not translate host name"_L1, ServerFault::Away,
         "The host of the team's history at %1 is unknown here."_L1,
         "See that this machine is on the right network, and that history.url is right."_L1},
        {"Connection refused"_L1, ServerFault::Away,
         "Nobody answers for the team's history at %1."_L1,
         "See that PostgreSQL runs there and listens on that port."_L1},
        {"No such file or directory"_L1, ServerFault::Away,
         "Nobody answers for the team's history at %1."_L1,
         "See that PostgreSQL runs there and listens on that port."_L1},
        {"timeout expired"_L1, ServerFault::Away,
         "The team's history at %1 does not answer in time."_L1,
         "See that this machine is on the right network, and what the firewall says."_L1},
        {"timed out"_L1, ServerFault::Away, "The team's history at %1 does not answer in time."_L1,
         "See that this machine is on the right network, and what the firewall says."_L1},
    };
    return all;
}

QString firstLine(const QString& said)
{
    constexpr qsizetype most = 300;
    return said.trimmed().section(u'\n', 0, 0).left(most);
}

ServerFault fault(ServerFault::Kind kind, const QString& cause, const QString& said,
                  const QString& cure)
{
    const QString words = firstLine(said);
    return {kind, words.isEmpty() ? cause : cause + u" It says: %1"_s.arg(words), cure};
}

/// Those of libpq, or of a server that did not let us in.
QString withWords(const QString& cause, const QString& said)
{
    const QString words = firstLine(said);
    return words.isEmpty() ? cause : cause + u" (%1)"_s.arg(words);
}

} // namespace

ServerFault connectFault(const QString& said, const ServerAddress& address)
{
    const QString place = address.place();
    for (const Phrase& phrase : phrases()) {
        if (!said.contains(phrase.words, Qt::CaseInsensitive))
            continue;
        QString cause = phrase.cause;
        cause.replace(u"%1"_s, place);
        cause.replace(u"%2"_s, u'\'' + address.user + u'\'');
        cause.replace(u"%3"_s, address.database);
        return {phrase.kind, withWords(cause, said), phrase.cure};
    }
    return {ServerFault::Away,
            withWords(u"The team's history at %1 cannot be reached."_s.arg(place), said),
            u"Records wait here, and it is tried again. If this stays: see history.url, and "
            "the password in the keychain entry 'history'."_s};
}

// Source of the codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
ServerFault statementFault(const QString& state, const QString& said, const ServerAddress& address)
{
    const QString place = address.place();
    const QString group = state.left(2);
    if (state == "53100"_L1)
        return fault(ServerFault::Refusing,
                     u"The team's history at %1 has no room: its disk is full."_s.arg(place), said,
                     u"Ask its administrator. Records wait here meanwhile."_s);
    if (state == "25006"_L1)
        return fault(
            ServerFault::Refusing,
            u"The team's history at %1 cannot be written to: it is read-only."_s.arg(place), said,
            u"Name the primary server in history.url, not a standby."_s);
    if (state == "42501"_L1)
        return fault(
            ServerFault::Refusing,
            u"The team's history at %1 does not allow '%2' what it needs."_s.arg(place,
                                                                                 address.user),
            said,
            u"Ask its administrator: GRANT CREATE ON DATABASE %1 TO this user, or a schema "
            "%2 that belongs to it."_s.arg(address.database, address.schema));
    if (state == "55P03"_L1 || state == "57014"_L1 || group == "40"_L1 || group == "53"_L1)
        return fault(ServerFault::Away, u"The team's history at %1 is too busy."_s.arg(place), said,
                     kPassingCure);
    if (state.isEmpty() || group == "08"_L1 || group == "57"_L1)
        return fault(ServerFault::Away,
                     u"The connection to the team's history at %1 was lost."_s.arg(place), said,
                     kPassingCure);
    if (group == "21"_L1 || group == "22"_L1 || group == "23"_L1 || group == "54"_L1)
        return fault(ServerFault::Content,
                     u"The team's history at %1 refuses a record."_s.arg(place), said, {});
    if (group == "42"_L1 || group == "3F"_L1)
        return fault(
            ServerFault::Refusing,
            u"The team's history at %1 has other tables than this Fuseboard needs."_s.arg(place),
            said,
            u"Ask its administrator whether somebody changed the schema %1; or use another "
            "one: schema=NAME in history.url."_s.arg(address.schema));
    return fault(ServerFault::Refusing, u"The team's history at %1 fails (%2)."_s.arg(place, state),
                 said, u"Ask its administrator. Records wait here meanwhile."_s);
}

ServerFault driverFault()
{
    return {
        ServerFault::Refusing, u"Qt's driver for PostgreSQL (QPSQL) is missing."_s,
        u"Install it; on Debian and Ubuntu the package is libqt6sql6-psql. Then start Fuseboard "
        "again. Records wait here meanwhile."_s};
}

ServerFault newerServerFault(const ServerAddress& address, int version, int known)
{
    return {ServerFault::Refusing,
            u"The team's history at %1 was set up by a newer Fuseboard (version %2 of its tables, "
            "this one knows %3). Records wait here."_s.arg(address.place())
                .arg(version)
                .arg(known),
            u"Update Fuseboard."_s};
}

} // namespace fuseboard

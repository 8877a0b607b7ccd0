// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kPatienceMs = 60'000; // of a slow machine
constexpr char kUser[] = "nobody";
const QString kBoards = u"boards"_s; ///< the user that the boards are

/// Where fetch.sh has unpacked one, if it did.
QString unpacked()
{
    return qEnvironmentVariable("FUSEBOARD_POSTGRES");
}

/// Debian keeps them beside each other, by version, and out of the way.
QString binFolder()
{
    for (const QString& root : {u"/usr"_s, unpacked() + u"/usr"_s}) {
        const QDir versions(root + u"/lib/postgresql"_s);
        for (const QString& version :
             versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
            const QString folder = versions.filePath(version + u"/bin"_s);
            if (QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/postgres"_s))
                return folder;
        }
    }
    return {};
}

/// Of libraries that are not installed; a folder that is not there does no harm.
QString libraryPath()
{
    QStringList folders;
    const QDir all(unpacked() + u"/usr/lib"_s);
    for (const QString& name : all.entryList({u"*-linux-gnu*"_s}, QDir::Dirs))
        folders.append(all.filePath(name));
    return folders.join(u':');
}

bool isRoot()
{
    return geteuid() == 0;
}

} // namespace

bool Postgres::isInstalled()
{
    return !binFolder().isEmpty() &&
           (!isRoot() || !QStandardPaths::findExecutable(u"setpriv"_s).isEmpty());
}

Postgres::~Postgres()
{
    if (m_isRunning)
        stop(Stop::Immediate);
}

QString Postgres::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The server would keep a pipe open for good.
    const QString output = m_folder.filePath(u"output"_s);
    process.setStandardOutputFile(output);
    process.setWorkingDirectory(m_folder.path());
    QStringList command{binFolder() + u'/' + program};
    command += arguments;
    if (isRoot())
        command = QStringList{u"setpriv"_s, u"--reuid"_s, QString::fromLatin1(kUser),
                              u"--regid"_s, u"nogroup"_s, u"--clear-groups"_s} +
                  command;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    if (!unpacked().isEmpty() && binFolder().startsWith(unpacked()))
        environment.insert(u"LD_LIBRARY_PATH"_s, libraryPath());
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    if (process.waitForFinished(kPatienceMs) && process.exitCode() == 0)
        return {};
    QFile said(output);
    const QByteArray words = said.open(QIODevice::ReadOnly) ? said.readAll() : QByteArray();
    return u"%1: %2 %3"_s.arg(program, process.errorString(), QString::fromUtf8(words));
}

QString Postgres::make()
{
    QFile words(m_folder.filePath(u"words"_s));
    if (!words.open(QIODevice::WriteOnly) || words.write(password()) < 0)
        return words.errorString();
    words.close();
    if (isRoot()) {
        const passwd* user = getpwnam(kUser);
        if (!user ||
            chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) ||
            chown(QFile::encodeName(words.fileName()).constData(), user->pw_uid, user->pw_gid))
            return u"the folder cannot be given to another user"_s;
    }
    const QString fault =
        run(u"initdb"_s,
            {u"--pgdata=data"_s, u"--username=admin"_s, u"--pwfile=words"_s,
             u"--auth=scram-sha-256"_s, u"--encoding=UTF8"_s, u"--no-locale"_s, u"--no-sync"_s});
    if (!fault.isEmpty())
        return fault;
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    free.close();
    return start();
}

QString Postgres::start()
{
    // A machine that stays up keeps what was written: a crash of the server alone needs no fsync.
    const QString options =
        u"-p %1 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off "
        "-c max_connections=30"_s.arg(m_port);
    const QString fault = run(u"pg_ctl"_s, {u"start"_s, u"-D"_s, u"data"_s, u"-w"_s, u"-l"_s,
                                            u"log"_s, u"-o"_s, options});
    m_isRunning = fault.isEmpty();
    return fault;
}

QString Postgres::stop(Stop how)
{
    m_isRunning = false;
    return run(u"pg_ctl"_s, {u"stop"_s, u"-D"_s, u"data"_s, u"-w"_s, u"-m"_s,
                             how == Stop::Fast ? u"fast"_s : u"immediate"_s});
}

QString Postgres::createDatabase(const QString& name)
{
    if (value(u"postgres"_s, u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_s.arg(kBoards))
            .toInt() == 0)
        rows(u"postgres"_s,
             u"CREATE ROLE %1 LOGIN PASSWORD '%2'"_s.arg(kBoards, QString::fromLatin1(password())));
    rows(u"postgres"_s, u"CREATE DATABASE %1 OWNER %2"_s.arg(name, kBoards));
    return name;
}

QUrl Postgres::url(const QString& database) const
{
    return QUrl(u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(kBoards).arg(m_port).arg(database));
}

QList<QVariantList> Postgres::rows(const QString& database, const QString& sql) const
{
    QList<QVariantList> rows;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"admin"_s);
        connection.setHostName(u"127.0.0.1"_s);
        connection.setPort(m_port);
        connection.setDatabaseName(database);
        QSqlQuery query(connection);
        if (!connection.open(u"admin"_s, QString::fromLatin1(password())))
            QTest::qFail(qPrintable(connection.lastError().text()), __FILE__, __LINE__);
        else if (!(query = QSqlQuery(connection)).exec(sql))
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        while (query.isActive() && query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            rows.append(row);
        }
        query = QSqlQuery();
        connection.close();
    }
    QSqlDatabase::removeDatabase(u"admin"_s);
    return rows;
}

QVariant Postgres::value(const QString& database, const QString& sql) const
{
    return rows(database, sql).value(0).value(0);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/serveraddress.h"

#include "app/adapters/sharedhistory/entrycodec.h"
#include "app/domain/provider.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kUsualPort = 5432;

AddressReading faulty(const QString& fault, const QString& cure = {})
{
    return {std::nullopt, u"history.url in the configuration: %1"_s.arg(fault),
            cure.isEmpty()
                ? u"Write it as postgresql://USER@HOST:5432/DATABASE, with the name and the "
                  "address that the administrator of your team's database gave you."_s
                : cure};
}

/// Source: https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
QString option(const QString& key, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"%1='%2'"_s.arg(key, value);
}

/// Empty: the value will do. A semicolon would end an option for Qt's driver.
QString faultOf(const QString& key, const QString& value)
{
    static const QStringList modes{u"disable"_s, u"allow"_s,     u"prefer"_s,
                                   u"require"_s, u"verify-ca"_s, u"verify-full"_s};
    static const QRegularExpression identifier(u"^[a-z_][a-z0-9_]{0,62}$"_s);
    if (key == "sslmode"_L1)
        return modes.contains(value) ? QString()
                                     : u"sslmode is one of %1."_s.arg(modes.join(u", "_s));
    if (key == "schema"_L1)
        return identifier.match(value).hasMatch()
                   ? QString()
                   : u"schema is a name of lower-case letters, digits and _."_s;
    const bool isPath =
        value.startsWith(u'/') && !value.contains(u';') && !value.contains(QChar(0));
    return isPath ? QString() : u"%1 is an absolute path, without a semicolon."_s.arg(key);
}

} // namespace

QString ServerAddress::place() const
{
    return u"%1:%2/%3"_s.arg(host.contains(u':') ? u'[' + host + u']' : host)
        .arg(port)
        .arg(database);
}

AddressReading readServerAddress(const QUrl& url)
{
    static const QStringList files{u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s};
    if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        return faulty(u"it does not begin with postgresql://."_s);
    if (!url.password(QUrl::FullyDecoded).isEmpty())
        return faulty(
            u"there is a password in it, and the configuration is no place for one."_s,
            u"Take it out, change it on the server, and keep the new one in the keychain: "
            "fuseboardctl keys set history."_s);
    ServerAddress address;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(kUsualPort);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.schema = u"fuseboard"_s;
    QString mode;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (key != "sslmode"_L1 && key != "schema"_L1 && key != "host"_L1 && !files.contains(key))
            return faulty(u"nothing is known of '%1'."_s.arg(key),
                          u"Behind the question mark there may be sslmode, sslrootcert, sslcert, "
                          "sslkey, host and schema."_s);
        if (const QString fault = faultOf(key, value); !fault.isEmpty())
            return faulty(fault);
        if (key == "sslmode"_L1)
            mode = value;
        else if (key == "schema"_L1)
            address.schema = value;
        else if (key == "host"_L1)
            address.host = value;
        else
            address.options.append(option(key, value));
    }
    if (address.host.isEmpty())
        return faulty(u"it names no host."_s);
    if (address.user.isEmpty())
        return faulty(u"it names no user."_s);
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return faulty(u"it names no database."_s);
    const QString texts = address.host + address.user + address.database;
    if (texts.contains(QChar(0)) || texts.contains(u'\n'))
        return faulty(u"there are control characters in it."_s);
    if (mode.isEmpty())
        mode = address.host.startsWith(u'/') || isLoopback(url) ? u"prefer"_s : u"require"_s;
    address.options.prepend(option(u"sslmode"_s, mode));
    return {address};
}

QString boardNameOf(const HistorySettings& settings)
{
    constexpr qsizetype most = 200;
    const QString name = settings.board.trimmed();
    return shareable((name.isEmpty() ? QSysInfo::machineHostName() : name).left(most));
}

} // namespace fuseboard

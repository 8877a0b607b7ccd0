// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/recordfields.h"

#include "app/domain/configurationrules.h"
#include "app/domain/provider.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Where spans go: they name providers and models.
FieldReader collector(QUrl& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        address(target)(value, path, problems);
        if (target.scheme() == "http"_L1 && !isLoopback(target))
            problems.add(path,
                         u"plain http to another machine sends what is measured unencrypted"_s,
                         u"Use https://, or a collector on this machine."_s);
    };
}

std::optional<Complaint> checkServer(const QUrl& url)
{
    const QString wanted = u"Write it as in \"postgresql://USER@HOST:5432/DATABASE\"."_s;
    if (!url.password().isNull())
        return Complaint{u"the address has a password in it"_s,
                         u"Take it out, and put it into the keychain: fuseboardctl keys set "
                         "history."_s};
    if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        return Complaint{u"expected the address of a PostgreSQL server"_s, wanted};
    if (!url.isValid() || url.host().isEmpty() || url.userName().isEmpty() || url.hasFragment() ||
        url.path().size() < 2 || url.path().indexOf(u'/', 1) >= 0)
        return Complaint{u"expected the user, the host and one database in the address"_s, wanted};
    return std::nullopt;
}

FieldReader server(QUrl& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&target](const QString& t) {
            target = QUrl(t, QUrl::StrictMode);
            return checkServer(target);
        })(value, path, problems);
    };
}

FieldReader absolutePath(QString& target)
{
    return text(target, [](const QString& path) { return checkCertificateFile(path); });
}

/// The same words as for the key of a provider, without the keychain.
FieldReader authorization(QString& variable)
{
    return [&variable](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Provider provider;
        keySource(provider)(value, path, problems);
        variable = provider.keyVariable;
        if (provider.keySource == KeySource::Keychain)
            problems.add(path, u"expected \"env:NAME\" or \"none\""_s,
                         u"Put the whole value of the Authorization header into an environment "
                         "variable, and write \"env:\" and its name here."_s);
    };
}

FieldReader callLog(CallLogSettings& target)
{
    return object({
        {"enabled"_L1, flag(target.enabled)},
        {"file"_L1, absolutePath(target.file)},
        {"max_mb"_L1, integer(target.maxMegabytes, 1, 10'000)},
        {"keep"_L1, integer(target.keep, 0, 100)},
    });
}

FieldReader prometheus(PrometheusSettings& target)
{
    return object({
        {"enabled"_L1, flag(target.enabled)},
        {"port"_L1, integer(target.port, 1, 65535)},
    });
}

FieldReader otlp(OtlpSettings& target)
{
    return object({
        {"endpoint"_L1, collector(target.endpoint)},
        {"headers"_L1, headers(target.headers)},
        {"authorization"_L1, authorization(target.authorizationVariable)},
    });
}

OrderedObject writeCallLog(const CallLogSettings& settings, const CallLogSettings& standard)
{
    OrderedObject object;
    addUnlessDefault(object, "enabled"_L1, settings.enabled, standard.enabled);
    if (settings.file != standard.file)
        addIfSet(object, "file"_L1, settings.file);
    addUnlessDefault(object, "max_mb"_L1, settings.maxMegabytes, standard.maxMegabytes);
    addUnlessDefault(object, "keep"_L1, settings.keep, standard.keep);
    return object;
}

OrderedObject writePrometheus(const PrometheusSettings& settings,
                              const PrometheusSettings& standard)
{
    OrderedObject object;
    addUnlessDefault(object, "enabled"_L1, settings.enabled, standard.enabled);
    addUnlessDefault(object, "port"_L1, settings.port, standard.port);
    return object;
}

OrderedObject writeOtlp(const OtlpSettings& settings, const OtlpSettings& standard)
{
    OrderedObject object;
    if (settings.endpoint != standard.endpoint)
        addIfSet(object, "endpoint"_L1, settings.endpoint);
    OrderedObject headers;
    for (auto it = settings.headers.cbegin(); it != settings.headers.cend(); ++it) {
        if (standard.headers.value(it.key()) != it.value())
            headers.add(it.key(), toJson(QJsonValue(it.value())));
    }
    addIfSet(object, "headers"_L1, headers);
    const QString& variable = settings.authorizationVariable;
    if (variable != standard.authorizationVariable)
        addIfSet(object, "authorization"_L1, variable.isEmpty() ? u"none"_s : u"env:"_s + variable);
    return object;
}

} // namespace

FieldReader historySettings(HistorySettings& target)
{
    return object({
        {"enabled"_L1, flag(target.enabled)},
        {"keep_days"_L1, integer(target.keepDays, 1, 3650)},
        {"max_mb"_L1, integer(target.maxMegabytes, 10, 1'000'000)},
        {"url"_L1, server(target.url)},
        {"board"_L1, text(target.board, checkName)},
    });
}

FieldReader exportSettings(ExportSettings& target)
{
    return object({
        {"log"_L1, callLog(target.log)},
        {"prometheus"_L1, prometheus(target.prometheus)},
        {"otlp"_L1, otlp(target.otlp)},
    });
}

OrderedObject writeHistorySettings(const HistorySettings& settings, const HistorySettings& standard)
{
    OrderedObject object;
    addUnlessDefault(object, "enabled"_L1, settings.enabled, standard.enabled);
    addUnlessDefault(object, "keep_days"_L1, settings.keepDays, standard.keepDays);
    addUnlessDefault(object, "max_mb"_L1, settings.maxMegabytes, standard.maxMegabytes);
    if (settings.url != standard.url)
        addIfSet(object, "url"_L1, settings.url);
    if (settings.board != standard.board)
        addIfSet(object, "board"_L1, settings.board);
    return object;
}

OrderedObject writeExportSettings(const ExportSettings& settings, const ExportSettings& standard)
{
    OrderedObject object;
    addIfSet(object, "log"_L1, writeCallLog(settings.log, standard.log));
    addIfSet(object, "prometheus"_L1, writePrometheus(settings.prometheus, standard.prometheus));
    addIfSet(object, "otlp"_L1, writeOtlp(settings.otlp, standard.otlp));
    return object;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationexport.h"

#include "app/domain/redactor.h"

#include <QRegularExpression>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Words of names that say "secret" whatever the value is.
bool soundsSecret(const QString& header)
{
    static const QStringList kWords{u"auth"_s, u"token"_s,  u"secret"_s,  u"key"_s,
                                    u"pass"_s, u"cookie"_s, u"session"_s, u"credential"_s};
    return std::any_of(kWords.cbegin(), kWords.cend(), [&header](const QString& word) {
        return header.contains(word, Qt::CaseInsensitive);
    });
}

/// Long, of one piece, with letters and digits mixed: what a person would not have thought up.
bool looksSecret(const QString& value)
{
    constexpr qsizetype kShortest = 20;
    const auto is = [&value](auto what) { return std::any_of(value.cbegin(), value.cend(), what); };
    return Redactor().redact(value) != value ||
           (value.size() >= kShortest && !value.contains(u' ') &&
            is([](QChar c) { return c.isDigit(); }) && is([](QChar c) { return c.isLetter(); }) &&
            !value.contains(u'/'));
}

void withoutSecrets(QMap<QString, QString>& headers, const QString& subject, QStringList& leftOut)
{
    const QStringList names = headers.keys();
    for (const QString& name : names) {
        if (!isSecretHeader(name, headers.value(name)))
            continue;
        headers.remove(name);
        leftOut.append(subject + u"headers."_s + name);
    }
}

void withoutSecrets(AlertSettings& alerts, QStringList& leftOut)
{
    if (isSecretWebhook(alerts.webhook)) {
        alerts.webhook.clear();
        leftOut.append(u"alerts.webhook"_s);
    }
    if (std::any_of(alerts.command.cbegin(), alerts.command.cend(), isSecretArgument)) {
        alerts.command.clear();
        leftOut.append(u"alerts.command"_s);
    }
}

} // namespace

bool isSecretHeader(const QString& name, const QString& value)
{
    return soundsSecret(name) || looksSecret(value);
}

/// Chat services put a token into the path of a webhook: whoever has the address can write there.
bool isSecretWebhook(const QUrl& webhook)
{
    constexpr qsizetype kShortest = 20;
    const QStringList parts = webhook.path().split(u'/');
    return webhook.hasQuery() || std::any_of(parts.cbegin(), parts.cend(), [](const QString& part) {
               return part.size() >= kShortest || looksSecret(part);
           });
}

/// Of "--token=8f14…", "Authorization: Bearer …" the last part.
bool isSecretArgument(const QString& argument)
{
    static const QRegularExpression kMarks(u"[\\s=:,;\"'?&]+"_s);
    const QStringList parts = argument.split(kMarks);
    return looksSecret(argument) ||
           std::any_of(parts.cbegin(), parts.cend(),
                       [](const QString& part) { return looksSecret(part); });
}

ConfigurationExport exportOf(const Configuration& configuration)
{
    Configuration shared = configuration;
    ConfigurationExport given;
    for (Provider& provider : shared.providers)
        withoutSecrets(provider.headers, u"providers %1: "_s.arg(provider.name), given.leftOut);
    withoutSecrets(shared.exports.otlp.headers, u"export.otlp."_s, given.leftOut);
    withoutSecrets(shared.watch.alerts, given.leftOut);
    given.json = writeConfiguration(shared);
    return given;
}

} // namespace fuseboard

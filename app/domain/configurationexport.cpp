// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationexport.h"

#include "app/domain/redactor.h"

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
        if (!soundsSecret(name) && !looksSecret(headers.value(name)))
            continue;
        headers.remove(name);
        leftOut.append(subject + u"headers."_s + name);
    }
}

} // namespace

ConfigurationExport exportOf(const Configuration& configuration)
{
    Configuration shared = configuration;
    ConfigurationExport given;
    for (Provider& provider : shared.providers)
        withoutSecrets(provider.headers, u"providers %1: "_s.arg(provider.name), given.leftOut);
    withoutSecrets(shared.exports.otlp.headers, u"export.otlp."_s, given.leftOut);
    given.json = writeConfiguration(shared);
    return given;
}

} // namespace fuseboard

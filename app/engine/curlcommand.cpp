// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/curlcommand.h"

#include "app/domain/redactor.h"
#include "app/engine/httpwiring.h"
#include "app/providers/catalogue.h"
#include "app/providers/dialect.h"

#include <QStringList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Linux takes no argument over 128 KiB (MAX_ARG_STRLEN), quotes included.
constexpr qsizetype kLongestArgument = 100'000;

/// Within single quotes bash leaves everything alone, but for the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// Where a variable has to be read: what else bash would read is escaped.
QString headerWithKey(const KeyHeader& header, const QString& variable)
{
    QString text = QString::fromLatin1(header.name + ": " + header.prefix);
    for (const QLatin1Char c : {'\\'_L1, '"'_L1, '$'_L1, '`'_L1})
        text.replace(c, u'\\' + QString(c));
    return u"\"%1$%2\""_s.arg(text, variable);
}

bool carriesKey(const QByteArray& name, const KeyHeader& header)
{
    return name.compare(header.name, Qt::CaseInsensitive) == 0;
}

/// A line that the body does not have: JSON as the dialects write it has a single line.
QString bodyAsDocument(const QString& body)
{
    return u"--data-binary @- <<'END_OF_BODY'\n%1\nEND_OF_BODY"_s.arg(body);
}

QStringList networkOptions(const NetworkSettings& network)
{
    QStringList options;
    if (network.proxy == kNoProxy)
        options << u"--noproxy '*'"_s;
    else if (!network.proxy.isEmpty() && network.proxy != kSystemProxy)
        options << u"--proxy "_s + quoted(network.proxy);
    if (!network.caFile.isEmpty())
        options << u"--cacert "_s + quoted(network.caFile);
    return options;
}

} // namespace

QString keyVariableOf(const Provider& provider)
{
    const KeySource source = provider.keySource.value_or(KeySource::Keychain);
    if (source == KeySource::None)
        return {};
    if (source == KeySource::Environment && !provider.keyVariable.isEmpty())
        return provider.keyVariable;
    const Preset* known = preset(provider.preset);
    if (known && !known->keyVariable.isEmpty())
        return known->keyVariable;
    QString name = provider.name.toUpper();
    for (QChar& c : name) {
        const bool fits = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        c = fits ? c : u'_';
    }
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u'_');
    return name + "_API_KEY"_L1;
}

QString curlCommand(const Provider& provider, const QString& model, const Prompt& prompt)
{
    const Dialect* dialect = dialectByName(provider.dialect);
    if (!dialect)
        return {};
    const Redactor redactor; // shapes of keys; those in the keychain are not known here
    const KeyHeader keyHeader = dialect->keyHeader();
    const QString variable = keyVariableOf(provider);
    const HttpRequest request =
        httpRequest(provider, dialect->chatRequest(prompt, model), keyHeader, {});

    const QString url = request.url.toString(QUrl::FullyEncoded);
    // -g: curl would take brackets and braces for a pattern.
    QStringList parts{u"curl -sS"_s + (prompt.stream ? "N"_L1 : QLatin1StringView()) +
                      (url.contains(u'[') || url.contains(u'{') ? "g "_L1 : " "_L1) +
                      quoted(redactor.redact(url))};
    if (request.method != "POST")
        parts << u"-X "_s + quoted(QString::fromLatin1(request.method));
    parts << networkOptions(request.network);
    if (!variable.isEmpty())
        parts << u"-H "_s + headerWithKey(keyHeader, variable);
    for (const auto& [name, value] : request.headers) {
        if (!variable.isEmpty() && carriesKey(name, keyHeader))
            continue;
        // A header without a value is said with a semicolon; a colon alone would take it away.
        const QString line = QString::fromLatin1(name) +
                             (value.isEmpty() ? u";"_s : u": "_s + QString::fromUtf8(value));
        parts << u"-H "_s + quoted(redactor.redact(line));
    }
    const QString body = QString::fromUtf8(redactor.redact(request.body));
    const QString argument = quoted(body);
    if (argument.toUtf8().size() <= kLongestArgument)
        parts << u"--data-binary "_s + argument;
    else
        parts << bodyAsDocument(body);
    return parts.join(" \\\n  "_L1);
}

} // namespace fuseboard

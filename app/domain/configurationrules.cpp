// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationrules.h"

#include "app/domain/configurationnames.h"
#include "app/domain/keyshapes.h"
#include "app/domain/nearestword.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestModel = 256;
constexpr qsizetype kLongestVariable = 128;
constexpr qsizetype kLongestHeader = 8192;
constexpr qsizetype kLongestPath = 4096;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool looksLikeKey(const QString& text)
{
    constexpr qsizetype kShortestKey = 20;
    return !findKeyShapes(text.toUtf8()).isEmpty() ||
           (text.size() >= kShortestKey && !text.contains(u'_') && !text.contains(u' '));
}

/// What shells and Windows can set.
bool isVariableName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kLongestVariable && !name.front().isDigit() &&
           std::all_of(name.begin(), name.end(),
                       [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'_'; });
}

/// A token of RFC 9110, section 5.6.2.
bool isHeaderName(const QString& name)
{
    constexpr QLatin1StringView kMarks("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && name.size() <= kLongestName &&
           std::all_of(name.begin(), name.end(),
                       [=](QChar c) { return isAsciiLetterOrDigit(c) || kMarks.contains(c); });
}

bool isHeaderValue(const QString& value)
{
    return value.size() <= kLongestHeader && std::none_of(value.begin(), value.end(), [](QChar c) {
               return c != u'\t' && isControl(c);
           });
}

bool isKeyHeader(const QString& name)
{
    constexpr std::array kKeyHeaders{
        QLatin1StringView("authorization"), QLatin1StringView("proxy-authorization"),
        QLatin1StringView("x-api-key"),     QLatin1StringView("x-goog-api-key"),
        QLatin1StringView("api-key"),       QLatin1StringView("cookie"),
    };
    return std::any_of(kKeyHeaders.begin(), kKeyHeaders.end(), [&](QLatin1StringView header) {
        return header.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// On Unix or on Windows: the rule is the same everywhere, as the file may come from elsewhere.
bool isAbsolute(const QString& path)
{
    const bool hasDrive = path.size() > 2 && path[0].isLetter() && path[1] == u':' &&
                          (path[2] == u'/' || path[2] == u'\\');
    return path.startsWith(u'/') || path.startsWith("\\\\"_L1) || hasDrive;
}

Complaint keyInFile()
{
    return {u"this looks like a key, and keys do not belong into this file"_s,
            u"Take it out, put it into the keychain (fuseboardctl keys set NAME) and write "
            "\"keychain\" here, or \"env:NAME\" for an environment variable. As it was stored "
            "in a file, consider replacing the key."_s};
}

std::optional<Complaint> readKeySource(const QString& text, Provider& provider)
{
    provider.keyVariable.clear();
    if (text == kKeychainKey) {
        provider.keySource = KeySource::Keychain;
        return std::nullopt;
    }
    if (text == kNoKey) {
        provider.keySource = KeySource::None;
        return std::nullopt;
    }
    if (text.startsWith(kVariablePrefix)) {
        const QString variable = text.sliced(kVariablePrefix.size());
        if (looksLikeKey(variable))
            return keyInFile();
        if (!isVariableName(variable)) {
            return Complaint{u"after \"env:\" comes no name of an environment variable"_s,
                             u"Write letters, digits and underscores, as in "
                             "\"env:OPENAI_API_KEY\"."_s};
        }
        provider.keySource = KeySource::Environment;
        provider.keyVariable = variable;
        return std::nullopt;
    }
    if (looksLikeKey(text))
        return keyInFile();
    return Complaint{u"expected \"keychain\", \"env:NAME\" or \"none\""_s,
                     u"Write where the key is to be found; the key itself does not belong "
                     "here."_s};
}

} // namespace

std::optional<Complaint> checkName(const QString& name)
{
    const bool fits = !name.trimmed().isEmpty() && name.size() <= kLongestName &&
                      !name.contains(u'/') && std::none_of(name.begin(), name.end(), isControl);
    if (fits)
        return std::nullopt;
    return Complaint{u"expected a name of 1 to 64 characters, without control characters and '/'"_s,
                     u"Choose another name."_s};
}

std::optional<Complaint> checkModel(const QString& model)
{
    const bool fits = !model.trimmed().isEmpty() && model.size() <= kLongestModel &&
                      std::none_of(model.begin(), model.end(), isControl);
    if (fits)
        return std::nullopt;
    return Complaint{
        u"expected a model's name of 1 to 256 characters, without control characters"_s,
        u"Write the name as the provider's documents have it."_s};
}

std::optional<Complaint> checkHeader(const QString& name, const QString& value)
{
    if (!isHeaderName(name)) {
        return Complaint{u"no header can have this name"_s,
                         u"Write letters, digits and dashes only, as in "
                         "\"OpenAI-Organization\"."_s};
    }
    if (isKeyHeader(name) || !findKeyShapes(value.toUtf8()).isEmpty()) {
        return Complaint{u"headers that carry a key do not belong into this file"_s,
                         u"Take it out; the key of the keychain is sent by itself (\"key\": "
                         "\"keychain\")."_s};
    }
    if (!isHeaderValue(value)) {
        return Complaint{u"no header can have this value: it has line breaks or other control "
                         "characters in it, or more than 8192 characters"_s,
                         u"Write the value on one line."_s};
    }
    return std::nullopt;
}

std::optional<Complaint> checkUrl(const QUrl& url)
{
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return Complaint{u"expected an address such as https://api.example.com/v1"_s,
                         u"Write the whole address, from https:// on."_s};
    }
    if (!url.userInfo().isEmpty()) {
        return Complaint{u"the address has a user name or password in it"_s,
                         u"Take the part up to the @ out: keys belong into the keychain."_s};
    }
    if (url.hasQuery() || url.hasFragment()) {
        return Complaint{u"the address has a part after ? or # in it"_s,
                         u"Take it out: what is asked is appended to the address."_s};
    }
    return std::nullopt;
}

std::optional<Complaint> checkProxy(const QString& proxy)
{
    if (proxy == kSystemProxy || proxy == kNoProxy)
        return std::nullopt;
    const QUrl url(proxy, QUrl::StrictMode);
    if (proxy.contains(u'@')) {
        return Complaint{u"the proxy's address has a user name or password in it"_s,
                         u"Take the part up to the @ out: no secret belongs into this file, and "
                         "proxies that ask for a login are not supported."_s};
    }
    const bool isProxy = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool hasMore =
        (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment();
    if (url.isValid() && isProxy && !url.host().isEmpty() && url.port() > 0 && !hasMore)
        return std::nullopt;
    return Complaint{u"expected \"system\", \"none\", http://host:port or socks5://host:port"_s,
                     u"Write the proxy's whole address with its port, as in "
                     "\"http://proxy.example.com:3128\"."_s};
}

std::optional<Complaint> checkCertificateFile(const QString& path)
{
    const bool fits = isAbsolute(path) && path.size() <= kLongestPath &&
                      std::none_of(path.begin(), path.end(), isControl);
    if (fits)
        return std::nullopt;
    return Complaint{u"expected the absolute path of a file with certificates"_s,
                     u"Write the whole path of a PEM file, as in \"/etc/ssl/company.pem\"."_s};
}

std::optional<Complaint> checkEncryption(const Provider& provider, const QUrl& url)
{
    if (checkUrl(url) || url.scheme() != "http"_L1 || isLoopback(url) || provider.allowInsecure)
        return std::nullopt;
    return Complaint{u"plain http to another machine sends keys and prompts unencrypted"_s,
                     u"Use https://, or write \"allow_insecure\": true beside it if the network "
                     "is yours."_s};
}

FieldReader address(QUrl& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&](const QString& t) {
            target = QUrl(t, QUrl::StrictMode);
            return checkUrl(target);
        })(value, path, problems);
    };
}

FieldReader dialect(QString& target)
{
    return text(target, [](const QString& word) -> std::optional<Complaint> {
        if (std::find(kDialectNames.begin(), kDialectNames.end(), word) != kDialectNames.end())
            return std::nullopt;
        const QStringList known(kDialectNames.begin(), kDialectNames.end());
        return Complaint{u"this dialect is not known"_s,
                         suggestion(word, known) + u"Known: %1."_s.arg(known.join(u", "_s))};
    });
}

FieldReader jitter(Jitter& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&](const QString& word) -> std::optional<Complaint> {
            QStringList known;
            for (const auto& [jitter, name] : kJitterNames) {
                known.append(name);
                if (name == word) {
                    target = jitter;
                    return std::nullopt;
                }
            }
            return Complaint{u"this jitter is not known"_s,
                             suggestion(word, known) + u"Known: %1."_s.arg(known.join(u", "_s))};
        })(value, path, problems);
    };
}

FieldReader keySource(Provider& provider)
{
    return [&provider](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&](const QString& t) { return readKeySource(t, provider); })(value, path,
                                                                                    problems);
    };
}

FieldReader proxy(QString& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        text(target, checkProxy)(value, path, problems);
        if (target == kSystemProxy)
            target.clear();
    };
}

FieldReader headers(QMap<QString, QString>& target)
{
    return members([&target](const QString& name, const QJsonValue& value, const QString& path,
                             ProblemList& problems) {
        text(target[name], [&](const QString& t) { return checkHeader(name, t); })(value, path,
                                                                                   problems);
    });
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/nearestword.h"
#include "app/domain/problemlist.h"
#include "app/providers/catalogue.h"
#include "app/providers/dialect.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The known name that was probably meant, else the list of all.
QString nameToUse(const QString& name, const QStringList& known)
{
    const QString nearest = nearestOf(name, known);
    return nearest.isEmpty() ? u"Use one of: %1."_s.arg(known.join(", "_L1))
                             : u"Did you mean \"%1\"?"_s.arg(nearest);
}

QStringList presetNames()
{
    QStringList names;
    for (const Preset& one : presets())
        names.append(one.name);
    return names;
}

QUrl withoutTrailingSlash(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

/// Resolves one provider after the other and gathers what is wrong with them.
class Resolver
{
public:
    Provider resolve(Provider provider, qsizetype index)
    {
        m_path = u"providers[%1]"_s.arg(index);
        const Preset* known = presetOf(provider);
        if (!provider.preset.isEmpty() && !known)
            return provider; // what else is missing may stand in the preset that was meant
        if (known) {
            keepCompatibleAddress(provider, *known);
            fillIn(provider, *known);
        }
        if (!provider.keySource)
            provider.keySource = KeySource::Keychain;
        checkDialect(provider);
        checkBaseUrl(provider);
        checkOllamaPath(provider);
        checkGeminiPath(provider);
        provider.baseUrl = withoutTrailingSlash(provider.baseUrl);
        return provider;
    }

    const ProblemList& problems() const { return m_problems; }

private:
    const Preset* presetOf(const Provider& provider)
    {
        if (provider.preset.isEmpty())
            return nullptr;
        const Preset* known = preset(provider.preset);
        if (!known && m_problems.isFull()) // the nearest word is not worth looking for
            m_problems.add({}, {}, {});
        else if (!known) {
            report("preset"_L1, u"There is no preset \"%1\"."_s.arg(provider.preset),
                   nameToUse(provider.preset, presetNames()));
        }
        return known;
    }

    /// Ollama speaks the OpenAI dialect below /v1, Gemini below /openai, and nothing else there.
    static void keepCompatibleAddress(Provider& provider, const Preset& known)
    {
        const QString path = withoutTrailingSlash(provider.baseUrl).path();
        const bool compatible = (known.dialect == "ollama"_L1 && path.endsWith("/v1"_L1)) ||
                                (known.dialect == "gemini"_L1 && path.endsWith("/openai"_L1));
        if (provider.dialect.isEmpty() && compatible)
            provider.dialect = u"openai"_s;
    }

    static void fillIn(Provider& provider, const Preset& known)
    {
        if (provider.dialect.isEmpty())
            provider.dialect = known.dialect;
        if (provider.baseUrl.isEmpty())
            provider.baseUrl = known.baseUrl;
        if (!provider.keySource)
            provider.keySource = known.keySource;
        if (provider.statusPage.isEmpty())
            provider.statusPage = known.statusPage;
        for (auto it = known.headers.begin(); it != known.headers.end(); ++it) {
            const bool overridden = std::any_of(
                provider.headers.keyBegin(), provider.headers.keyEnd(), [&it](const QString& name) {
                    return name.compare(it.key(), Qt::CaseInsensitive) == 0;
                });
            if (!overridden)
                provider.headers.insert(it.key(), it.value());
        }
    }

    void checkDialect(const Provider& provider)
    {
        const QString& dialect = provider.dialect;
        if (dialectByName(dialect))
            return;
        const QString spoken = dialectNames().join(u", "_s);
        if (dialect.isEmpty()) {
            report(
                {}, u"This provider has no preset and no dialect."_s,
                u"Add \"preset\", or \"dialect\" and \"base_url\"; this version speaks %1."_s.arg(
                    spoken));
        } else {
            report("dialect"_L1,
                   u"There is no dialect \"%1\": this version speaks %2."_s.arg(dialect, spoken),
                   nameToUse(dialect, dialectNames()));
        }
    }

    void checkBaseUrl(const Provider& provider)
    {
        const QUrl& url = provider.baseUrl;
        const QString scheme = url.scheme();
        if (url.isEmpty()) {
            report({}, u"This provider has no base URL."_s,
                   u"Add \"base_url\": the address up to the part before \"/chat/completions\" or "
                   "\"/messages\"."_s);
        } else if (!url.isValid() || url.host().isEmpty() ||
                   (scheme != "https"_L1 && scheme != "http"_L1)) {
            report("base_url"_L1, u"The base URL is no web address."_s,
                   u"Write it as https://host/path."_s);
        } else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
            report("base_url"_L1, u"The base URL has a user name, a query or a fragment in it."_s,
                   u"Leave only https://host/path; a key belongs in the keychain."_s);
        } else if (scheme == "http"_L1 && !isLoopback(url) && !provider.allowInsecure) {
            report(
                "base_url"_L1,
                u"Plain http to %1 would send prompts and key readable for everyone between."_s.arg(
                    url.host()),
                u"Use https, or add \"allow_insecure\": true beside it."_s);
        }
    }

    void checkOllamaPath(const Provider& provider)
    {
        if (provider.dialect != "ollama"_L1)
            return;
        const QString path = withoutTrailingSlash(provider.baseUrl).path();
        if (path.endsWith("/v1"_L1)) {
            report("base_url"_L1, u"Ollama's own dialect is not spoken below /v1."_s,
                   u"Leave \"/v1\" out, or write \"dialect\": \"openai\"."_s);
        } else if (path.endsWith("/api"_L1)) {
            report("base_url"_L1, u"The dialect \"ollama\" adds \"/api\" itself."_s,
                   u"Leave \"/api\" out."_s);
        }
    }

    void checkGeminiPath(const Provider& provider)
    {
        if (provider.dialect == "gemini"_L1 &&
            withoutTrailingSlash(provider.baseUrl).path().endsWith("/openai"_L1)) {
            report("base_url"_L1, u"Gemini's own dialect is not spoken below /openai."_s,
                   u"Leave \"/openai\" out, or write \"dialect\": \"openai\"."_s);
        }
    }

    void report(QLatin1StringView key, const QString& what, const QString& cure)
    {
        m_problems.add(key.isEmpty() ? m_path : m_path + u'.' + key, what, cure);
    }

    QString m_path;
    ProblemList m_problems;
};

} // namespace

ConfigurationReading resolve(const Configuration& configuration, const QByteArray& json)
{
    Resolver resolver;
    Configuration resolved = configuration;
    for (qsizetype i = 0; i < resolved.providers.size(); ++i)
        resolved.providers[i] = resolver.resolve(resolved.providers.at(i), i);

    ConfigurationReading reading;
    reading.problems = resolver.problems().inPlace(json);
    for (ConfigurationProblem& problem : reading.problems) {
        if (json.isEmpty()) // there are no places
            problem.line = problem.column = 0;
    }
    if (reading.problems.isEmpty())
        reading.configuration = resolved;
    return reading;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"

#include "app/domain/jsonlocator.h"
#include "app/domain/keyshapes.h"
#include "app/domain/recordsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using Fault = ChainLinkFault;

const QString kScheme = u"fuseboard"_s;
const QString kWhat = u"chain"_s;
const QString kVersion = u"1"_s;
constexpr int kMostLevels = 6; ///< a chain's settings end at the fourth
constexpr qsizetype kMostSteps = 32;

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

ChainLinkReading refuse(Fault fault, const QString& detail = {})
{
    return {.fault = fault, .detail = detail};
}

/// The first key of an object that is not among `allowed`.
QString otherKey(const QJsonObject& object, const QStringList& allowed)
{
    const QStringList keys = object.keys();
    const auto other = std::find_if_not(keys.cbegin(), keys.cend(),
                                        [&](const QString& key) { return allowed.contains(key); });
    return other == keys.cend() ? QString() : *other;
}

/// What the reader of configurations would let pass, but nobody needs from somebody else.
ChainLinkReading checkKeys(const QJsonObject& document)
{
    const QString top = otherKey(document, {u"version"_s, u"providers"_s, u"chains"_s});
    if (!top.isEmpty())
        return refuse(Fault::ForbiddenSetting, top.left(64));
    const QJsonArray providers = document[u"providers"_s].toArray();
    for (qsizetype i = 0; i < providers.size(); ++i) {
        const QString key = otherKey(providers[i].toObject(),
                                     {u"name"_s, u"preset"_s, u"dialect"_s, u"base_url"_s});
        if (!key.isEmpty())
            return refuse(Fault::ForbiddenSetting, u"providers[%1].%2"_s.arg(i).arg(key.left(64)));
    }
    const QJsonArray chains = document[u"chains"_s].toArray();
    const qsizetype steps = chains[0].toObject()[u"steps"_s].toArray().size();
    if (chains.size() != 1 || steps == 0 || steps > kMostSteps || providers.size() > steps)
        return refuse(Fault::NotAChain);
    return {};
}

bool isHidden(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns the direction of writing, or shows nothing
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool hasHidden(const QString& text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.cbegin(), letters.cend(), isHidden);
}

/// A letter of another alphabet can look like a Latin one: such hosts nobody can check by eye.
bool isDisguised(const QString& host)
{
    const QStringList labels = host.split(u'.');
    return std::any_of(labels.cbegin(), labels.cend(), [](const QString& label) {
        return label.startsWith("xn--"_L1, Qt::CaseInsensitive) ||
               std::any_of(label.cbegin(), label.cend(),
                           [](QChar letter) { return letter.unicode() > 0x7e; });
    });
}

/// Of a document that is a configuration: whatever could deceive the one who looks at it.
ChainLinkReading checkLooks(const Configuration& configuration)
{
    const Chain& chain = configuration.chains.first();
    bool hidden = hasHidden(chain.name);
    for (const Step& step : chain.steps)
        hidden = hidden || hasHidden(step.model);
    for (const Provider& provider : configuration.providers) {
        const auto isNamed = [&](const Step& step) { return step.provider == provider.name; };
        if (std::none_of(chain.steps.cbegin(), chain.steps.cend(), isNamed))
            return refuse(Fault::NotAChain);
        // The keychain has the password of the history under this name.
        if (provider.name == kHistoryEntry)
            return refuse(Fault::ForbiddenSetting, provider.name);
        hidden = hidden || hasHidden(provider.name) || hasHidden(provider.preset) ||
                 hasHidden(provider.baseUrl.path(QUrl::FullyDecoded));
        if (const QString host = provider.baseUrl.host(QUrl::FullyEncoded); isDisguised(host))
            return refuse(Fault::DisguisedHost, host.left(253));
    }
    return hidden ? refuse(Fault::HiddenLetters) : ChainLinkReading{};
}

/// The reader says so too; here the host is told.
ChainLinkReading checkEncrypted(const QJsonArray& providers)
{
    for (const QJsonValue& provider : providers) {
        const QUrl url(provider[u"base_url"_s].toString(), QUrl::StrictMode);
        if (url.scheme() == "http"_L1 && !isLoopback(url))
            return refuse(Fault::PlainHttp, url.host(QUrl::FullyEncoded).left(253));
    }
    return {};
}

ChainLinkReading readDocument(const QByteArray& json)
{
    if (firstDeeperThan(json, kMostLevels))
        return refuse(Fault::TooDeep);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refuse(Fault::Damaged);
    if (!findKeyShapes(json).isEmpty())
        return refuse(Fault::HoldsAKey);
    ChainLinkReading fault = checkKeys(document.object());
    if (fault.fault == Fault::None)
        fault = checkEncrypted(document[u"providers"_s].toArray());
    if (fault.fault != Fault::None)
        return fault;
    const ConfigurationReading reading = readConfiguration(json);
    if (!reading.configuration)
        return {.fault = Fault::Invalid, .problem = reading.problems.value(0)};
    fault = checkLooks(*reading.configuration);
    if (fault.fault != Fault::None)
        return fault;
    return {.shared = SharedChain{reading.configuration->chains.first(),
                                  reading.configuration->providers}};
}

bool isOwnAddress(const Provider& provider)
{
    return provider.preset.isEmpty() || !provider.baseUrl.isEmpty();
}

/// Of a provider, what a link may hold.
Provider shareable(const Provider& provider)
{
    Provider bare;
    bare.name = provider.name;
    bare.preset = provider.preset;
    bare.dialect = provider.dialect;
    bare.baseUrl = provider.baseUrl;
    return bare;
}

} // namespace

ChainLinkReading readChainLink(const QString& link)
{
    if (!link.startsWith(kScheme + u':', Qt::CaseInsensitive))
        return refuse(Fault::NotALink);
    if (link.size() > kLongestChainLink)
        return refuse(Fault::TooLong);
    const QUrl url(link, QUrl::StrictMode);
    const bool hasPath = !url.path().isEmpty() && url.path() != "/"_L1; // browsers add it
    if (!url.isValid() || url.host() != kWhat || hasPath || url.hasFragment() ||
        !url.userInfo().isEmpty() || url.port() != -1)
        return refuse(Fault::NotALink);
    const QUrlQuery query(url);
    const QString version = query.queryItemValue(u"v"_s);
    bool isNumber = false;
    if (version.toUInt(&isNumber) > kVersion.toUInt() && isNumber)
        return refuse(Fault::FromNewerVersion);
    if (version != kVersion || query.queryItems().size() != 2 || !query.hasQueryItem(u"d"_s))
        return refuse(Fault::NotALink);
    const auto data =
        QByteArray::fromBase64Encoding(query.queryItemValue(u"d"_s, QUrl::FullyEncoded).toUtf8(),
                                       kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    if (!data)
        return refuse(Fault::Damaged);
    return readDocument(*data);
}

ChainLinkWriting writeChainLink(const Configuration& configuration, const QString& chain)
{
    const Chain* found = configuration.chain(chain);
    if (!found)
        return {.fault = Fault::NotAChain};
    Configuration shared;
    shared.chains = {*found};
    for (const Provider& provider : configuration.providers) {
        const auto isNamed = [&](const Step& step) { return step.provider == provider.name; };
        if (std::any_of(found->steps.cbegin(), found->steps.cend(), isNamed))
            shared.providers.append(shareable(provider));
    }
    const QByteArray json =
        QJsonDocument::fromJson(writeConfiguration(shared)).toJson(QJsonDocument::Compact);
    const QString link = u"%1://%2?v=%3&d="_s.arg(kScheme, kWhat, kVersion) +
                         QString::fromLatin1(json.toBase64(kBase64));
    const ChainLinkReading reading = readChainLink(link); // what nobody would take is not given
    if (reading.fault == Fault::Invalid)
        return {.fault = reading.fault, .detail = reading.problem.what};
    if (reading.fault != Fault::None)
        return {.fault = reading.fault, .detail = reading.detail};
    return {.link = link};
}

ChainTakeover takeOver(const Configuration& written, const SharedChain& shared)
{
    ChainTakeover change;
    change.next = written;
    for (const Provider& provider : shared.providers) {
        if (const Provider* own = written.provider(provider.name)) {
            if (shareable(*own) != provider)
                change.unlike << provider.name;
            continue;
        }
        Provider taken = provider;
        if (isOwnAddress(taken))
            taken.keySource = KeySource::None;
        change.added << taken;
    }
    change.next.providers += change.added;
    const auto same =
        std::find_if(change.next.chains.begin(), change.next.chains.end(),
                     [&](const Chain& chain) { return chain.name == shared.chain.name; });
    if (same == change.next.chains.end()) {
        change.next.chains.append(shared.chain);
    } else if (*same != shared.chain) {
        change.replaced = *same;
        *same = shared.chain;
    }
    change.changesNothing = change.next == written;
    return change;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/stage.h"

#include <QFile>
#include <QJsonDocument>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

/// The product's own settings, from its guide. Written down only where times are scaled: in real
/// time the product's defaults are under test, too.
const QJsonObject& productDefaults()
{
    static const QJsonObject defaults{
        {u"retry"_s, QJsonObject{{u"base_delay_s"_s, 1},
                                 {u"max_delay_s"_s, 60},
                                 {u"max_retry_after_s"_s, 60},
                                 {u"max_wait_with_fallback_s"_s, 5}}},
        {u"timeouts"_s, QJsonObject{{u"connect_s"_s, 10},
                                    {u"first_token_s"_s, 10},
                                    {u"stall_s"_s, 15},
                                    {u"total_s"_s, 30}}},
        {u"breaker"_s, QJsonObject{{u"recovery_s"_s, 60}, {u"window_s"_s, 120}}},
        {u"deadline_s"_s, 300}};
    return defaults;
}

QJsonObject merged(QJsonObject below, const QJsonObject& above)
{
    for (auto member = above.begin(); member != above.end(); ++member) {
        const bool both = member.value().isObject() && below[member.key()].isObject();
        below.insert(member.key(), both ? QJsonValue(merged(below[member.key()].toObject(),
                                                            member.value().toObject()))
                                        : member.value());
    }
    return below;
}

/// Every "…_s" is a time but one, which is a speed.
QJsonObject scaled(QJsonObject settings, const Tempo& tempo)
{
    for (auto member = settings.begin(); member != settings.end(); ++member) {
        if (member.value().isObject())
            member.value() = scaled(member.value().toObject(), tempo);
        else if (member.key().endsWith("_s"_L1) && member.key() != "min_tokens_per_s"_L1 &&
                 member.value().isDouble())
            member.value() = tempo(member.value().toDouble());
    }
    return settings;
}

} // namespace

Stage::Stage(Tempo tempo) : m_tempo(tempo)
{
    m_clock.start();
}

FaultServer& Stage::provider(const QString& name, Wire wire)
{
    return provider(Voice{name, wire});
}

FaultServer& Stage::provider(const Voice& voice)
{
    m_servers.push_back(std::make_unique<FaultServer>(voice, m_clock));
    FaultServer& server = *m_servers.back();
    m_providers.append(QJsonObject{{u"name"_s, voice.name},
                                   {u"dialect"_s, nameOf(voice.wire)},
                                   {u"base_url"_s, server.baseUrl()},
                                   {u"key"_s, u"env:"_s + server.keyVariable()}});
    return server;
}

void Stage::keychainProvider(const QString& name, const FaultServer& server)
{
    m_providers.append(QJsonObject{{u"name"_s, name},
                                   {u"dialect"_s, nameOf(server.voice().wire)},
                                   {u"base_url"_s, server.baseUrl()},
                                   {u"key"_s, u"keychain"_s}});
}

void Stage::chain(const QString& name, const QStringList& providers, const QJsonObject& settings)
{
    QJsonArray steps;
    for (const QString& provider : providers)
        steps.append(QJsonObject{{u"provider"_s, provider}, {u"model"_s, provider + u"-model"_s}});
    QJsonObject chain = settings;
    if (!m_tempo.isReal())
        chain = scaled(merged(productDefaults(), settings), m_tempo);
    chain.insert(u"name"_s, name);
    chain.insert(u"steps"_s, steps);
    m_chains.append(chain);
}

FaultServer& Stage::pair(Wire fallback, const QJsonObject& settings)
{
    FaultServer& primary = provider(u"primary"_s);
    provider(u"fallback"_s, fallback);
    chain(u"default"_s, {u"primary"_s, u"fallback"_s}, settings);
    return primary;
}

Run& Stage::send(const QString& chain)
{
    return sendOften(1, 0, chain);
}

Run& Stage::sendOften(int times, double interval, const QString& chain)
{
    QStringList arguments{u"send"_s, u"--json"_s,   u"--chain"_s,
                          chain,     u"--prompt"_s, u"Say your words."_s};
    if (times > 1)
        arguments += {u"--repeat"_s, QString::number(times), u"--interval"_s,
                      QString::number(m_tempo(interval))};
    Run one{arguments};
    one.prompts = times;
    one.limitSeconds = 30 + m_tempo(60 + times * (interval + 1));
    return run(one);
}

Run& Stage::run(const Run& run)
{
    m_runs.push_back(run);
    return m_runs.back();
}

void Stage::writeConfiguration() const
{
    const QJsonObject configuration{
        {u"version"_s, 1}, {u"providers"_s, m_providers}, {u"chains"_s, m_chains}};
    QFile file(configFile());
    const QByteArray text = QJsonDocument(configuration).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(configFile()));
}

} // namespace fuseboard::faults

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/enginebench.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

EngineBench::EngineBench()
{
    for (const QString& name : {u"a"_s, u"b"_s}) {
        Provider provider;
        provider.name = name;
        provider.dialect = u"openai"_s;
        provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
        provider.keySource = KeySource::Keychain;
        configuration.providers.append(provider);
        secrets.put(name, "sk-canary-" + name.toLatin1() + "-0123456789");
    }
    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"a"_s, u"model-a"_s, false}, {u"b"_s, u"model-b"_s, false}};
    configuration.chains = {chain};
    configure();
}

void EngineBench::configure()
{
    circuits.configure(configuration);
    limits.configure(configuration);
    keys.configure(configuration);
}

ChainServices EngineBench::services()
{
    return {clock, random, transport, circuits, coolDowns, firstTokens, limits, habits, keys};
}

ChainRunner& EngineBench::start(Prompt prompt)
{
    started.clear();
    waits.clear();
    pieces.clear();
    recorded.clear();
    result.reset();
    ChainObserver observer;
    observer.attemptStarted = [this](const AttemptStart& each) { started.append(each); };
    observer.waiting = [this](const PromptWait& each) { waits.append(each); };
    observer.piece = [this](const AnswerPiece& each) { pieces.append(each); };
    observer.recorded = [this](const CallRecord& each) { recorded.append(each); };
    observer.finished = [this](const PromptResult& each) { result = each; };
    m_runner = std::make_unique<ChainRunner>(
        services(),
        ChainOrder{std::move(prompt), chain(), configuration.providers, Origin::Prompt, false},
        std::move(observer));
    m_runner->start();
    return *m_runner;
}

PromptResult EngineBench::ask(const QString& text)
{
    start(Prompt::ofText(text));
    for (int i = 0; i < 100'000 && !result; ++i)
        clock.advance(std::chrono::milliseconds(10));
    Q_ASSERT(result); // a prompt always ends: the chain has a deadline
    return *result;
}

QByteArray openaiDelta(const QByteArray& text)
{
    return R"(data: {"id":"x","model":"served","choices":[{"index":0,"delta":{"content":")" + text +
           "\"}}]}\n\n";
}

QByteArray openaiEnd()
{
    return R"(data: {"id":"x","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
           "\n\n"
           R"(data: {"id":"x","choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}})"
           "\n\ndata: [DONE]\n\n";
}

ScriptedReply openaiAnswer(const QList<QByteArray>& words)
{
    QList<QByteArray> pieces;
    for (const QByteArray& word : words)
        pieces.append(openaiDelta(word));
    pieces.append(openaiEnd());
    return ScriptedReply::stream(pieces);
}

} // namespace fuseboard

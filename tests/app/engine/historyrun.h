// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/engine/enginecore.h"
#include "tests/support/enginebench.h"
#include "tests/support/memoryhistory.h"
#include "tests/support/quotedjson.h"

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One run of the program: provider "a" with one model, no probes, pages or baselines of its own.
/// Its clocks go on from those of the run before, with another monotonic epoch.
class HistoryRun
{
public:
    explicit HistoryRun(std::shared_ptr<KeptHistory> kept, Duration wallOffset = {},
                        bool watch = true, bool silent = false)
    {
        EnginePorts ports;
        auto ownedClock = std::make_unique<FakeClock>();
        clock = ownedClock.get();
        clock->setWallOffset(wallOffset);
        auto ownedTransport = std::make_unique<ScriptedTransport>(*clock);
        transport = ownedTransport.get();
        auto ownedHistory = std::make_unique<MemoryHistory>(*clock, std::move(kept), silent);
        history = ownedHistory.get();
        ports.clock = std::move(ownedClock);
        ports.random = std::make_unique<FakeRandom>();
        ports.transport = std::move(ownedTransport);
        ports.environment = [](const QString&) { return QByteArray(); };
        ports.configuration = std::make_unique<MemoryConfigurationStore>(
            json("{'version': 1, 'providers': [{'name': 'a', 'dialect': 'openai',"
                 " 'base_url': 'https://a.test/v1', 'key': 'none'}],"
                 " 'probes': {'automatic': false, 'baseline_hosts': []},"
                 " 'chains': [{'name': 'c', 'steps': [{'provider': 'a', 'model': 'm'}],"
                 " 'retry': {'max_retries': 0}}]}"));
        ports.history = std::move(ownedHistory);
        core = std::make_unique<EngineCore>(std::move(ports), EngineOptions{{}, watch, true});
        QObject::connect(core.get(), &EngineCore::boardChanged, core.get(),
                         [this](const BoardSnapshot& each) { board = each; });
        QObject::connect(core.get(), &EngineCore::historyChanged, core.get(),
                         [this](const HistoryHealth& each) { health = each; });
        QObject::connect(core.get(), &EngineCore::promptFinished, core.get(),
                         [this](PromptId, const PromptResult& each) { result = each; });
        QObject::connect(core.get(), &EngineCore::configurationChanged, core.get(),
                         [this](const ConfigurationState& each) { written = each.written; });
        core->start();
        core->setBoardRange({TimeRange::FiveMinutes, 0, 0});
        clock->advance(50ms);
    }

    void ask(const ScriptedReply& reply)
    {
        transport->script(u"a.test"_s, {reply});
        core->send(++m_prompt, Prompt::ofText(u"hi"_s), u"c"_s);
        clock->advance(1s);
    }
    const ProviderBoard& provider()
    {
        clock->advance(300ms);
        return board.providers.first();
    }

    FakeClock* clock = nullptr; ///< of the core, as the next
    ScriptedTransport* transport = nullptr;
    MemoryHistory* history = nullptr;
    BoardSnapshot board;
    HistoryHealth health;
    PromptResult result;
    Configuration written; ///< as the file has it
    std::unique_ptr<EngineCore> core;

private:
    PromptId m_prompt = 0;
};

inline ScriptedReply overloaded()
{
    return ScriptedReply::whole(503, R"({"error": {"message": "Overloaded."}})");
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"
#include "tests/ui/controls.h"
#include "tests/ui/listedcalls.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/calls/calltable.h"

#include <QPushButton>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Newest first: a walk through a chain, then calls of every sort.
CallPage someCalls()
{
    QList<StoredCall> calls;
    StoredCall first = failedCall(90, ErrorKind::RateLimited, 429,
                                  u"Rate limit reached for requests: 500 a minute"_s);
    first.record.error->advice = {u"Wait 20 s, or let the chain go on to its next step."_s,
                                  u"Ask the provider for a higher limit."_s};
    first.record.error->retryAfter = first.record.retryAfter = 20s;
    StoredCall second = first;
    second.record.attempt = 2;
    second.record.retryCount = 1;
    second.record.waited = 700ms;
    second.atMs += 1600;
    StoredCall third = answeredCall(92, u"borealis"_s);
    third.record.attempt = 3;
    third.record.step = 1;
    third.atMs = second.atMs + 900;
    calls = {third, second, first};
    for (int i = 89; i >= 0; --i) {
        StoredCall call = answeredCall(i, i % 3 == 0 ? u"borealis"_s : u"aurora"_s);
        if (i % 7 == 2)
            call = failedCall(i, ErrorKind::Overloaded, 529, u"Overloaded"_s, u"borealis"_s);
        if (i % 11 == 5) {
            call.record = {};
            call.record.chain = u"a chain with a rather long name"_s;
            call.record.provider = u"local-workstation-upstairs"_s;
            call.record.model = u"qwen3-coder-480b-a35b-instruct-fp8"_s;
            call.record.outcome = Outcome::Skipped;
            call.record.message = u"The circuit is open; next try in 12 s."_s;
            call.record.circuitState = CircuitState::Open;
        }
        if (i % 13 == 3)
            call.record.outcome = Outcome::Cancelled;
        if (i % 17 == 4)
            call.record.origin = Origin::Probe;
        calls.append(call);
    }
    for (qsizetype i = 0; i < calls.size(); ++i)
        calls[i].id = calls.size() - i;
    return {calls, false};
}

/// The engine stands still: what it would answer is said for it.
std::unique_ptr<CallsPage> callsPage(Engine& engine, const CallPage& calls, int chosen = -1,
                                     QSize size = {1096, 750})
{
    auto page = std::make_unique<CallsPage>(engine);
    page->resize(size);
    page->show();
    emit engine.configurationChanged(shownState());
    emit engine.historyChanged({.state = HistoryHealth::Working});
    constexpr RequestId kBeyondAll = 10;
    const auto answerAll = [&] {
        for (RequestId request = 1; request < kBeyondAll; ++request)
            emit engine.callsRead(request, calls);
    };
    answerAll();
    if (chosen >= 0) {
        auto* table = page->findChild<CallTable*>();
        table->setCurrentIndex(table->model()->index(chosen, 0));
        answerAll();
    }
    return page;
}

} // namespace

QList<Scene> callScenes()
{
    return {
        {u"calls"_s, [](Engine& e) { return callsPage(e, someCalls()); }},
        {u"calls-failed"_s, [](Engine& e) { return callsPage(e, someCalls(), 1); }},
        {u"calls-answered"_s, [](Engine& e) { return callsPage(e, someCalls(), 4); }},
        {u"calls-narrow"_s,
         [](Engine& e) {
             return callsPage(e, someCalls(), 1, {456, 900});
         },
         {456, 900}},
        {u"calls-nomatch"_s,
         [](Engine& e) {
             auto page = callsPage(e, {});
             CallFilter filter;
             filter.provider = u"aurora"_s;
             filter.fromMs = kFirstCallMs;
             page->showCalls(filter);
             for (RequestId request = 1; request < 10; ++request)
                 emit e.callsRead(request, {});
             return page;
         }},
        {u"calls-none"_s, [](Engine& e) { return callsPage(e, {}); }},
        {u"calls-off"_s,
         [](Engine& e) {
             auto page = callsPage(e, {});
             emit e.historyChanged({.state = HistoryHealth::Off});
             return page;
         }},
        {u"calls-paused"_s,
         [](Engine& e) {
             CallPage older = someCalls();
             older.calls = older.calls.mid(3);
             auto page = callsPage(e, older);
             control<QPushButton>(*page, u"Pause the calls"_s)->click();
             BoardSnapshot board;
             board.hasHistory = true;
             board.callsSeen = 3;
             emit e.boardChanged(board);
             for (RequestId request = 1; request < 10; ++request)
                 emit e.callsRead(request, someCalls());
             return page;
         }},
    };
}

} // namespace fuseboard

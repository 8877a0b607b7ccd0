// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "tests/ui/controls.h"
#include "tests/ui/listedcalls.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/calls/calltable.h"

#include <QComboBox>
#include <QTest>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// The Calls page on an engine whose history is a list: of four calls the second is told to slow
/// down, the third finds its provider overloaded.
struct CallsDesk
{
    explicit CallsDesk(int count = 40)
    {
        for (int i = 0; i < count; ++i) {
            if (i % 4 == 1)
                calls->add(failedCall(i, ErrorKind::RateLimited, 429, u"Slow down please"_s));
            else if (i % 4 == 2)
                calls->add(
                    failedCall(i, ErrorKind::Overloaded, 529, u"Overloaded"_s, u"borealis"_s));
            else
                calls->add(answeredCall(i, i % 4 == 3 ? u"borealis"_s : u"aurora"_s));
        }
    }
    bool open()
    {
        page.resize(1096, 750);
        page.show();
        page.activateWindow();
        emit engine.configurationChanged(state());
        emit engine.historyChanged({.state = HistoryHealth::Working});
        return QTest::qWaitForWindowActive(&page) && QTest::qWaitFor([this] {
                   return calls->size() == 0 || table->model()->rowCount() > 0;
               });
    }
    static ConfigurationState state()
    {
        ConfigurationState state;
        for (const QString& name : {u"aurora"_s, u"borealis"_s}) {
            Provider provider;
            provider.name = name;
            provider.dialect = u"openai"_s;
            provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
            provider.keySource = KeySource::Environment;
            provider.keyVariable = name.toUpper() + u"_API_KEY"_s;
            state.configuration.providers.append(provider);
        }
        Chain chain;
        chain.steps = {{u"aurora"_s, u"aurora-large"_s}, {u"borealis"_s, u"borealis-large"_s}};
        state.configuration.chains = {chain};
        return state;
    }
    int rows() const { return table->model()->rowCount(); }
    QString cell(int row, CallModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    void choose(const QString& combo, const QString& item)
    {
        auto* box = control<QComboBox>(page, combo);
        box->setCurrentIndex(box->findText(item));
    }
    void select(int row) { table->setCurrentIndex(table->model()->index(row, 0)); }
    void tellCalls()
    {
        BoardSnapshot board;
        board.hasHistory = true;
        board.callsSeen = ++seen;
        emit engine.boardChanged(board);
    }
    bool says(const QString& text) const { return labelSays(page, text); }

    std::shared_ptr<ListedCalls> calls = std::make_shared<ListedCalls>();
    Engine engine{listedPorts(calls)};
    CallsPage page{engine};
    CallTable* table = page.findChild<CallTable*>();
    quint64 seen = 0;
};

} // namespace fuseboard

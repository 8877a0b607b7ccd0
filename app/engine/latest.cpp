// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/latest.h"

namespace fuseboard {

Latest::Latest(Engine& engine) : QObject(&engine)
{
    keep(engine, &Engine::configurationChanged);
    keep(engine, &Engine::boardChanged);
    keep(engine, &Engine::keysChanged);
    keep(engine, &Engine::feedsChanged);
    keep(engine, &Engine::alertsChanged);
    keep(engine, &Engine::historyChanged);
    keep(engine, &Engine::sharedHistoryChanged);
    keep(engine, &Engine::exportFaultsChanged);
    connect(&engine, &Engine::attemptFinished, this, [this](PromptId, const CallRecord& record) {
        if (record.route)
            m_routes.insert(record.provider, record);
    });
}

const Latest& Latest::of(const Engine& engine)
{
    const auto* latest = engine.findChild<const Latest*>({}, Qt::FindDirectChildrenOnly);
    Q_ASSERT(latest != nullptr); // an engine is made with it
    return *latest;
}

} // namespace fuseboard

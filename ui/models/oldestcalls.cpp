// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/oldestcalls.h"

#include "app/engine/engine.h"
#include "ui/models/callpages.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr qint64 kFirstStep = 3600;
constexpr qint64 kFarther = 8;

} // namespace

OldestCalls::OldestCalls(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::callsRead, this, &OldestCalls::answer);
}

void OldestCalls::find(const CallFilter& filter, qint64 thenMs)
{
    m_filter = filter;
    m_many = thenMs / 1000 + 1;
    m_none.reset();
    if (filter.fromMs > 0)
        m_none = filter.fromMs / 1000;
    m_step = kFirstStep;
    ask();
}

void OldestCalls::ask()
{
    if (m_none)
        m_at = *m_none + (m_many - *m_none) / 2;
    else
        m_at = std::max<qint64>(1, m_many - m_step);
    m_step *= kFarther;
    m_filter.toMs = m_at * 1000;
    m_asked = m_engine.readCalls(m_filter, 0, CallPages::kPage);
}

void OldestCalls::answer(RequestId request, const CallPage& page)
{
    if (request != m_asked)
        return;
    m_asked = 0;
    if (!page.calls.isEmpty() && !page.more) {
        emit found(page.calls.last().atMs / 1000 * 1000, m_at * 1000);
        return;
    }
    if (page.calls.isEmpty())
        m_none = m_at;
    else
        m_many = m_at;
    // Within one second there is nothing to halve: it has more than a page.
    if (m_many - m_none.value_or(0) <= 1)
        emit found(m_none.value_or(0) * 1000, m_many * 1000);
    else
        ask();
}

} // namespace fuseboard

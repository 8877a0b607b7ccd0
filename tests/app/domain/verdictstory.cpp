// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/domain/verdictstory.h"

#include <QTimeZone>

namespace fuseboard {

using namespace Qt::StringLiterals;

VerdictStory::VerdictStory()
{
    m_evidence.provider = u"OpenAI"_s;
    m_evidence.now = QDateTime(QDate(2026, 11, 20), QTime(10, 30), QTimeZone::utc());
}

VerdictStory& VerdictStory::with(const QString& model)
{
    m_model = model;
    return *this;
}

VerdictStory& VerdictStory::ok(int calls)
{
    for (int i = 0; i < calls; ++i) {
        later(std::chrono::seconds(1));
        m_calls.recordSuccess(m_model, m_now);
        m_outage.recordSuccess();
    }
    return *this;
}

VerdictStory& VerdictStory::fail(ErrorKind kind, int calls, const QString& code)
{
    ProviderError error = ProviderError::of(kind, u"openai"_s, u"It says why."_s);
    error.code = code;
    for (int i = 0; i < calls; ++i) {
        later(std::chrono::seconds(1));
        m_calls.recordFailure(m_model, error, m_now);
        m_outage.recordFailure(kind, m_now);
    }
    return *this;
}

VerdictStory& VerdictStory::later(Duration time)
{
    m_now += time;
    return *this;
}

VerdictStory& VerdictStory::page(FeedLevel level, const QString& title)
{
    m_evidence.page.state = PageEvidence::Read;
    m_evidence.page.level = level;
    m_evidence.page.title = title;
    m_evidence.page.url = u"https://status.example/x"_s;
    if (!title.isEmpty())
        m_evidence.page.since = m_evidence.now.addSecs(-28 * 60);
    return *this;
}

VerdictStory& VerdictStory::page(PageEvidence::State state)
{
    m_evidence.page.state = state;
    return *this;
}

VerdictStory& VerdictStory::maintenance(const QString& title)
{
    m_evidence.page.state = PageEvidence::Read;
    m_evidence.page.level = FeedLevel::Maintenance;
    m_evidence.page.maintenance = title;
    m_evidence.page.maintenanceUntil = m_evidence.now.addSecs(3600);
    return *this;
}

VerdictStory& VerdictStory::circuit(CircuitState state)
{
    m_evidence.circuit = state;
    return *this;
}

VerdictStory& VerdictStory::baseline(BaselineReading reading)
{
    m_evidence.baseline = reading;
    return *this;
}

VerdictStory& VerdictStory::others(int asked, int unreachable, int untrusted)
{
    m_evidence.others = {asked, unreachable, untrusted};
    return *this;
}

VerdictStory& VerdictStory::onThisMachine()
{
    m_evidence.onThisMachine = true;
    return *this;
}

VerdictStory& VerdictStory::askedOnPurpose()
{
    m_evidence.enough = 1;
    return *this;
}

VerdictEvidence VerdictStory::evidence() const
{
    VerdictEvidence evidence = m_evidence;
    evidence.calls = m_calls.summary(m_now, evidence.enough);
    evidence.outage = m_outage.level(m_now);
    return evidence;
}

} // namespace fuseboard

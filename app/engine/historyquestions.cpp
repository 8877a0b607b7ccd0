// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/historyquestions.h"

#include "app/engine/rulepreviewer.h"

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;

} // namespace

HistoryQuestions::HistoryQuestions(EnginePorts& ports, std::function<qint64()> axisMs)
    : m_ports(ports), m_axisMs(std::move(axisMs))
{
}

void HistoryQuestions::calls(const CallFilter& filter, qint64 before, int most,
                             std::function<void(const CallPage&)> done)
{
    if (m_ports.history)
        m_ports.history->calls(filter, before, most, std::move(done));
    else
        done({});
}

void HistoryQuestions::series(const SeriesQuery& query,
                              std::function<void(const QList<StoredSeries>&)> done)
{
    if (m_ports.history)
        m_ports.history->series(query, std::move(done));
    else
        done({});
}

void HistoryQuestions::incidents(qint64 fromMs,
                                 std::function<void(const QList<StoredIncident>&)> done)
{
    if (m_ports.history)
        m_ports.history->incidents(fromMs, std::move(done));
    else
        done({});
}

void HistoryQuestions::previews(const QList<AlertRule>& rules, const QStringList& providers,
                                std::function<void(const QList<RulePreview>&)> done)
{
    const auto previews = std::make_shared<QList<RulePreview>>();
    const auto tell = [done = std::move(done), previews] { done(*previews); };
    const qint64 toMs = m_axisMs() / kMinuteMs * kMinuteMs;
    const qint64 fromMs = toMs - kPreviewMs;
    const auto work = [=](const QList<StoredSeries>& minutes) {
        for (const AlertRule& rule : rules)
            previews->append(previewOf(rule, providers, minutes, fromMs, toMs));
    };
    if (!m_ports.history || !m_ports.worker)
        return tell();
    m_ports.history->series({fromMs, toMs, kMinuteMs},
                            [=, this](const QList<StoredSeries>& minutes) {
                                m_ports.worker->run([=] { work(minutes); }, tell);
                            });
}

void HistoryQuestions::vacuum(std::function<void(const QString& fault)> done)
{
    if (m_ports.history)
        m_ports.history->vacuum(std::move(done));
    else
        done(u"There is no history here."_s); // whoever asked waits for an end
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/listedcalls.h"

#include "tests/support/callfit.h"
#include "tests/ui/quietengine.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ListedHistory final : public CallHistory
{
public:
    explicit ListedHistory(std::shared_ptr<ListedCalls> calls) : m_calls(std::move(calls)) {}

    void configure(const HistorySettings&) override {}
    void onHealth(std::function<void(const HistoryHealth&)>) override {}
    void record(const CallRecord&, qint64) override {}
    void circuitChanged(const StoredCircuitChange&) override {}
    void incidentSeen(const QString&, const FeedIncident&, qint64) override {}
    void alertChanged(const Alert&) override {}
    void saveState(const QByteArray&) override {}
    void loadState(std::function<void(const QByteArray&)> done) override { done({}); }
    void loadAlerts(int, std::function<void(const QList<Alert>&)> done) override { done({}); }
    void series(const SeriesQuery&, std::function<void(const QList<StoredSeries>&)> done) override
    {
        done({});
    }
    void calls(const CallFilter& filter, qint64 before, int most,
               std::function<void(const CallPage&)> done) override
    {
        if (m_calls->isHeld())
            QTimer::singleShot(5ms, &m_home, [=, this] { calls(filter, before, most, done); });
        else
            done(m_calls->page({filter, before, most}));
    }
    void incidents(qint64, std::function<void(const QList<StoredIncident>&)> done) override
    {
        done({});
    }
    void vacuum(std::function<void(const QString& fault)> done) override { done({}); }

private:
    QObject m_home; ///< in the engine's thread
    std::shared_ptr<ListedCalls> m_calls;
};

} // namespace

void ListedCalls::add(StoredCall call)
{
    const QMutexLocker lock(&m_mutex);
    call.id = m_calls.size() + 1;
    m_calls.append(std::move(call));
}

void ListedCalls::hold()
{
    const QMutexLocker lock(&m_mutex);
    m_held = true;
}

void ListedCalls::letGo()
{
    const QMutexLocker lock(&m_mutex);
    m_held = false;
}

bool ListedCalls::isHeld() const
{
    const QMutexLocker lock(&m_mutex);
    return m_held;
}

QList<ListedCalls::Question> ListedCalls::questions() const
{
    const QMutexLocker lock(&m_mutex);
    return m_questions;
}

qsizetype ListedCalls::size() const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls.size();
}

CallPage ListedCalls::page(const Question& question)
{
    const QMutexLocker lock(&m_mutex);
    m_questions.append(question);
    CallPage page;
    for (auto call = m_calls.crbegin(); call != m_calls.crend(); ++call) {
        if ((question.before != 0 && call->id >= question.before) || !fits(*call, question.filter))
            continue;
        if (page.calls.size() == question.most) {
            page.more = true;
            break;
        }
        page.calls.append(*call);
    }
    return page;
}

PortsFactory listedPorts(std::shared_ptr<ListedCalls> calls)
{
    return [calls = std::move(calls)] {
        EnginePorts ports = quietPorts()();
        ports.history = std::make_unique<ListedHistory>(calls);
        return ports;
    };
}

StoredCall answeredCall(int number, const QString& provider)
{
    StoredCall call;
    call.atMs = kFirstCallMs + number * 1000LL;
    CallRecord& record = call.record;
    record.chain = u"default"_s;
    record.provider = provider;
    record.model = provider + u"-large"_s;
    record.status = 200;
    record.route = NetworkRoute{u"no proxy"_s, u"system certificates"_s};
    record.firstByte = 120ms;
    record.ttft = 180ms;
    record.latency = 900ms;
    record.startedAt = QDateTime::fromMSecsSinceEpoch(call.atMs - 900, Qt::UTC);
    record.usage = {1203, 345, false};
    record.finishReason = u"stop"_s;
    return call;
}

StoredCall failedCall(int number, ErrorKind kind, int status, const QString& message,
                      const QString& provider)
{
    StoredCall call = answeredCall(number, provider);
    CallRecord& record = call.record;
    record.outcome = Outcome::Failure;
    record.status = status;
    record.message = message;
    record.ttft.reset();
    record.usage = {};
    record.finishReason.clear();
    record.connect = 12ms;
    record.tls = 21ms;
    record.error = ProviderError::of(kind, provider, message);
    record.error->status = status;
    record.error->code = u"error_code"_s;
    record.error->requestId = u"req_0123"_s;
    record.error->advice = {u"Wait, then try again."_s};
    record.error->raw = "{\"error\":{\"message\":\"" + message.toUtf8() + "\"}}";
    return call;
}

} // namespace fuseboard

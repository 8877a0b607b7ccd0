// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/otlpexport.h"
#include "tests/app/engine/otlprecords.h"
#include "tests/support/fakerandom.h"
#include "tests/support/otlpchecker.h"
#include "tests/support/scriptedtransport.h"

#include <QHash>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

inline const QString kTraces = u"/base/v1/traces"_s;
inline const QString kMetrics = u"/base/v1/metrics"_s;

/// A collector on the fake clock: each signal answers as it was told to last.
class TwoSignals : public HttpTransport
{
public:
    explicit TwoSignals(FakeClock& clock) : m_inner(clock) {}

    void answer(const QString& path, const ScriptedReply& reply) { m_replies[path] = reply; }
    void answer(const QString& path, int status)
    {
        answer(path, ScriptedReply::whole(status, "{}"));
    }

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override
    {
        const QString path = request.url.path();
        const QString fault =
            path.endsWith(u"traces") ? faultOfTraces(request.body) : faultOfMetrics(request.body);
        if (!fault.isEmpty())
            qWarning("%s", qPrintable(fault));
        m_inner.script(request.url.host(),
                       {m_replies.value(path, ScriptedReply::whole(200, "{}"))});
        return m_inner.start(request, std::move(sink));
    }

    QList<HttpRequest> requests(const QString& path) const
    {
        QList<HttpRequest> found;
        for (const auto& each : m_inner.seen()) {
            if (each->request.url.path() == path)
                found.append(each->request);
        }
        return found;
    }

private:
    ScriptedTransport m_inner;
    QHash<QString, ScriptedReply> m_replies;
};

inline Configuration configurationOf(const OtlpSettings& settings)
{
    Provider alpha;
    alpha.name = u"alpha"_s;
    alpha.preset = u"mistral"_s;
    alpha.baseUrl = QUrl(u"https://api.alpha.test/v1"_s);
    Configuration configuration;
    configuration.providers = {alpha};
    configuration.exports.otlp = settings;
    return configuration;
}

/// An export to that collector, with its clock, numbers and environment.
struct OtlpBench
{
    FakeClock clock;
    FakeRandom random{0.5};
    TwoSignals transport{clock};
    QHash<QString, QByteArray> environment;
    OtlpSettings settings{QUrl(u"https://otel.test/base/"_s), {{u"x-team"_s, u"a"_s}}, {}};
    OtlpExport sink{{clock, random, transport,
                     [this](const QString& name) { return environment.value(name); }}};

    void configure() { sink.configure(configurationOf(settings)); }
    void record(int count = 1)
    {
        CallRecord call = wholeCall();
        for (int i = 0; i < count; ++i) {
            call.prompt = static_cast<quint64>(++recorded);
            sink.record(call, 0);
        }
    }
    QList<HttpRequest> traces() const { return transport.requests(kTraces); }
    QList<HttpRequest> metrics() const { return transport.requests(kMetrics); }
    qsizetype spansOf(qsizetype request) const { return spansIn(traces().at(request).body).size(); }

    int recorded = 0;
};

} // namespace fuseboard

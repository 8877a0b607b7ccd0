// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/diagnosisdesk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/inlineworker.h"

#include <optional>

namespace fuseboard {

using namespace std::chrono_literals;

/// A desk on a clock that stands still.
class DiagnosisBench
{
public:
    explicit DiagnosisBench(bool withWorker = true)
    {
        desk.emplace(
            DiagnosisDesk::Services{
                clock, withWorker ? &worker : nullptr, {}, [this] { return means; }},
            DiagnosisDesk::Listener{[this](quint64, int percent) { percents.append(percent); },
                                    [this](quint64 request, const Diagnosis& diagnosis) {
                                        requests.append(request);
                                        last = diagnosis;
                                    },
                                    [](const QList<KnownLog>&) {}});
    }

    const Diagnosis& diagnose(const QByteArray& text, const QString& name = {})
    {
        desk->diagnose(++asked, text, name);
        return finish();
    }
    const Diagnosis& diagnoseFile(const QString& file)
    {
        desk->diagnoseFile(++asked, file);
        return finish();
    }
    const Diagnosis& finish()
    {
        for (int i = 0; i < 200 && !requests.contains(asked); ++i)
            clock.advance(1ms);
        if (!requests.contains(asked))
            qFatal("there is no answer");
        return last;
    }

    FakeClock clock;
    InlineWorker worker{clock};
    DiagnosisDesk::Means means;
    std::optional<DiagnosisDesk> desk;
    quint64 asked = 0;
    QList<quint64> requests; ///< that were answered
    QList<int> percents;
    Diagnosis last;
};

inline QByteArray logLine(int second, const QByteArray& reply)
{
    return "2026-11-20T10:00:" + QByteArray::number(second).rightJustified(2, '0') + "Z ERROR " +
           reply + "\n";
}

inline const QByteArray kLowBalance =
    R"({"error":{"message":"Your credit-balance is  too LOW to go on","type":"invalid_request_error"}})";
inline const QByteArray kQuota =
    R"({"error":{"message":"You exceeded it","type":"x","code":"insufficient_quota"}})";

} // namespace fuseboard

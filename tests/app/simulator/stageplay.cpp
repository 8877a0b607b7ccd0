// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/simulator/stageplay.h"

#include "app/providers/dialect.h"
#include "app/simulator/router.h"
#include "tests/app/simulator/seenreply.h"

#include <QTest>

#include <memory>
#include <utility>

namespace fuseboard {

using namespace std::chrono_literals;

FaultSpec specOf(Fault fault, std::optional<int> afterTokens)
{
    FaultSpec spec;
    spec.fault = fault;
    spec.afterTokens = afterTokens;
    return spec;
}

Performance play(const QString& dialect, bool stream, const FaultSpec& fault, bool http10)
{
    SimulatedProvider provider = promptProvider(dialect);
    provider.script = {{fault, 1}};
    Router router({{provider}}, 1);
    SimulatedRequest request = chatRequest(dialect, stream);
    request.http10 = http10;
    request.keepAlive = !http10;
    return router.answer(request, 0s, QDateTime::currentDateTimeUtc());
}

Reading readStream(const QString& dialect, const QByteArray& body)
{
    const std::unique_ptr<StreamReader> reader = dialectByName(dialect)->streamReader();
    QList<StreamEvent> events = reader->feed(body);
    events += reader->finish();
    Reading reading;
    for (const StreamEvent& event : std::as_const(events)) {
        if (const auto* delta = std::get_if<TextDelta>(&event))
            reading.text += delta->text;
        reading.failures += std::holds_alternative<StreamFailure>(event);
        reading.garbage += std::holds_alternative<StreamGarbage>(event);
    }
    reading.complete = reader->isComplete();
    reading.finishReason = reader->reply().finishReason;
    reading.usage = reader->reply().usage;
    return reading;
}

Duration pauses(const Performance& performance)
{
    Duration sum{};
    for (const Piece& piece : performance.pieces)
        sum += piece.pause * piece.repeat;
    return sum;
}

void addDialectRows()
{
    QTest::addColumn<QString>("dialect");
    for (const QString& name : wireNames())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historycodes.h"

#include <QTest>

using namespace fuseboard;

namespace {

/// As files hold them. A new value gets a line of its own; none is ever changed.
const std::map<ErrorKind, int> kKinds{{ErrorKind::RateLimited, 1},
                                      {ErrorKind::QuotaExhausted, 2},
                                      {ErrorKind::BillingRequired, 3},
                                      {ErrorKind::AuthenticationFailed, 4},
                                      {ErrorKind::PermissionDenied, 5},
                                      {ErrorKind::ModelNotFound, 6},
                                      {ErrorKind::ContextLengthExceeded, 7},
                                      {ErrorKind::ContentFiltered, 8},
                                      {ErrorKind::InvalidRequest, 9},
                                      {ErrorKind::RequestTooLarge, 10},
                                      {ErrorKind::Overloaded, 11},
                                      {ErrorKind::ServerError, 12},
                                      {ErrorKind::BadGateway, 13},
                                      {ErrorKind::GatewayTimeout, 14},
                                      {ErrorKind::ConnectFailed, 15},
                                      {ErrorKind::TlsFailed, 16},
                                      {ErrorKind::TimedOut, 17},
                                      {ErrorKind::StreamStalled, 18},
                                      {ErrorKind::StreamCut, 19},
                                      {ErrorKind::MalformedReply, 20},
                                      {ErrorKind::Unknown, 21}};

} // namespace

class TestHistoryCodes : public QObject
{
    Q_OBJECT

private slots:
    void the_numbers_of_kinds_are_for_good_and_mean_them()
    {
        QCOMPARE(kKinds.size(), allErrorKinds().size());
        for (const auto& [kind, code] : kKinds) {
            QCOMPARE(codeOf(kind), code);
            QCOMPARE(kindOf(code), kind);
        }
    }

    void so_are_those_of_outcomes_origins_and_circuits()
    {
        int code = 0;
        for (const Outcome each :
             {Outcome::Success, Outcome::Failure, Outcome::Skipped, Outcome::Cancelled}) {
            QCOMPARE(codeOf(each), code);
            QCOMPARE(outcomeOf(code++), each);
        }
        code = 0;
        for (const Origin each : {Origin::Prompt, Origin::Probe, Origin::Check}) {
            QCOMPARE(codeOf(each), code);
            QCOMPARE(originOf(code++), each);
        }
        code = 0;
        for (const CircuitState each :
             {CircuitState::Closed, CircuitState::Open, CircuitState::HalfOpen}) {
            QCOMPARE(codeOf(each), code);
            QCOMPARE(circuitOf(code++), each);
        }
    }

    void what_somebody_else_wrote_is_the_fallback()
    {
        for (const qint64 code : {qint64(-1), qint64(99), std::numeric_limits<qint64>::max()}) {
            QCOMPARE(outcomeOf(code), Outcome::Failure);
            QCOMPARE(originOf(code), Origin::Prompt);
            QCOMPARE(circuitOf(code), CircuitState::Closed);
            QCOMPARE(kindOf(code), ErrorKind::Unknown);
        }
    }

    void durations_are_whole_microseconds_and_none_is_null()
    {
        QCOMPARE(microseconds(Duration(1'499)), 1);
        QCOMPARE(microseconds(Duration(1'500)), 2);
        QCOMPARE(microseconds(Duration(-1'500)), -2);
        QCOMPARE(durationOf(QVariant(2)), Duration(2'000));
        QVERIFY(microsecondsOrNull(std::nullopt).isNull());
        QVERIFY(!durationOrNone(QVariant()));
        QCOMPARE(durationOrNone(microsecondsOrNull(Duration(0))), std::optional(Duration(0)));
        QVERIFY(numberOrNull(std::optional<int>()).isNull());
        QCOMPARE(numberOrNull(std::optional(0)), QVariant(0));
    }
};

QTEST_GUILESS_MAIN(TestHistoryCodes)
#include "tst_historycodes.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/daylog.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 11;

QList<Span> spans()
{
    const QList<VerdictKind> fine{VerdictKind::Fine};
    const QList<VerdictKind> failing{VerdictKind::FailingUnannounced};
    const QList<VerdictKind> theirs{VerdictKind::TheirIncident};
    const QList<VerdictKind> key{VerdictKind::YourKey};
    QList<Span> spans{
        {"acme", at(0, 5), at(1, 0), fine},       {"acme", at(1, 34), at(2, 15), failing},
        {"acme", at(2, 18), at(3, 0), fine},      {"acme", at(3, 3), at(3, 10), failing},
        {"acme", at(3, 17), at(3, 30), theirs},   {"acme", at(4, 10), at(4, 30), theirs},
        {"acme", at(4, 40), at(7, 30), fine},     {"acme", at(7, 34), at(8, 0), failing},
        {"acme", at(8, 3), at(8, 50), fine},      {"acme", at(9, 13), at(9, 56), fine},
        {"acme", at(10, 33), at(11, 30), fine},   {"acme", at(11, 53), at(13, 0), fine},

        {"bolt", at(0, 5), at(1, 0), fine},       {"bolt", at(1, 33), at(3, 30), fine},
        {"bolt", at(4, 3), at(7, 30), fine},      {"bolt", at(7, 34), at(8, 0), failing},
        {"bolt", at(8, 3), at(8, 50), fine},      {"bolt", at(9, 13), at(10, 2), fine},
        {"bolt", at(10, 33), at(11, 30), fine},   {"bolt", at(11, 54), at(12, 30), failing},
        {"bolt", at(12, 33), at(13, 0), fine},

        {"cobalt", at(0, 5), at(1, 0), fine},     {"cobalt", at(1, 33), at(3, 30), fine},
        {"cobalt", at(4, 3), at(5, 0), fine},     {"cobalt", at(5, 17), at(5, 45), theirs},
        {"cobalt", at(5, 48), at(6, 15), key},    {"cobalt", at(6, 18), at(7, 0), theirs},
        {"cobalt", at(7, 3), at(8, 30), fine},    {"cobalt", at(8, 33), at(8, 50), key},
        {"cobalt", at(9, 13), at(9, 30), key},    {"cobalt", at(9, 33), at(10, 2), fine},
        {"cobalt", at(10, 33), at(11, 30), fine},
    };
    for (const char* provider : {"acme", "bolt", "cobalt", "delta"}) {
        for (const auto& [from, until] : {std::pair(at(1, 4), at(1, 30)),
                                          {at(3, 34), at(4, 0)},
                                          {at(8, 54), at(9, 10)},
                                          {at(10, 8), at(10, 30)},
                                          {at(11, 34), at(11, 50)}})
            spans.append({provider, from, until, {VerdictKind::YourConnection}});
    }
    return spans;
}

} // namespace

/// Half a day on which one thing comes before the other is over, with other dice.
class TestOverlappingDay : public QObject
{
    Q_OBJECT
private slots:
    void each_thing_is_told_once_and_as_what_it_is();
};

void TestOverlappingDay::each_thing_is_told_once_and_as_what_it_is()
{
    DayBoard day(overlappingDay(), kSeed);
    const QStringList wrong = wrongMinutes(day, at(13, 0), spans());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 40).join(u'\n')));

    const AlertsSnapshot alerts = day.alerts();
    QVERIFY2(alerts.standing.isEmpty(), "something still stands at the end of the day");
    QStringList causes;
    for (const Alert& alert : alerts.past)
        causes.prepend(alert.cause);
    causes.sort();
    const QStringList expected{u"network"_s,        u"network"_s,       u"network"_s,
                               u"network"_s,        u"network"_s,       u"provider:acme"_s,
                               u"provider:acme"_s,  u"provider:acme"_s, u"provider:acme"_s,
                               u"provider:bolt"_s,  u"provider:bolt"_s, u"provider:cobalt"_s,
                               u"provider:cobalt"_s};
    QCOMPARE(causes, expected);
    QStringList told = toldAnew(day.notices());
    told.sort();
    QCOMPARE(told, expected);
}

QTEST_GUILESS_MAIN(TestOverlappingDay)
#include "tst_overlappingday.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedpace.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
constexpr double kAlmostOne = 0.999999;

FeedSnapshot withIncident(bool open, std::optional<QDateTime> startedAt,
                          std::optional<QDateTime> updatedAt = {})
{
    FeedIncident incident;
    incident.open = open;
    incident.startedAt = startedAt;
    incident.updatedAt = updatedAt;
    FeedSnapshot snapshot;
    snapshot.incidents = {incident};
    return snapshot;
}

} // namespace

class TestFeedPace : public QObject
{
    Q_OBJECT

private slots:
    void failures_back_off_from_5_to_30_minutes()
    {
        const auto pause = [](int failures, double uniform) {
            return feedPauseAfterFailure(5min, failures, {}, uniform);
        };
        QVERIFY(pause(1, 0) == 5min);
        QVERIFY(pause(1, kAlmostOne) > 5min && pause(1, kAlmostOne) <= 6min);
        QVERIFY(pause(2, 0) == 10min);
        QVERIFY(pause(3, 0) == 20min);
        QVERIFY(pause(4, 0) == 30min);
        QVERIFY(pause(1'000'000, kAlmostOne) == 30min);
    }

    void a_failing_page_is_never_read_more_often_than_a_good_one()
    {
        QVERIFY(feedPauseAfterFailure(60min, 1, {}, 0) == 60min);
    }

    void retry_after_is_obeyed_up_to_30_minutes()
    {
        const auto pause = [](Duration asked, double uniform) {
            return feedPauseAfterFailure(5min, 4, asked, uniform);
        };
        QVERIFY(pause(2min, 0) == 2min);
        QVERIFY(pause(2min, kAlmostOne) > 2min); // never before it
        QVERIFY(pause(0s, 0) == 1min);
        QVERIFY(pause(24h, 0) == 30min);
    }

    void a_calm_page_is_read_every_five_minutes_with_jitter()
    {
        QVERIFY(feedPause(5min, FeedEngine::Statuspage, false, 0) == 270s);
        QVERIFY(feedPause(5min, FeedEngine::Statuspage, false, 0.5) == 300s);
        QVERIFY(feedPause(5min, {}, false, kAlmostOne) <= 330s);
    }

    void nobody_reads_more_often_than_every_minute() { QVERIFY(feedPeriod(1s, {}) == 1min); }

    void an_incident_is_watched_every_one_to_two_minutes()
    {
        QVERIFY(feedPause(5min, FeedEngine::Statuspage, true, 0) == 1min);
        QVERIFY(feedPause(5min, FeedEngine::Statuspage, true, kAlmostOne) > 119s);
        QVERIFY(feedPause(5min, FeedEngine::Statuspage, true, kAlmostOne) <= 2min);
        // Whoever reads every minute anyhow does not slow down for it.
        QVERIFY(feedPause(1min, FeedEngine::Statuspage, true, kAlmostOne) <= 66s);
    }

    void google_cloud_is_read_every_five_minutes_at_most_whatever_happens()
    {
        QVERIFY(feedPause(1min, FeedEngine::GoogleCloud, true, 0) == 5min);
        QVERIFY(feedPause(5min, FeedEngine::GoogleCloud, false, 0) == 5min);
        QVERIFY(feedPause(5min, FeedEngine::GoogleCloud, false, 0.5) > 5min);
    }

    void an_incident_that_nobody_touches_for_a_day_is_not_watched_closely()
    {
        const auto ago = [](int seconds) { return kNow.addSecs(-seconds); };
        QVERIFY(hasFreshIncident(withIncident(true, ago(60)), kNow));
        QVERIFY(hasFreshIncident(withIncident(true, ago(90 * 86400), ago(3600)), kNow));
        QVERIFY(hasFreshIncident(withIncident(true, {}), kNow));
        QVERIFY(!hasFreshIncident(withIncident(true, ago(90 * 86400), ago(86400)), kNow));
        QVERIFY(!hasFreshIncident(withIncident(false, ago(60)), kNow));
        QVERIFY(!hasFreshIncident({}, kNow));
    }
};

QTEST_GUILESS_MAIN(TestFeedPace)
#include "tst_feedpace.moc"

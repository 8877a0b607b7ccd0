// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedentrystate.h"
#include "app/feeds/feedtime.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFeedEntryState : public QObject
{
    Q_OBJECT

private slots:
    void finds_the_newest_word_data();
    void finds_the_newest_word();
    void finds_none_where_none_is_data();
    void finds_none_where_none_is();
    void tells_maintenances_from_incidents();
    void reads_the_year_of_the_body_from_the_entry();
    void shows_the_newest_update_without_labels_data();
    void shows_the_newest_update_without_labels();
    void reads_what_is_affected();
    void takes_the_state_out_of_titles_data();
    void takes_the_state_out_of_titles();
};

void TestFeedEntryState::finds_the_newest_word_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("state");
    QTest::newRow("Statuspage")
        << u"Errors"_s
        << u"<p><strong>Resolved</strong> - a</p><p><strong>Investigating</strong> - b</p>"_s
        << u"resolved"_s;
    QTest::newRow("reopened")
        << u"Errors"_s
        << u"<p><strong>Identified</strong> - a</p><p><strong>Resolved</strong> - b</p>"_s
        << u"identified"_s;
    QTest::newRow("only Update: look further")
        << u"Errors"_s
        << u"<p><strong>Update</strong> - a</p><p><strong>Monitoring</strong> - b</p><p><strong>Identified</strong> - c</p>"_s
        << u"monitoring"_s;
    QTest::newRow("other bold words")
        << u"Errors"_s
        << u"<p><strong>Note!</strong></p><p><strong>Investigating</strong> - b</p>"_s
        << u"investigating"_s;
    QTest::newRow("oldest first, by its times")
        << u"Errors"_s
        << u"<p><small>Sep 10, 10:00 UTC</small><br><strong>Investigating</strong> - a</p>"
           "<p><small>Sep 10, 12:00 UTC</small><br><strong>Resolved</strong> - b</p>"_s
        << u"resolved"_s;
    QTest::newRow("escaped twice")
        << u"Errors"_s << u"&lt;strong&gt;Resolved&lt;/strong&gt; - a"_s << u"resolved"_s;
    QTest::newRow("incident.io") << u"Errors"_s << u"<b>Status: Resolved</b><br/><br/>Well."_s
                                 << u"resolved"_s;
    QTest::newRow("xAI") << u"Errors"_s << u"Status: ACTIVE"_s << u"investigating"_s;
    QTest::newRow("scary title, calm body")
        << u"Resolved: Major outage"_s << QString() << u"resolved"_s;
    QTest::newRow("Google") << u"RESOLVED: Major outage of Vertex"_s << u"Over."_s << u"resolved"_s;
    QTest::newRow("AWS over") << u"Service is operating normally: [RESOLVED] Errors"_s << QString()
                              << u"resolved"_s;
    QTest::newRow("AWS open") << u"Service disruption: Errors"_s << u"We investigate."_s
                              << u"investigating"_s;
    QTest::newRow("title at its end") << u"API errors - Resolved"_s << QString() << u"resolved"_s;
    QTest::newRow("sentence") << u"Trouble loading"_s
                              << u"This issue is now resolved for all users."_s << u"resolved"_s;
    QTest::newRow("plain label") << u"Errors"_s << u"Monitoring - a fix is in place."_s
                                 << u"monitoring"_s;
    QTest::newRow("post-mortem") << u"Errors"_s << u"<strong>Postmortem</strong> - Read it."_s
                                 << u"postmortem"_s;
}

void TestFeedEntryState::finds_the_newest_word()
{
    QFETCH(QString, title);
    QFETCH(QString, html);
    FeedEntry entry{.title = title, .html = html};
    entry.updated = feedTime(u"2026-09-10T13:00:00Z"_s);
    const FeedEntryState state = stateOf(entry);
    QVERIFY(state.incident);
    QTEST(QString(nameOf(*state.incident)), "state");
}

void TestFeedEntryState::finds_none_where_none_is_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("html");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("Update alone") << u"Errors"_s << u"<strong>Update</strong> - We work."_s;
    QTest::newRow("not yet") << u"Errors"_s << u"This is not yet resolved."_s;
    QTest::newRow("once it will be") << u"Errors"_s << u"We will tell once it is resolved."_s;
    QTest::newRow("another status") << u"Errors"_s << u"Current status: We are investigating."_s;
    QTest::newRow("a word inside") << u"Unresolved names"_s << u"Names stay unresolved."_s;
}

void TestFeedEntryState::finds_none_where_none_is()
{
    QFETCH(QString, title);
    QFETCH(QString, html);
    QVERIFY(!stateOf({.title = title, .html = html}).told());
}

void TestFeedEntryState::tells_maintenances_from_incidents()
{
    const auto stateOfHtml = [](const QString& html) {
        return stateOf({.title = u"Upgrade"_s, .html = html});
    };
    QCOMPARE(stateOfHtml(u"<strong>In progress</strong> - a"_s).maintenance,
             MaintenanceState::InProgress);
    QCOMPARE(stateOfHtml(u"<b>Status: Maintenance scheduled</b>"_s).maintenance,
             MaintenanceState::Scheduled);
    QCOMPARE(stateOfHtml(u"<strong>Completed</strong> - b"_s).maintenance,
             MaintenanceState::Completed);
    const FeedEntryState announced =
        stateOfHtml(u"<p><strong>THIS IS A SCHEDULED EVENT Sep 20</strong></p>"_s);
    QCOMPARE(announced.maintenance, MaintenanceState::Scheduled);
    QVERIFY(!announced.incident);
}

void TestFeedEntryState::reads_the_year_of_the_body_from_the_entry()
{
    FeedEntry entry{.title = u"Errors"_s,
                    .html = u"<p><small>Jan <var data-var='date'>1</var>, 00:10 UTC</small><br>"
                            "<strong>Resolved</strong> - a</p><p><small>Dec 31, 15:50 PST</small>"
                            "<br><strong>Investigating</strong> - b</p>"_s};
    entry.updated = feedTime(u"2027-01-01T00:10:30Z"_s);
    const FeedEntryState state = stateOf(entry);
    QCOMPARE(state.firstUpdateAt, feedTime(u"2026-12-31T23:50:00Z"_s));
    QCOMPARE(state.lastUpdateAt, feedTime(u"2027-01-01T00:10:00Z"_s));
}

void TestFeedEntryState::shows_the_newest_update_without_labels_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("Statuspage")
        << u"<p><small>Sep 10, 10:00 UTC</small><br><strong>Update</strong> - We are on it.</p><p><strong>Identified</strong> - Old.</p>"_s
        << u"We are on it."_s;
    QTest::newRow("incident.io")
        << u"<b>Status: Identified</b><br/><br/>A &amp; B fail.<br/><br/><b>Affected components</b><ul><li>A (Partial outage)</li></ul>"_s
        << u"A & B fail."_s;
    QTest::newRow("plain") << u"It is slow."_s << u"It is slow."_s;
}

void TestFeedEntryState::shows_the_newest_update_without_labels()
{
    QFETCH(QString, html);
    FeedEntry entry{.title = u"T"_s, .html = html};
    entry.updated = feedTime(u"2026-09-10T13:00:00Z"_s);
    QTEST(stateOf(entry).text, "text");
}

void TestFeedEntryState::reads_what_is_affected()
{
    const FeedEntryState state = stateOf(
        {.title = u"Errors"_s,
         .html = u"<b>Status: Identified</b><ul><li>Chat &amp; API (Degraded performance)</li>"
                 "<li>Login (Full outage)</li><li>An aside (as ever)</li></ul>"_s});
    QCOMPARE(state.level, FeedLevel::MajorOutage);
    QCOMPARE(state.parts.size(), 2);
    QCOMPARE(state.parts.first().name, u"Chat & API"_s);
    // Well again but still watched: the level was not told.
    const FeedEntryState watched = stateOf(
        {.title = u"Errors"_s, .html = u"<b>Status: Monitoring</b><li>Login (Operational)</li>"_s});
    QCOMPARE(watched.level, FeedLevel::Unknown);
}

void TestFeedEntryState::takes_the_state_out_of_titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("plain");
    QTest::newRow("AWS") << u"Service is operating normally: [RESOLVED] SMS Delivery Delays"_s
                         << u"SMS Delivery Delays"_s;
    QTest::newRow("Google") << u"RESOLVED: Slow search"_s << u"Slow search"_s;
    QTest::newRow("Google, open") << u"UPDATE: Slow search"_s << u"Slow search"_s;
    QTest::newRow("at the end") << u"Slow search (Resolved)"_s << u"Slow search"_s;
    QTest::newRow("nothing else") << u"[RESOLVED]"_s << u"[RESOLVED]"_s;
    QTest::newRow("another bracket") << u"[API] Slow search"_s << u"[API] Slow search"_s;
    QTest::newRow("escaped") << u"A &amp; B <b>fail</b>"_s << u"A & B fail"_s;
}

void TestFeedEntryState::takes_the_state_out_of_titles()
{
    QFETCH(QString, title);
    QTEST(titleOf({.title = title}), "plain");
}

QTEST_GUILESS_MAIN(TestFeedEntryState)
#include "tst_feedentrystate.moc"

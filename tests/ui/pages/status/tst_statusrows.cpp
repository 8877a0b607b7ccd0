// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplefeeds.h"
#include "ui/pages/status/statusrows.h"
#include "ui/pages/status/statuswords.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestStatusRows : public QObject
{
    Q_OBJECT
private slots:

    void trouble_comes_first_and_history_not_at_all()
    {
        const QList<StatusRowText> rows = rowTexts(troubledFeeds().feeds.first(), kFeedsNowMs);
        QStringList titles;
        for (const StatusRowText& row : rows)
            titles.append(row.level + u": "_s + row.title);
        QCOMPARE(titles, QStringList({u"Partial outage: Elevated error rates on all models"_s,
                                      u"Impact not told: Slow sign-in"_s,
                                      u"Maintenance ahead: Database upgrade"_s,
                                      u"Partial outage: Components: APIs / Chat Completions"_s,
                                      u"Degraded: Components: Login"_s}));
    }

    void an_incident_tells_state_time_and_parts()
    {
        const StatusRowText row = rowTexts(troubledFeeds().feeds.first(), kFeedsNowMs).first();
        QVERIFY2(row.facts.startsWith(u"Identified · since "_s), qPrintable(row.facts));
        QVERIFY2(row.facts.endsWith(u"affects Chat Completions, Batch (eu-west-1)"_s),
                 qPrintable(row.facts));
        QCOMPARE(row.link, QUrl(u"https://status.aurora.example/incidents/1"_s));
        QVERIFY(row.text.contains(u"503 & 529"_s));
    }

    void an_open_incident_without_a_level_is_no_calm_one()
    {
        const StatusRowText row = rowTexts(troubledFeeds().feeds.first(), kFeedsNowMs).at(1);
        QCOMPARE(row.health, Health::Degraded);
        QVERIFY(row.link.isEmpty());
    }

    void long_lists_are_cut()
    {
        FeedView view = calmFeeds().feeds.first();
        for (FeedComponent& component : view.snapshot->components)
            component.level = FeedLevel::MajorOutage;
        const QList<StatusRowText> rows = rowTexts(view, kFeedsNowMs);
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().title.endsWith(u"Component 6 and 20 more"_s),
                 qPrintable(rows.first().title));
        FeedIncident incident{.id = u"1"_s, .title = u"T"_s, .open = true};
        view.snapshot->incidents = QList<FeedIncident>(150, incident);
        QVERIFY(rowTexts(view, kFeedsNowMs).size() < 20);
        QVERIFY(claimText(view).contains(u"open incidents: 150"_s));
    }

    void links_lead_to_the_web_alone()
    {
        FeedView view = calmFeeds().feeds.first();
        view.snapshot->incidents = {
            {.id = u"1"_s, .title = u"T"_s, .open = true, .url = u"file:///etc/passwd"_s}};
        QVERIFY(rowTexts(view, kFeedsNowMs).first().link.isEmpty());
    }
};

QTEST_MAIN(TestStatusRows)
#include "tst_statusrows.moc"

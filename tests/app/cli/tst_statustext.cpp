// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statustext.h"

#include <QJsonArray>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

FeedSnapshot page(FeedLevel level)
{
    FeedSnapshot snapshot;
    snapshot.page = u"Alpha"_s;
    snapshot.level = level;
    return snapshot;
}

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC);
}

} // namespace

class TestStatusText : public QObject
{
    Q_OBJECT

private slots:
    void without_a_snapshot_it_is_unknown()
    {
        const StatusLine line{u"a"_s, u"https://a.test"_s, {}, u"No answer."_s, {}};
        QCOMPARE(line.level(), FeedLevel::Unknown);
        QCOMPARE(statusText({line}, false), u"unknown  a  https://a.test\n    No answer.\n"_s);
        const QJsonObject object = toJson(line);
        QCOMPARE(object[u"level"], u"unknown"_s);
        QCOMPARE(object[u"page"], u"https://a.test"_s);
        QCOMPARE(object[u"fault"], u"No answer."_s);
        QVERIFY(object[u"engine"].isNull());
    }

    void a_kept_reading_is_told_with_its_fault()
    {
        const StatusLine line{u"a"_s, {}, page(FeedLevel::Degraded), u"No answer."_s, {}};
        QCOMPARE(statusText({line}, false), u"degraded  a  Alpha\n    No answer.\n"_s);
        QCOMPARE(toJson(line)[u"level"], u"degraded"_s);
        QCOMPARE(toJson(line)[u"fault"], u"No answer."_s);
    }

    void a_page_without_a_name_is_called_by_its_address()
    {
        FeedSnapshot snapshot;
        QCOMPARE(statusText({{{}, u"https://a.test"_s, snapshot, {}, {}}}, false),
                 u"unknown  https://a.test\n"_s);
    }

    void columns_stand_below_each_other()
    {
        QCOMPARE(statusText({{u"a"_s, {}, page(FeedLevel::PartialOutage), {}, {}},
                             {u"longer"_s, {}, page(FeedLevel::Operational), {}, {}}},
                            false),
                 u"partial outage  a       Alpha\n"
                 "operational     longer  Alpha\n"_s);
    }

    void colour_comes_on_top_of_the_word_and_ends_with_it()
    {
        const QString text = statusText({{{}, {}, page(FeedLevel::MajorOutage), {}, {}},
                                         {{}, {}, page(FeedLevel::Operational), {}, {}}},
                                        true);
        QCOMPARE(text, u"\x1b[31mmajor outage\x1b[0m  Alpha\n"
                       "\x1b[32moperational\x1b[0m   Alpha\n"_s);
    }

    void what_is_over_or_well_is_not_told()
    {
        FeedSnapshot snapshot = page(FeedLevel::Maintenance);
        snapshot.components = {{u"1"_s, u"Chat"_s, FeedLevel::Operational},
                               {u"2"_s, u"Files"_s, FeedLevel::Maintenance}};
        FeedIncident over;
        over.title = u"Over"_s;
        snapshot.incidents = {over};
        snapshot.maintenances = {
            {u"m1"_s, u"Done"_s, MaintenanceState::Completed, {}, {}, {}, {}},
            {u"m2"_s, u"Works"_s, MaintenanceState::InProgress, at(9), at(11), {}, {}}};
        QCOMPARE(statusText({{{}, {}, snapshot, {}, u"Name your regions."_s}}, false),
                 u"maintenance  Alpha\n"
                 "    maintenance: Files\n"
                 "    maintenance: Works (in progress, from 2026-11-20 09:00 UTC, to 2026-11-20 "
                 "11:00 UTC)\n"
                 "    Name your regions.\n"_s);
    }

    void a_long_list_is_cut_and_counted()
    {
        FeedSnapshot snapshot = page(FeedLevel::Degraded);
        for (int i = 0; i < 50; ++i)
            snapshot.components.append({{}, u"Part %1"_s.arg(i), FeedLevel::Degraded});
        const QString text = statusText({{{}, {}, snapshot, {}, {}}}, false);
        QCOMPARE(text.count(u"degraded: Part"_s), 20);
        QVERIFY(text.endsWith(u"    … and 30 more\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestStatusText)
#include "tst_statustext.moc"

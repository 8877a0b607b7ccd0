// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/dictionaries.h"
#include "app/adapters/history/historyschema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    HistoryDatabase database{folder.filePath(u"history.db"_s), HistoryDatabase::Access::Write,
                             10ms};
    bool ready = migrate(database, 0, migrationSteps()).done;
    DictionaryWriter writer{database};
    DictionaryReader reader{database};
};

} // namespace

class TestDictionaries : public QObject
{
    Q_OBJECT

private slots:
    void what_comes_again_has_the_id_it_had_also_for_the_next_writer()
    {
        Bench bench;
        QVERIFY(bench.ready);
        const qint64 source = bench.writer.sourceId(u"alpha"_s, u"m"_s);
        const qint64 lane = bench.writer.laneId(u"default"_s, NetworkRoute{u"p"_s, u"c"_s});
        const QVariant text = bench.writer.textId(5, u"no"_s);
        QVERIFY(source > 0 && lane > 0 && text.toLongLong() > 0);
        DictionaryWriter next(bench.database);
        for (DictionaryWriter* each : {&bench.writer, &next}) {
            QCOMPARE(each->sourceId(u"alpha"_s, u"m"_s), source);
            QCOMPARE(each->laneId(u"default"_s, NetworkRoute{u"p"_s, u"c"_s}), lane);
            QCOMPARE(each->textId(5, u"no"_s), text);
        }
        QVERIFY(!bench.database.failed());
    }

    void what_differs_in_a_part_has_an_id_of_its_own()
    {
        Bench bench;
        QSet<qint64> sources;
        for (const auto& [provider, model] :
             {std::pair(u"a"_s, u"bc"_s), std::pair(u"ab"_s, u"c"_s), std::pair(u"a"_s, u""_s)})
            sources.insert(bench.writer.sourceId(provider, model));
        QCOMPARE(sources.size(), 3);
        QSet<qint64> lanes;
        for (const std::optional<NetworkRoute>& route :
             {std::optional<NetworkRoute>(), std::optional(NetworkRoute{}),
              std::optional(NetworkRoute{u"p"_s, {}}), std::optional(NetworkRoute{{}, u"p"_s})})
            lanes.insert(bench.writer.laneId(u"c"_s, route));
        QCOMPARE(lanes.size(), 4);
        QVERIFY(bench.writer.textId(5, u"no"_s) != bench.writer.textId(6, u"no"_s));
    }

    void ids_lead_back()
    {
        Bench bench;
        const NetworkRoute route{u"no proxy"_s, u"system certificates"_s};
        QCOMPARE(bench.reader.source(bench.writer.sourceId(u"alpha"_s, u"m"_s)),
                 (CallSource{u"alpha"_s, u"m"_s}));
        const CallLane lane = bench.reader.lane(bench.writer.laneId(u"default"_s, route));
        QCOMPARE(lane.chain, u"default"_s);
        QCOMPARE(lane.route, std::optional(route));
        QVERIFY(!bench.reader.lane(bench.writer.laneId(u"default"_s, std::nullopt)).route);
        QCOMPARE(bench.reader.text(bench.writer.textId(5, u"Überlast"_s)), u"Überlast"_s);
    }

    void nothing_is_no_text_and_an_id_without_a_row_is_empty()
    {
        Bench bench;
        QVERIFY(bench.writer.textId(5, {}).isNull());
        QVERIFY(bench.reader.text({}).isEmpty());
        QVERIFY(bench.reader.text(99).isEmpty());
        QVERIFY(bench.reader.source(99).provider.isEmpty());
        QVERIFY(bench.reader.lane(99).chain.isEmpty());
        QVERIFY(!bench.database.failed());
    }

    void half_a_character_is_kept_as_well_as_it_can_be()
    {
        Bench bench;
        const QString half = u"half "_s + QChar(0xd800) + u" pair"_s;
        const QVariant id = bench.writer.textId(5, half);
        QVERIFY(!bench.database.failed());
        QVERIFY(bench.reader.text(id).endsWith(u" pair"));
        bench.writer.forgetTexts();
        QCOMPARE(bench.writer.textId(5, half), id);
    }

    void forgotten_texts_are_looked_up_and_dropped_ones_written_again()
    {
        Bench bench;
        const QVariant id = bench.writer.textId(5, u"no"_s);
        bench.writer.forgetTexts();
        QCOMPARE(bench.writer.textId(5, u"no"_s), id);
        bench.database.exec(u"DELETE FROM texts"_s);
        bench.writer.forgetTexts();
        const QVariant again = bench.writer.textId(5, u"no"_s);
        QVERIFY(again.toLongLong() > id.toLongLong()); // never that of another text before
    }

    void sources_are_found_by_either_part()
    {
        Bench bench;
        const qint64 am = bench.writer.sourceId(u"a"_s, u"m"_s);
        const qint64 an = bench.writer.sourceId(u"a"_s, u"n"_s);
        const qint64 bm = bench.writer.sourceId(u"b"_s, u"m"_s);
        const auto found = [&](const QString& provider, const QString& model) {
            QList<qint64> ids = bench.reader.sourceIds(provider, model);
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        QCOMPARE(found(u"a"_s, {}), (QList<qint64>{am, an}));
        QCOMPARE(found({}, u"m"_s), (QList<qint64>{am, bm}));
        QCOMPARE(found(u"b"_s, u"m"_s), QList<qint64>{bm});
        QCOMPARE(found(u"b"_s, u"n"_s), QList<qint64>());
        QCOMPARE(found({}, {}), (QList<qint64>{am, an, bm}));
    }

    void words_are_found_in_any_case_day_by_day()
    {
        Bench bench;
        const qint64 first = bench.writer.textId(5, u"ÜBERLAST at noon"_s).toLongLong();
        bench.writer.textId(5, u"something else"_s);
        const qint64 later = bench.writer.textId(7, u"Überlast"_s).toLongLong();
        QCOMPARE(bench.reader.textsOf(5, u"überlast"_s), QList<qint64>{first});
        QCOMPARE(bench.reader.textsOf(7, u"überlast"_s), QList<qint64>{later});
        QVERIFY(bench.reader.textsOf(5, u"%"_s).isEmpty());
        QCOMPARE(bench.reader.dayBefore(100), std::optional<qint64>(7));
        QCOMPARE(bench.reader.dayBefore(7), std::optional<qint64>(5));
        QVERIFY(!bench.reader.dayBefore(5));
    }
};

QTEST_GUILESS_MAIN(TestDictionaries)
#include "tst_dictionaries.moc"

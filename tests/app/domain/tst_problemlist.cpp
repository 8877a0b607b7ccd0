// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemlist.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class ProblemListTest : public QObject
{
    Q_OBJECT

private slots:
    void problems_get_their_places_and_stand_in_their_order();
    void a_key_in_a_message_is_taken_out();
    void a_list_without_end_is_cut_and_counted();
};

void ProblemListTest::problems_get_their_places_and_stand_in_their_order()
{
    ProblemList problems;
    QVERIFY(problems.isEmpty());
    problems.add(u"b"_s, u"second"_s, {});
    problems.add(u"a"_s, u"first"_s, {});
    problems.add({9, 9, u"a"_s, u"placed already"_s, {}});
    QVERIFY(!problems.isEmpty());
    const auto placed = problems.inPlace("{\"a\": 1,\n \"b\": 2}"_ba);
    QCOMPARE(placed, (QList<ConfigurationProblem>{{1, 2, u"a"_s, u"first"_s, {}},
                                                  {2, 2, u"b"_s, u"second"_s, {}},
                                                  {9, 9, u"a"_s, u"placed already"_s, {}}}));
}

void ProblemListTest::a_key_in_a_message_is_taken_out()
{
    const QString key = u"sk-ant-api03-0123456789"_s;
    ProblemList problems;
    problems.add(u"headers."_s + key, u"unknown key \"%1\""_s.arg(key), u"Remove "_s + key);
    const auto placed = problems.inPlace("{}"_ba);
    QCOMPARE(placed.size(), 1);
    QVERIFY(!placed.first().toString().contains(u"0123456789"));
}

void ProblemListTest::a_list_without_end_is_cut_and_counted()
{
    ProblemList problems;
    for (int i = 0; i < 5000; ++i)
        problems.add(u"a"_s, u"wrong"_s, {});
    const auto placed = problems.inPlace("{\"a\": 1}"_ba);
    QCOMPARE(placed.size(), ProblemList::kMost + 1);
    QVERIFY(placed.last().what.contains(u"4900"));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ProblemListTest)
#include "tst_problemlist.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changetext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestChangeText : public QObject
{
    Q_OBJECT

private slots:
    void each_change_says_what_it_is()
    {
        const ConfigurationChange added{
            ConfigurationChange::Added, u"providers"_s, u"p"_s, {}, {}, u"{}"_s};
        QCOMPARE(changeTitle(added), u"Added: providers p"_s);
        QCOMPARE(changeValues(added), u"{}"_s);
        const ConfigurationChange removed{
            ConfigurationChange::Removed, u"chains"_s, u"c"_s, {}, u"{}"_s, {}};
        QCOMPARE(changeTitle(removed), u"Removed: chains c"_s);
        QCOMPARE(changeValues(removed), u"{}"_s);
        const ConfigurationChange changed{ConfigurationChange::Changed,
                                          u"providers"_s,
                                          u"p"_s,
                                          u"limits.concurrent"_s,
                                          {},
                                          u"2"_s};
        QCOMPARE(changeTitle(changed), u"Changed: providers p: limits.concurrent"_s);
        QCOMPARE(changeValues(changed), u"default → 2"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeText)
#include "tst_changetext.moc"

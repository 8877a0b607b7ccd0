// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conditions.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestConditions : public QObject
{
    Q_OBJECT
private slots:

    void a_broken_file_names_line_key_and_cure()
    {
        ConfigurationState state;
        state.place = u"/home/a/config.json"_s;
        state.usingLastGood = true;
        state.problems = {{.line = 7,
                           .column = 3,
                           .path = u"providers[0].base_url"_s,
                           .what = u"Not an address."_s,
                           .cure = u"Write https://…"_s}};
        const auto banner = configurationBanner(state);
        QVERIFY(banner);
        QVERIFY(banner->severity == Severity::Bad);
        QVERIFY(banner->title.contains(u"config.json"_s));
        QVERIFY(banner->title.contains(u"last good copy"_s));
        for (const QString& part :
             {u"7"_s, u"providers[0].base_url"_s, u"Not an address."_s, u"Write https://…"_s})
            QVERIFY2(banner->text.contains(part), qPrintable(banner->text));
        QVERIFY(!banner->text.contains(u"more problem"_s));
        QVERIFY(!banner->dismissible);
    }

    void more_problems_are_counted()
    {
        ConfigurationState state;
        state.problems.resize(3);
        QVERIFY(configurationBanner(state)->text.contains(u"2 more problems"_s));
        QCOMPARE(configurationHealth(state).text, u"Configuration: 3 problems"_s);
        QVERIFY(!configurationBanner(state)->title.contains(u"last good"_s));
    }

    void a_good_file_needs_no_banner()
    {
        QVERIFY(!configurationBanner({}));
        QVERIFY(configurationHealth({}).health == Health::Good);
    }

    void a_keyring_that_does_not_work_says_cause_and_cure()
    {
        KeysSnapshot keys;
        keys.health = KeyringHealth::SessionOnly;
        keys.cause = u"No session bus."_s;
        keys.cure = u"Log in to a desktop."_s;
        const auto banner = keyringBanner(keys);
        QVERIFY(banner);
        QVERIFY(banner->title.contains(u"memory"_s));
        QCOMPARE(banner->text, u"No session bus. Log in to a desktop."_s);
        QVERIFY(keyringHealth(keys).health == Health::Degraded);
    }

    void a_keyring_that_works_or_is_not_used_needs_no_banner()
    {
        for (const auto health : {KeyringHealth::Unknown, KeyringHealth::Probing,
                                  KeyringHealth::Working, KeyringHealth::NotUsed}) {
            KeysSnapshot keys;
            keys.health = health;
            QVERIFY(!keyringBanner(keys));
            QVERIFY(!keyringHealth(keys).text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"

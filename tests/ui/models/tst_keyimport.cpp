// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyimport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray key(char last)
{
    return "sk-"_ba + "0123456789abcdefghijklmno"_ba + last;
}

Secret secret(char last)
{
    return Secret::take(key(last));
}

KeyRow provider(const QString& name, const QString& preset)
{
    KeyRow row;
    row.provider = name;
    row.preset = preset;
    row.title = preset;
    row.presence = KeyPresence::Missing;
    return row;
}

KeyRow keyed(const QString& name, const QString& preset, char last)
{
    KeyRow row = provider(name, preset);
    row.presence = KeyPresence::Present;
    row.masked = secret(last).masked();
    return row;
}

KeyImportPlan planOf(const QByteArray& text, const QList<KeyRow>& rows)
{
    KeysSnapshot keys;
    keys.rows = rows;
    return planImport(readEnvFile(QByteArray(text)).variables, keys, presetList());
}

} // namespace

class TestKeyImport : public QObject
{
    Q_OBJECT
private slots:
    void what_is_no_key_cannot_be_taken()
    {
        const auto plan = planOf("OPENAI_API_KEY=\nANTHROPIC_API_KEY=op://a/b/c\n"_ba,
                                 {provider(u"mine"_s, u"openai"_s)});
        QCOMPARE(plan.rows.size(), 2);
        for (const KeyImportRow& row : plan.rows) {
            QCOMPARE(row.effect, ImportEffect::NotAKey);
            QVERIFY(!row.canBeTaken() && !row.isSuggested());
        }
        QCOMPARE(effectText(plan.rows.at(0)), u"Empty"_s);
        QVERIFY(effectText(plan.rows.at(1)).contains(u"another place"_s));
    }

    void a_provider_without_a_key_gets_it_one_that_is_missing_is_added()
    {
        const auto plan = planOf("OPENAI_API_KEY="_ba + key('1') + "\nGROQ_API_KEY=" + key('2'),
                                 {provider(u"mine"_s, u"openai"_s), provider(u"groq"_s, {})});
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(plan.rows.at(0).provider, u"mine"_s);
        QCOMPARE(plan.rows.at(0).effect, ImportEffect::Sets);
        QVERIFY(plan.rows.at(0).isSuggested());
        // One of its own that is called groq takes the variable by its name.
        QCOMPARE(plan.rows.at(1).provider, u"groq"_s);
        QCOMPARE(plan.rows.at(1).effect, ImportEffect::Sets);

        const auto added =
            planOf("GROQ_API_KEY="_ba + key('2'), {provider(u"groq"_s, u"openai"_s)});
        QCOMPARE(added.rows.size(), 1);
        QCOMPARE(added.rows.at(0).effect, ImportEffect::AddsProvider);
        QCOMPARE(added.rows.at(0).provider, u"groq-2"_s);
        QCOMPARE(added.rows.at(0).preset, u"groq"_s);
    }

    void another_key_replaces_and_is_not_chosen_by_itself()
    {
        const auto plan =
            planOf("OPENAI_API_KEY="_ba + key('1'), {keyed(u"a"_s, u"openai"_s, '2')});
        QCOMPARE(plan.rows.at(0).effect, ImportEffect::Replaces);
        QVERIFY(plan.rows.at(0).canBeTaken());
        QVERIFY(!plan.rows.at(0).isSuggested());
    }

    void keys_that_look_alike_are_compared_before_anything_is_said()
    {
        const auto plan =
            planOf("OPENAI_API_KEY="_ba + key('1'), {keyed(u"a"_s, u"openai"_s, '1')});
        KeyImportRow row = plan.rows.at(0);
        QCOMPARE(row.effect, ImportEffect::Comparing);
        QVERIFY(!row.canBeTaken());
        KeyImportRow same = row;
        settleImport(same, secret('1'));
        QCOMPARE(same.effect, ImportEffect::Same);
        QVERIFY(!same.canBeTaken());
        settleImport(row, Secret());
        QCOMPARE(row.effect, ImportEffect::Replaces);
    }

    void one_variable_serves_every_provider_of_its_preset()
    {
        const auto plan =
            planOf("OPENAI_API_KEY="_ba + key('1'),
                   {provider(u"work"_s, u"openai"_s), provider(u"home"_s, u"openai"_s)});
        QCOMPARE(plan.rows.size(), 2);
        QCOMPARE(plan.rows.at(1).provider, u"home"_s);
    }

    void the_last_of_several_counts_and_that_is_told()
    {
        const auto plan = planOf("OPENAI_API_KEY="_ba + key('1') + "\nX=1\nOPENAI_API_KEY=\"" +
                                     key('2') + " \"\n",
                                 {provider(u"a"_s, u"openai"_s)});
        QCOMPARE(plan.rows.size(), 1);
        QVERIFY(plan.rows.at(0).key.sameAs(secret('2')));
        QCOMPARE(importRemarks(plan.rows.at(0)),
                 u"White space around the key is cut off. Set 2 times: line 3 counts."_s);
        QCOMPARE(plan.others, 1);
    }

    void a_provider_that_reads_its_variable_itself_is_left_alone()
    {
        KeyRow reads = provider(u"a"_s, u"openai"_s);
        reads.source = KeySource::Environment;
        reads.variable = u"MY_KEY"_s;
        const auto plan = planOf("MY_KEY="_ba + key('1'), {reads});
        QCOMPARE(plan.rows.at(0).effect, ImportEffect::ReadElsewhere);
        QVERIFY(!plan.rows.at(0).canBeTaken());
    }

    void the_password_of_the_history_is_no_providers_key()
    {
        KeyRow history = provider(u"history"_s, {});
        history.ofHistory = true;
        const auto plan = planOf("HISTORY_API_KEY=abcdefghijklmnop"_ba, {history});
        QVERIFY(plan.rows.isEmpty());
        KeysSnapshot keys;
        keys.rows = {history, provider(u"my-company"_s, {})};
        const QStringList names = importableVariables(keys, presetList());
        QVERIFY(!names.contains(u"HISTORY_API_KEY"_s));
        QVERIFY(names.contains(u"MY_COMPANY_API_KEY"_s));
        QVERIFY(names.contains(u"OPENAI_API_KEY"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_keyimport.moc"

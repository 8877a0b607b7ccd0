// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rehearsaltext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Two steps, "first" and "second", that speak the openai dialect.
RehearsalOrder orderOf(const QList<StepFault>& faults, int prompts = 1)
{
    RehearsalOrder order;
    order.chain.name = u"default"_s;
    for (const QString& name : {u"first"_s, u"second"_s}) {
        Provider provider;
        provider.name = name;
        provider.dialect = u"openai"_s;
        provider.baseUrl = QUrl(u"https://%1.test/v1"_s.arg(name));
        order.configuration.providers.append(provider);
        order.chain.steps.append({name, u"m"_s});
    }
    order.faults = faults;
    order.prompts = prompts;
    return order;
}

RehearsalStory storyOf(const RehearsalOrder& order)
{
    return rehearsalStory(rehearse(order), order.chain);
}

/// Numbers and units never part on the screen; here it does not matter.
QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestRehearsalText : public QObject
{
    Q_OBJECT
private slots:
    void a_prompt_without_an_answer_says_so()
    {
        const StepFault down{RehearsedFault::BadKey};
        const RehearsalStory story = storyOf(orderOf({down, down}));
        QVERIFY2(story.outcome.startsWith("No answer"_L1), qPrintable(story.outcome));
        QVERIFY(story.outcome.contains("2 call"_L1));
        QCOMPARE(story.lines.size(), 2);
        QVERIFY2(story.lines.first().startsWith(u"1 · first · m"_s),
                 qPrintable(story.lines.first()));
        QVERIFY(story.circuits.isEmpty());
    }

    void the_way_is_told_with_its_pauses()
    {
        const RehearsalStory story = storyOf(orderOf({{RehearsedFault::Overloaded}}));
        const QString outcome = plain(story.outcome);
        QVERIFY2(outcome.startsWith("second answers after"_L1), qPrintable(outcome));
        QVERIFY2(outcome.contains("4 call"_L1) && outcome.contains("1.5 s of pauses"_L1),
                 qPrintable(outcome));
        QCOMPARE(story.lines.size(), 4);
        QVERIFY2(plain(story.lines.at(1)).contains("waited 500 ms"_L1),
                 qPrintable(story.lines.at(1)));
        QVERIFY(story.lines.at(2).contains("retry 2"_L1));
    }

    void an_opened_circuit_and_what_it_skips_are_told()
    {
        const RehearsalStory story = storyOf(orderOf({{RehearsedFault::Overloaded}}, 3));
        const QString circuits = plain(story.circuits);
        QVERIFY2(circuits.contains("step 1, first, opens with prompt 2 for 1 min"_L1),
                 qPrintable(circuits));
        QVERIFY(story.outcome.startsWith("3 of 3 prompts"_L1));
        QVERIFY2(story.lines.at(6).startsWith(u"Prompt 2: 1 · first"_s) &&
                     story.lines.at(6).contains("Skipped: "_L1),
                 qPrintable(story.lines.at(6)));
    }

    void a_long_way_is_not_told_to_its_end()
    {
        const RehearsalStory story = storyOf(orderOf({}, kMostRehearsedPrompts));
        QCOMPARE(story.lines.size(), kMostRehearsedPrompts);
        const StepFault bad{RehearsedFault::BadKey};
        RehearsalOrder order = orderOf({bad, bad}, kMostRehearsedPrompts);
        order.chain.steps.append(order.chain.steps.first());
        order.faults.append(bad);
        const RehearsalStory cut = storyOf(order);
        QCOMPARE(cut.lines.size(), RehearsalStory::kMostLines + 1);
        QVERIFY2(cut.lines.last().contains("20"_L1), qPrintable(cut.lines.last()));
    }

    void it_is_told_what_comes_when_it_goes_on_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("words");
        const auto row = [](RehearsedFault fault, const char* words) {
            QTest::newRow(words) << static_cast<int>(fault) << QString::fromLatin1(words);
        };
        row(RehearsedFault::Overloaded, "after 2 prompts in a row the circuit of first opens");
        row(RehearsedFault::RateLimited, "9 of 10 prompts in a row pass it over");
        row(RehearsedFault::BadKey, "asked anew with each of 10 prompts");
    }
    void it_is_told_what_comes_when_it_goes_on()
    {
        QFETCH(int, fault);
        QFETCH(QString, words);
        RehearsalOrder order = orderOf({{static_cast<RehearsedFault>(fault)}}, 10);
        order.between = std::chrono::milliseconds(100);
        const QString text = repeatedText(rehearse(order), order.chain);
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void every_fault_has_words_of_its_own()
    {
        QStringList words;
        for (int fault = 0; fault <= static_cast<int>(RehearsedFault::SlowFirstToken); ++fault)
            words << faultText(static_cast<RehearsedFault>(fault));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

QTEST_MAIN(TestRehearsalText)
#include "tst_rehearsaltext.moc"

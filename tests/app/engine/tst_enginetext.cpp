// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicationcure.h"
#include "app/engine/enginesentences.h"
#include "app/engine/enginetext.h"
#include "app/engine/keyringcure.h"
#include "app/providers/erroradvice.h"
#include "app/providers/errorclassifier.h"
#include "tests/app/engine/brackets.h"

#include <QCoreApplication>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// A language that has no blank between sentences.
class Unspaced : public Brackets
{
public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int count) const override
    {
        return QByteArrayView(context) == "Sentences"
                   ? u"%1%2"_s
                   : Brackets::translate(context, source, disambiguation, count);
    }
};

QList<const char*> allSentences()
{
    QList<const char*> all;
    for (const auto& some : engineSentences()) {
        for (const char* sentence : some)
            all << sentence;
    }
    return all;
}

} // namespace

class TestEngineText : public QObject
{
    Q_OBJECT
private slots:
    void init() { QCoreApplication::installTranslator(&m_brackets); }
    void cleanup() { QCoreApplication::removeTranslator(&m_brackets); }

    void all_advice_is_told_in_the_language_of_the_window()
    {
        QStringList english;
        for (const ErrorKind kind : allErrorKinds()) {
            for (const auto via : {"", "openrouter", "tokenmix", "litellm", "portkey"})
                english += adviceFor(kind, u"ollama"_s, QString::fromLatin1(via));
            for (const auto application : {"Cursor", "Cline", "Continue"})
                english << cureIn(QString::fromLatin1(application), kind);
        }
        for (const auto application : {"Cursor", "Cline", "Continue", "HAR"})
            english += adviceOn(QString::fromLatin1(application));
        for (const auto application : {"cursor", "cline", "continue"})
            english << adviceForApplication(QString::fromLatin1(application));
        for (const SecretStatus status :
             {SecretStatus::Failed, SecretStatus::Denied, SecretStatus::Unavailable,
              SecretStatus::WaitingForUnlock})
            english << keyringCure(status);
        english.removeAll(QString());
        QVERIFY(english.size() > 100);
        for (const QString& text : std::as_const(english))
            QCOMPARE(engineText(text), u"[%1]"_s.arg(text));
    }

    void values_are_filled_in_where_the_language_has_them_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, QStringView english, QStringView told) {
            QTest::newRow(name) << english.toString() << told.toString();
        };
        row("one", u"Connection refused by api.example.com.",
            u"[Connection refused by api.example.com.]");
        row("two, the other way round", u"the provider has 3 requests left",
            u"[[requests]: 3 left]");
        row("a text within another",
            u"The new key did not pass, so the one before stays: no model "
            u"answered.",
            u"[The new key did not pass, so the one before stays: [no model answered.]]");
        row("the more exact one",
            u"No first token within 3 s (3 times the usual 99th percentile "
            u"of 1 s; the set limit is 10 s).",
            u"[No first token within 3 s ([3 times the usual 99th percentile of 1 s]; the set "
            u"limit is 10 s).]");
        row("a reason and its details",
            u"circuit open, for this model alone; next try in 5.0 s (10:00:00 UTC)",
            u"[[circuit open], [for this model alone]; next try in 5.0 s (10:00:00 UTC)]");
        row("a limit", u"local limit: 5 requests a minute used up",
            u"[local limit: [5 [[requests] a minute] used up]]");
        row("two sentences",
            u"https://s.example answered with status 503. It is asked again later, by itself.",
            u"[https://s.example answered with status 503.] [It is asked again later, by itself.]");
        row("a question and a sentence", u"Did you mean \"a\"? Known here: a, b.",
            u"[Did you mean \"a\"?] [Known here: a, b.]");
        row("few words of a setting", u"\"name\" is missing", u"[\"name\" is missing]");
        row("what a server says",
            u"The team's history at db:5432/t does not let 'ann' in. (FATAL: role \"ann\" is not "
            u"permitted to log in)",
            u"[The team's history at db:5432/t does not let 'ann' in.] [(FATAL: role \"ann\" is "
            u"not "
            u"permitted to log in)]");
        row("a fault within a fault",
            u"Cannot write the call log /x: the folder /y cannot be made (No room). Check the "
            u"permissions of its folder, or name another file (export.log.file). 3 calls are not "
            u"in it.",
            u"[Cannot write the call log /x: [the folder /y cannot be made (No room)].] [Check the "
            u"permissions of its folder, or name another file (export.log.file).] [3 calls are not "
            u"in it.]");
        row("two collectors",
            u"https://c/v1/traces: Connection refused by c. It is tried again by itself. "
            u"https://c/v1/metrics: Connection refused by c. It is tried again by itself.",
            u"https://c/v1/traces: [Connection refused by c.] [It is tried again by itself.] "
            u"https://c/v1/metrics: [Connection refused by c.] [It is tried again by itself.]");
        row("a place in front", u"https://s.example: Could not find the host s.example.",
            u"https://s.example: [Could not find the host s.example.]");
        row("reasons in a list",
            u"The certificate of a.example was refused: it was revoked; it expired on 2026-01-01.",
            u"[The certificate of a.example was refused: [it was revoked]; [it expired on "
            u"2026-01-01].]");
        row("the same value twice",
            u"No key for a is stored. Set it on the Keys page or with 'fuseboardctl keys set a'.",
            u"[No key for a is stored. Set it on the Keys page or with 'fuseboardctl keys set "
            u"a'.]");
        row("a percent sign in a value", u"Connection refused by %1%2.",
            u"[Connection refused by %1%2.]");
    }
    void values_are_filled_in_where_the_language_has_them()
    {
        QFETCH(QString, english);
        QTEST(engineText(english), "told");
    }

    void each_pattern_is_known_again_once_it_is_filled()
    {
        // Parts of other texts, too short to be told from a provider's words.
        const QSet<QByteArray> parts{"%1 a second", "%1 a minute",   "%1 an hour", "%1 a day",
                                     "%1 a month",  "%1 %2 used up", "(%1)"};
        QStringList missed;
        for (const char* sentence : allSentences()) {
            QString text = QString::fromUtf8(sentence);
            for (int number = 1; number <= 9; ++number)
                text.replace(u"%%1"_s.arg(number), u"Q%1"_s.arg(number));
            if ((engineText(text) == text) != parts.contains(sentence))
                missed << text;
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void sentences_are_joined_as_the_language_does()
    {
        Unspaced unspaced;
        QCoreApplication::removeTranslator(&m_brackets);
        QCoreApplication::installTranslator(&unspaced);
        QCOMPARE(engineText(u"a needs no key. Connection refused by a."_s),
                 u"[a needs no key.][Connection refused by a.]"_s);
        QVERIFY(engineText(ConfigurationProblem{0, 0, {}, u"unknown key \"b\""_s, u"Add it."_s})
                    .endsWith(u"[unknown key \"b\"].[Add it.]"_s));
        QCoreApplication::removeTranslator(&unspaced);
    }

    void what_others_say_stays_as_it_is_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a provider") << u"Rate limit reached for model gpt-x. Try again in 20s."_s;
        QTest::newRow("few words of ours inside") << u"Use at most 30 a minute"_s;
        QTest::newRow("ours, and something behind it") << u"The key is empty. Or is it?"_s;
        QTest::newRow("a place without a value") << u"Connection refused by ."_s;
        QTest::newRow("very long") << QString(100'000, u'a');
    }
    void what_others_say_stays_as_it_is()
    {
        QFETCH(QString, text);
        QCOMPARE(engineText(text), text);
    }

    void a_hostile_text_is_given_up()
    {
        const QString text = u"a needs no key. "_s.repeated(50) + u"b"_s;
        QCOMPARE(engineText(text), text);
        QCOMPARE(engineText(u"requests, "_s.repeated(90)), u"requests, "_s.repeated(90));
    }

    void a_problem_is_told_with_its_place_data()
    {
        QTest::addColumn<ConfigurationProblem>("problem");
        const QString what = u"unknown key \"b\""_s;
        QTest::newRow("line and setting")
            << ConfigurationProblem{3, 4, u"providers[0].b"_s, what, u"Known here: a."_s};
        QTest::newRow("line") << ConfigurationProblem{3, 4, {}, what, {}};
        QTest::newRow("setting") << ConfigurationProblem{0, 0, u"b"_s, what, u"Known here: a."_s};
        QTest::newRow("neither") << ConfigurationProblem{0, 0, {}, what, {}};
    }
    void a_problem_is_told_with_its_place()
    {
        QFETCH(ConfigurationProblem, problem);
        QVERIFY(engineText(problem).contains("[unknown key"_L1));
        QCoreApplication::removeTranslator(&m_brackets);
        QCOMPARE(engineText(problem), problem.toString());
    }

    void english_stays_as_the_engine_has_said_it()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        for (const char* sentence : allSentences()) {
            const QString text = QString::fromUtf8(sentence);
            QCOMPARE(engineText(text), text);
        }
    }

private:
    Brackets m_brackets;
};

QTEST_GUILESS_MAIN(TestEngineText)

#include "tst_enginetext.moc"

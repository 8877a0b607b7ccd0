// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicationcure.h"
#include "app/engine/enginesentences.h"
#include "app/engine/enginetext.h"
#include "app/engine/keyringcure.h"
#include "app/providers/erroradvice.h"
#include "app/providers/errorclassifier.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// A language that puts what it knows into brackets, and what is filled in the other way round.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int count) const override
    {
        Q_UNUSED(disambiguation);
        Q_UNUSED(count);
        if (QByteArrayView(context) != "Engine")
            return {};
        const QString text = QString::fromUtf8(source);
        return text == "the provider has %1 %2 left"_L1 ? u"[%2: %1 left]"_s : u"[%1]"_s.arg(text);
    }
};

QList<const char*> allSentences()
{
    QList<const char*> all;
    for (const auto& some : {adviceSentences(), callsSentences(), keysSentences(),
                             recordsSentences(), settingsSentences()}) {
        for (const char* sentence : some)
            all << sentence;
    }
    return all;
}

/// With what stands in for a value, whatever its number.
QString bare(QString text)
{
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        text.replace(QString(u'%') + QChar(digit), u"%"_s);
    return text.trimmed();
}

/// The text between the quotes from `at` on, which ends behind them.
QString literalAt(const QString& source, qsizetype& at)
{
    QString text;
    for (++at; at < source.size() && source.at(at) != u'"'; ++at) {
        if (source.at(at) == u'\\' && at + 1 < source.size())
            ++at;
        text += source.at(at);
    }
    ++at;
    return text;
}

/// Skips what may stand between the parts of one literal; true where another part follows.
bool goesOn(const QString& source, qsizetype& at)
{
    qsizetype next = at;
    while (next < source.size() && source.at(next).isSpace())
        ++next;
    if (source.mid(next, 2) == "u\""_L1)
        ++next;
    if (next >= source.size() || source.at(next) != u'"')
        return false;
    at = next;
    return true;
}

/// All that stands in quotes in the sources of the engine and below.
QSet<QString> saidInTheSources()
{
    QSet<QString> said;
    QDirIterator walk(QStringLiteral(FUSEBOARD_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.fileName().contains("enginesentences"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (qsizetype at = source.indexOf(u'"'); at >= 0; at = source.indexOf(u'"', at)) {
            if (at > 0 && source.at(at - 1) == u'\'') { // '"'
                ++at;
                continue;
            }
            QString text = literalAt(source, at);
            while (goesOn(source, at))
                text += literalAt(source, at);
            said.insert(bare(text));
            if (text.startsWith(u' ') || text.startsWith(u';')) // told behind something
                said.insert(bare(u"%1"_s + text));
            if (text.endsWith(u' ')) // and before something
                said.insert(bare(text + u"%1"_s));
        }
    }
    return said;
}

} // namespace

class TestEngineText : public QObject
{
    Q_OBJECT
private slots:
    void init() { QCoreApplication::installTranslator(&m_brackets); }
    void cleanup() { QCoreApplication::removeTranslator(&m_brackets); }

    void each_sentence_is_said_somewhere()
    {
        const QSet<QString> said = saidInTheSources();
        QVERIFY(said.size() > 1000); // else this test looks at the wrong place
        QStringList gone;
        for (const char* sentence : allSentences()) {
            if (!said.contains(bare(QString::fromUtf8(sentence))))
                gone << QString::fromUtf8(sentence);
        }
        QVERIFY2(gone.isEmpty(), qPrintable(u"\n"_s + gone.join(u'\n')));
    }

    void no_sentence_stands_there_twice()
    {
        QSet<QByteArray> seen;
        for (const char* sentence : allSentences()) {
            QVERIFY2(!seen.contains(sentence), sentence);
            seen.insert(sentence);
        }
    }

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

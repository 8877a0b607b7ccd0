// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"
#include "tests/app/engine/sourcetexts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Of `file`, and what stands there for no reader of the window.
struct Exception
{
    QLatin1StringView file; ///< or a folder
    QLatin1StringView text; ///< empty: all of it
    QLatin1StringView why;
};

constexpr Exception kExceptions[] = {
    {"app/cli/"_L1, {}, "the command line is English"_L1},
    {"app/simulator/"_L1, {}, "replies of simulated providers"_L1},
    {"app/engine/imaginedreply.cpp"_L1, {}, "replies of imagined providers"_L1},
    {"app/engine/prometheustext.cpp"_L1, {}, "descriptions that other programs read"_L1},
    {"app/engine/otlpmetrics.cpp"_L1, {}, "descriptions that other programs read"_L1},
    {"app/adapters/exports/scraperequest.cpp"_L1, {}, "replies to who reads the metrics"_L1},
    {"app/adapters/sharedhistory/eventcolumns.cpp"_L1, {}, "names of columns"_L1},
    {"app/adapters/sharedhistory/serverstore.cpp"_L1, "This Fuseboard cannot read it."_L1,
     "kept in a table of the outbox"_L1},
    {"app/adapters/keychain/keyringservice.cpp"_L1, "Windows Credential Manager"_L1, "a name"_L1},
    {"app/providers/errorclassifier.cpp"_L1, "Content Too Large"_L1, "of a status, RFC 9110"_L1},
    {"app/providers/errorclassifier.cpp"_L1, "Too Many Requests"_L1, "of a status, RFC 6585"_L1},
    {"app/providers/errorclassifier.cpp"_L1, "Internal Server Error"_L1,
     "of a status, RFC 9110"_L1},
    {"app/domain/watchfields.cpp"_L1, "Known: mon, tue, wed, thu, fri, sat, sun."_L1,
     "known as \"Known: %1.\""_L1},
    {"app/engine/healthcheck.cpp"_L1, "Say OK."_L1, "the prompt of a check"_L1},
};

bool isException(const SourceText& said)
{
    return std::any_of(
        std::begin(kExceptions), std::end(kExceptions), [&said](const Exception& one) {
            return said.place.startsWith(one.file) && (one.text.isEmpty() || said.text == one.text);
        });
}

QList<const char*> allSentences()
{
    QList<const char*> all;
    for (const auto& some : engineSentences()) {
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

/// `text` may be told alone, behind something or before something.
QStringList waysToSay(const QString& text)
{
    QStringList ways{bare(text)};
    if (text.startsWith(u' ') || text.startsWith(u';'))
        ways << bare(u"%1"_s + text);
    if (text.endsWith(u' '))
        ways << bare(text + u"%1"_s);
    return ways;
}

/// Words for people: three or more of them, or a full stop. Where a source compares what others
/// say, its texts are of eight bits, and only the full stop tells them from ours.
bool isSentence(const SourceText& said)
{
    static const QRegularExpression word(u"(?:^|[ (\"'])[A-Za-z]*[a-z]+"_s);
    static const QRegularExpression code(
        u"[\\\\^]|\\b(?:SELECT|INSERT|CREATE|COMMENT|DELETE|UPDATE|PRAGMA|WITH|WHERE|FROM|AND|SET|"
        "ORDER BY|RETURNING|VALUES) |\\(c\\.ended_at"_s); // of regular expressions and of SQL
    if (said.isTranslated || !said.text.trimmed().contains(u' ') || said.text.contains(code))
        return false;
    const bool ends = said.text.trimmed().endsWith(u'.');
    const qsizetype words = said.text.count(word);
    return said.isUtf16 ? words >= 3 || ends : words >= 3 && ends;
}

} // namespace

/// The sources of app/ against the list of what the window can say in its own language.
class TestEngineSentences : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_said = sourceTexts();
        QVERIFY(m_said.size() > 1000); // else this test looks at the wrong place
    }

    void each_sentence_is_said_somewhere()
    {
        QSet<QString> said;
        for (const SourceText& one : std::as_const(m_said)) {
            for (const QString& way : waysToSay(one.text))
                said.insert(way);
        }
        QStringList gone;
        for (const char* sentence : allSentences()) {
            if (!said.contains(bare(QString::fromUtf8(sentence))))
                gone << QString::fromUtf8(sentence);
        }
        QVERIFY2(gone.isEmpty(), qPrintable(u'\n' + gone.join(u'\n')));
    }

    void what_is_said_to_people_is_known()
    {
        QSet<QString> known;
        for (const char* sentence : allSentences())
            known.insert(bare(QString::fromUtf8(sentence)));
        QStringList missing;
        for (const SourceText& one : std::as_const(m_said)) {
            if (!isSentence(one) || isException(one))
                continue;
            const QStringList ways = waysToSay(one.text);
            if (std::none_of(ways.cbegin(), ways.cend(),
                             [&known](const QString& way) { return known.contains(way); }))
                missing << one.place + u": "_s + one.text;
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"put them into app/engine/enginesentences_*.cpp, or, where no window "
                            "shows them, into kExceptions here:\n"_s +
                            missing.join(u'\n')));
    }

    void exceptions_are_there()
    {
        for (const Exception& one : kExceptions) {
            QVERIFY2(std::any_of(m_said.cbegin(), m_said.cend(),
                                 [&one](const SourceText& said) {
                                     return said.place.startsWith(one.file) && isSentence(said) &&
                                            (one.text.isEmpty() || said.text == one.text);
                                 }),
                     qPrintable(u"needed no more: %1 %2 (%3)"_s.arg(one.file, one.text, one.why)));
        }
    }

    void no_sentence_stands_there_twice()
    {
        QSet<QByteArray> seen;
        for (const char* sentence : allSentences()) {
            QVERIFY2(!seen.contains(sentence), sentence);
            seen.insert(sentence);
        }
    }

    void a_sentence_is_told_from_what_is_none_data()
    {
        QTest::addColumn<SourceText>("text");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char* name, const QString& text, bool isUtf16, bool isOne) {
            QTest::newRow(name) << SourceText{u"a.cpp:1"_s, text, isUtf16} << isOne;
        };
        row("three words", u"expected a comma"_s, true, true);
        row("two words and a full stop", u"Update Fuseboard."_s, true, true);
        row("two words", u"GNOME Keyring"_s, true, false);
        row("what others say", u"too many requests"_s, false, false);
        row("a cure in a table", u"Check that it runs."_s, false, true);
        row("SQL", u"SELECT id FROM calls WHERE id < ?"_s, true, false);
        QTest::newRow("translated there")
            << SourceText{u"a.cpp:1"_s, u"It is part of: %1"_s, false, true} << false;
    }
    void a_sentence_is_told_from_what_is_none()
    {
        QFETCH(SourceText, text);
        QTEST(isSentence(text), "isOne");
    }

private:
    QList<SourceText> m_said;
};

QTEST_GUILESS_MAIN(TestEngineSentences)

#include "tst_enginesentences.moc"

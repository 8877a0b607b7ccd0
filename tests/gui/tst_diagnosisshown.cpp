// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/diagnosedesk.h"
#include "tests/ui/sampleboard.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// What the page tells of an error: its cause, its evidence, and what is measured beside it.
class TestDiagnosisShown : public QObject, protected DiagnoseDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { settle(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void a_pasted_error_is_named_with_its_cause_and_evidence();
    void the_deciding_words_are_marked_in_the_reply();
    void keys_are_neither_shown_nor_copied_data();
    void keys_are_neither_shown_nor_copied();
    void what_is_measured_stands_beside_it();
    void without_a_history_the_board_has_to_do();
    void a_provider_that_is_not_set_up_has_nothing_measured();
    void every_control_has_a_name_of_its_own();
};

namespace {

ConfigurationState configured()
{
    ConfigurationState state;
    Provider provider;
    provider.name = u"work"_s;
    provider.preset = u"anthropic"_s;
    state.configuration.providers = {provider};
    return state;
}

BoardSnapshot boardOf(const Tally& total)
{
    BoardSnapshot board;
    board.nowMs = kSampleNowMs;
    ProviderBoard provider = sampleProvider(u"work"_s, u"Anthropic"_s);
    provider.total = total;
    provider.verdict = {VerdictKind::TheirIncident, u"Anthropic has an incident."_s, {}, {}};
    board.providers = {provider};
    return board;
}

const QByteArray kNamed =
    R"({"log":{"entries":[{"request":{"url":"https://api.anthropic.com/v1/messages"},)"
    R"("response":{"status":529,"content":{"text":"{\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}"}}}]}})";

} // namespace

void TestDiagnosisShown::a_pasted_error_is_named_with_its_cause_and_evidence()
{
    paste(kLog);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
    QVERIFY(shows(u"Pasted text: 2 different errors, 3 in all"_s));
    // The newest is chosen.
    QVERIFY(shows(u"Provider at capacity"_s));
    QVERIFY(shows(u"2 times"_s));
    QVERIFY(shows(u"line 4"_s));
    QVERIFY(shows(u"Passes by itself"_s) ||
            findControl<QWidget>(*m_page, u"Passes by itself"_s)); // the lamp's text
    QVERIFY(shows(u"overloaded_error"_s));
    QVERIFY(shows(u"529"_s));
    QVERIFY(shows(u"req_43"_s));
    QVERIFY(shows(u"Yes. Capacity comes back"_s));
    QVERIFY(shows(u"Yes. The fault is of this provider"_s));
}

void TestDiagnosisShown::the_deciding_words_are_marked_in_the_reply()
{
    paste(kLog);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QVERIFY(shows(u"Payment needed"_s));
    const auto* reply = control<QPlainTextEdit>(*m_page, u"Reply with the deciding words marked"_s);
    QStringList marked;
    for (const QTextEdit::ExtraSelection& each : reply->extraSelections())
        marked << each.cursor.selectedText();
    QVERIFY(marked.contains(u"credit balance is too low"_s));
    QTRY_VERIFY(shows(u"“credit balance is too low”"_s));
}

void TestDiagnosisShown::keys_are_neither_shown_nor_copied_data()
{
    QTest::addColumn<QByteArray>("written");
    const QByteArray key = "sk-proj-Ab3dEf6hIj9kLm2nOp5qRs8t";
    QTest::newRow("as it is") << key;
    QTest::newRow("percent-encoded") << key.toPercentEncoding({}, "-");
    QTest::newRow("JSON-escaped") << QByteArray(key).replace("-", "\\u002d");
    QTest::newRow("in a header") << "Authorization: Bearer " + key.mid(8);
}

void TestDiagnosisShown::keys_are_neither_shown_nor_copied()
{
    QFETCH(QByteArray, written);
    paste(R"({"error":{"message":"Incorrect API key provided: )" + written +
          R"(","code":"invalid_api_key"}})");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    const QString secret = u"Ab3dEf6hIj9kLm2nOp5qRs8t"_s;
    QVERIFY(shows(u"Key not accepted"_s));
    QVERIFY(!texts().contains(secret));
    control<QPushButton>(*m_page, u"Copy report of this error"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"authentication_failed"_s));
    QVERIFY(copied.contains(u"[redacted]"_s));
    QVERIFY(!copied.contains(secret));
    for (const QModelIndex& index : {list().model()->index(0, 0)}) {
        QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(secret));
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().contains(secret));
    }
}

void TestDiagnosisShown::what_is_measured_stands_beside_it()
{
    emit m_engine->configurationChanged(configured());
    emit m_engine->boardChanged(boardOf({}));
    paste(kNamed);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    emit m_engine->boardChanged(boardOf({}));
    StoredSeries series;
    series.provider = u"work"_s;
    series.total = sampleTally(40, 800);
    series.total.merge(sampleFailures(8, ErrorKind::Overloaded));
    series.total.merge(sampleFailures(2, ErrorKind::TimedOut));
    emit m_engine->seriesRead(2, {series}); // the text was the first question
    QVERIFY(shows(u"work, measured here in the last hour"_s));
    QVERIFY(shows(u"Anthropic has an incident."_s));
    QVERIFY(shows(u"50 calls, 10 failed"_s));
    QVERIFY(shows(u"The same cause was met here: 8 times."_s));
    const auto* bars = control<QWidget>(*m_page, u"Failures by cause"_s);
    QVERIFY(bars->isVisible());
    QCOMPARE(bars->accessibleDescription(), u"Provider at capacity: 8, No answer in time: 2"_s);
    QSignalSpy asked(m_page.get(), &DiagnosePage::callsRequested);
    control<QPushButton>(*m_page, u"See the calls of work"_s)->click();
    QCOMPARE(asked.size(), 1);
    const auto filter = asked.first().first().value<CallFilter>();
    QCOMPARE(filter.provider, u"work"_s);
    QCOMPARE(filter.fromMs, kSampleNowMs - 3'600'000);
}

void TestDiagnosisShown::without_a_history_the_board_has_to_do()
{
    emit m_engine->configurationChanged(configured());
    paste(kNamed);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    emit m_engine->boardChanged(boardOf(sampleTally(7, 500)));
    QVERIFY(shows(u"work, measured here in the last 5 minutes"_s));
    QVERIFY(shows(u"7 calls, none failed"_s));
    QVERIFY(shows(u"It works from here"_s));
}

void TestDiagnosisShown::a_provider_that_is_not_set_up_has_nothing_measured()
{
    paste(kNamed);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    QVERIFY(shows(u"not set up here"_s));
    for (const auto* button : m_page->findChildren<QPushButton*>())
        QVERIFY(!button->isVisible() || button->text() != u"See these calls"_s);
}

void TestDiagnosisShown::every_control_has_a_name_of_its_own()
{
    QCOMPARE(namingProblem(*m_page), QString());
    paste(kLog);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
    QCOMPARE(namingProblem(*m_page), QString());
}

QTEST_MAIN(TestDiagnosisShown)
#include "tst_diagnosisshown.moc"

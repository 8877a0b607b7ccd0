// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/worker/threadworker.h"
#include "tests/gui/testworld.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/sampleboard.h"
#include "ui/pages/diagnose/diagnosepage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// The page on a real engine, which reads in a thread of its own; the home is a folder of the test.
class TestDiagnosePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<DiagnosePage> m_page;

    void open();
    void paste(const QByteArray& text);
    QListView& list() const { return *control<QListView>(*m_page, u"Errors found"_s); }
    int rows() const { return list().isVisible() ? list().model()->rowCount() : 0; }
    QString texts() const { return everyText(*m_page); }
    bool shows(const QString& text) const;
    void tabTo(const QString& name);

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void it_begins_with_what_can_be_pasted();
    void an_empty_clipboard_is_told();
    void a_pasted_error_is_named_with_its_cause_and_evidence();
    void the_deciding_words_are_marked_in_the_reply();
    void keys_are_neither_shown_nor_copied_data();
    void keys_are_neither_shown_nor_copied();
    void a_dropped_text_is_read();
    void a_dropped_file_is_read();
    void what_cannot_be_read_is_not_accepted();
    void a_log_of_this_machine_is_read_by_its_button();
    void a_file_is_chosen_in_a_dialog();
    void a_file_that_is_gone_is_told_on_the_page();
    void a_text_without_an_error_is_told_with_the_next_step();
    void a_long_text_shows_progress_and_can_be_called_off();
    void a_newer_text_takes_the_place_of_the_one_under_way();
    void everything_works_by_keyboard();
    void what_is_measured_stands_beside_it();
    void without_a_history_the_board_has_to_do();
    void a_provider_that_is_not_set_up_has_nothing_measured();
    void every_control_has_a_name_of_its_own();
    void another_page_can_ask_for_an_explanation();
};

namespace {

constexpr int kPatienceMs = 20'000;

const QByteArray kLog =
    "2026-11-20T10:00:00Z INFO started\n"
    "2026-11-20T10:00:01Z ERROR 400 {\"type\":\"error\",\"error\":{\"type\":"
    "\"invalid_request_error\",\"message\":\"Your credit balance is too low to access the "
    "API.\"}}\n"
    "2026-11-20T10:00:09Z ERROR 529 {\"type\":\"error\",\"error\":{\"type\":"
    "\"overloaded_error\",\"message\":\"Overloaded\"},\"request_id\":\"req_42\"}\n"
    "2026-11-20T10:01:09Z ERROR 529 {\"type\":\"error\",\"error\":{\"type\":"
    "\"overloaded_error\",\"message\":\"Overloaded\"},\"request_id\":\"req_43\"}\n";

void drop(QWidget& page, QMimeData& data)
{
    const QPoint place = page.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
}

} // namespace

void TestDiagnosePage::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u".config"_s).toUtf8());
    new Theme(ThemeChoice::Light, qApp);
}

void TestDiagnosePage::init()
{
    QGuiApplication::clipboard()->clear();
    m_engine = std::make_unique<Engine>([] {
        EnginePorts ports = quietPorts()();
        ports.worker = std::make_unique<ThreadWorker>();
        return ports;
    });
    open();
}

void TestDiagnosePage::open()
{
    m_page = std::make_unique<DiagnosePage>(*m_engine);
    m_page->resize(1096, 750);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDiagnosePage::cleanup()
{
    m_page.reset();
    m_engine.reset();
}

void TestDiagnosePage::paste(const QByteArray& text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    control<QPushButton>(*m_page, u"Paste from the clipboard"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_V, Qt::ControlModifier);
}

bool TestDiagnosePage::shows(const QString& text) const
{
    const auto labels = m_page->findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestDiagnosePage::tabTo(const QString& name)
{
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget()->accessibleName() == name)
            return;
    }
    QFAIL(qPrintable(u"Tab does not reach "_s + name));
}

void TestDiagnosePage::it_begins_with_what_can_be_pasted()
{
    QVERIFY(shows(u"Paste or drop an error, a log or a HAR"_s));
    QVERIFY(shows(u"A HAR"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"There are none of Cursor, Cline or Continue"_s), kPatienceMs);
}

void TestDiagnosePage::an_empty_clipboard_is_told()
{
    paste("  \n");
    QVERIFY(shows(u"The clipboard is empty"_s));
    QTest::keyClick(control<QPushButton>(*m_page, u"Back"_s), Qt::Key_Space);
    QVERIFY(shows(u"Paste or drop"_s));
}

void TestDiagnosePage::a_pasted_error_is_named_with_its_cause_and_evidence()
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

void TestDiagnosePage::the_deciding_words_are_marked_in_the_reply()
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

void TestDiagnosePage::keys_are_neither_shown_nor_copied_data()
{
    QTest::addColumn<QByteArray>("written");
    const QByteArray key = "sk-proj-Ab3dEf6hIj9kLm2nOp5qRs8t";
    QTest::newRow("as it is") << key;
    QTest::newRow("percent-encoded") << key.toPercentEncoding({}, "-");
    QTest::newRow("JSON-escaped") << QByteArray(key).replace("-", "\\u002d");
    QTest::newRow("in a header") << "Authorization: Bearer " + key.mid(8);
}

void TestDiagnosePage::keys_are_neither_shown_nor_copied()
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

void TestDiagnosePage::a_dropped_text_is_read()
{
    QMimeData data;
    data.setText(QString::fromUtf8(kLog));
    drop(*m_page, data);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
}

void TestDiagnosePage::a_dropped_file_is_read()
{
    QFile file(m_home.filePath(u"net.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"log":{"entries":[{"startedDateTime":"2026-11-20T10:00:00.000Z",
        "request":{"url":"https://api.anthropic.com/v1/messages","headers":[{"name":"x-api-key","value":"sk-ant-api03-abcdefghijklmnop"}]},
        "response":{"status":529,"headers":[],"content":{"text":"{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}"}}}]}})");
    file.close();
    QMimeData data;
    data.setUrls({QUrl(u"https://example.com/x"_s), QUrl::fromLocalFile(file.fileName())});
    drop(*m_page, data);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    QVERIFY(shows(u"net.har: one error"_s));
    QVERIFY(shows(u"anthropic"_s));
    QVERIFY(shows(u"About recordings"_s));
    QVERIFY(!texts().contains(u"abcdefghijklmnop"_s));
}

void TestDiagnosePage::what_cannot_be_read_is_not_accepted()
{
    QMimeData data;
    data.setData(u"image/png"_s, "x");
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestDiagnosePage::a_log_of_this_machine_is_read_by_its_button()
{
    QVERIFY(QDir(m_home.path()).mkpath(u".continue/logs"_s));
    QFile file(m_home.filePath(u".continue/logs/core.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kLog);
    file.close();
    const auto gone = qScopeGuard([&file] { file.remove(); });
    control<QPushButton>(*m_page, u"Look for logs again"_s)->click();
    const QString name = u"Read ~/.continue/logs/core.log"_s;
    QTRY_VERIFY_WITH_TIMEOUT(findControl<QPushButton>(*m_page, name), kPatienceMs);
    QTRY_VERIFY(shows(u"Continue"_s));
    QTest::mouseClick(control<QPushButton>(*m_page, name), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
    QVERIFY(shows(u"core.log of Continue"_s));
    QVERIFY(shows(u"What to do in Continue"_s));
}

void TestDiagnosePage::a_file_is_chosen_in_a_dialog()
{
    QFile file(m_home.filePath(u"a.log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kLog);
    file.close();
    QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    emit dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
}

void TestDiagnosePage::a_file_that_is_gone_is_told_on_the_page()
{
    m_page->diagnoseFile(u"/nowhere/x.log"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"This cannot be read"_s), kPatienceMs);
    QVERIFY(shows(u"/nowhere/x.log"_s));
}

void TestDiagnosePage::a_text_without_an_error_is_told_with_the_next_step()
{
    paste("12:00 started\n12:01 all is well\n");
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"No error found"_s), kPatienceMs);
    QVERIFY(shows(u"nothing in them looks like a failed call"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(shows(u"Paste or drop"_s));
}

void TestDiagnosePage::a_long_text_shows_progress_and_can_be_called_off()
{
    cleanup();
    QSemaphore gate; // the engine's thread stands still: nothing is ever done reading
    m_engine = std::make_unique<Engine>([&gate] {
        gate.acquire();
        return quietPorts()();
    });
    const auto release = qScopeGuard([this, &gate] {
        gate.release();
        cleanup();
    });
    open();
    for (const bool byKey : {true, false}) {
        m_page->diagnoseText(kLog);
        auto* cancel = control<QPushButton>(*m_page, u"Cancel the reading"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cancel->isVisible(), kPatienceMs);
        const auto* bar = control<QProgressBar>(*m_page, u"Progress of the reading"_s);
        QCOMPARE(bar->maximum(), 0); // how long it takes is not known yet
        const RequestId request = byKey ? 1 : 2;
        emit m_engine->diagnosing(request, 40);
        QCOMPARE(bar->value(), 40);
        if (byKey)
            QTest::keyClick(m_page.get(), Qt::Key_Escape);
        else
            QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(shows(u"Paste or drop"_s));
        Diagnosis late;
        late.errors = {DiagnosedError()};
        emit m_engine->diagnosed(request, late); // it was under way already
        QVERIFY(shows(u"Paste or drop"_s));
    }
}

void TestDiagnosePage::a_newer_text_takes_the_place_of_the_one_under_way()
{
    m_page->diagnoseText(kLog);
    m_page->diagnoseText("HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    QVERIFY(shows(u"Provider not reachable"_s));
}

void TestDiagnosePage::everything_works_by_keyboard()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(kLog));
    control<QPushButton>(*m_page, u"Open a file"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Paste from the clipboard"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
    QCOMPARE(QApplication::focusWidget(), &list());
    QVERIFY(shows(u"Provider at capacity"_s));
    QTest::keyClick(&list(), Qt::Key_Down);
    QVERIFY(shows(u"Payment needed"_s));
    tabTo(u"Copy report of this error"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"billing_required"_s));
    tabTo(u"Diagnose another"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(shows(u"Paste or drop"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Paste from the clipboard"_s);
}

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

void TestDiagnosePage::what_is_measured_stands_beside_it()
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

void TestDiagnosePage::without_a_history_the_board_has_to_do()
{
    emit m_engine->configurationChanged(configured());
    paste(kNamed);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    emit m_engine->boardChanged(boardOf(sampleTally(7, 500)));
    QVERIFY(shows(u"work, measured here in the last 5 minutes"_s));
    QVERIFY(shows(u"7 calls, none failed"_s));
    QVERIFY(shows(u"It works from here"_s));
}

void TestDiagnosePage::a_provider_that_is_not_set_up_has_nothing_measured()
{
    paste(kNamed);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, kPatienceMs);
    QVERIFY(shows(u"not set up here"_s));
    for (const auto* button : m_page->findChildren<QPushButton*>())
        QVERIFY(!button->isVisible() || button->text() != u"See these calls"_s);
}

void TestDiagnosePage::every_control_has_a_name_of_its_own()
{
    QCOMPARE(namingProblem(*m_page), QString());
    paste(kLog);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
    QCOMPARE(namingProblem(*m_page), QString());
}

void TestDiagnosePage::another_page_can_ask_for_an_explanation()
{
    m_page->hide();
    m_page->diagnoseText(kLog);
    m_page->show();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
}

QTEST_MAIN(TestDiagnosePage)
#include "tst_diagnosepage.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/diagnosedesk.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// How errors get to the page, by paste, drop, file and log, and what it does while it reads
/// them.
class TestDiagnosePage : public QObject, protected DiagnoseDesk
{
    Q_OBJECT

    void tabTo(const QString& name)
    {
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget()->accessibleName() == name)
                return;
        }
        QFAIL(qPrintable(u"Tab does not reach "_s + name));
    }

private slots:
    void initTestCase() { settle(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void it_begins_with_what_can_be_pasted();
    void an_empty_clipboard_is_told();
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
    void another_page_can_ask_for_an_explanation();
};

namespace {

void drop(QWidget& page, QMimeData& data)
{
    const QPoint place = page.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
}

} // namespace

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
    end();
    QSemaphore gate; // the engine's thread stands still: nothing is ever done reading
    m_engine = std::make_unique<Engine>([&gate] {
        gate.acquire();
        return quietPorts()();
    });
    const auto release = qScopeGuard([this, &gate] {
        gate.release();
        end();
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

void TestDiagnosePage::another_page_can_ask_for_an_explanation()
{
    m_page->hide();
    m_page->diagnoseText(kLog);
    m_page->show();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, kPatienceMs);
}

QTEST_MAIN(TestDiagnosePage)
#include "tst_diagnosepage.moc"

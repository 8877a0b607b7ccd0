// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/diagnosepage.h"

#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/models/diagnosistext.h"
#include "ui/pages/diagnose/busyview.h"
#include "ui/pages/diagnose/loglist.h"
#include "ui/pages/diagnose/pastecard.h"
#include "ui/pages/diagnose/resultview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kMinuteMs = 60'000;

bool isReadable(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return data.hasText() || std::any_of(urls.cbegin(), urls.cend(),
                                         [](const QUrl& url) { return url.isLocalFile(); });
}

} // namespace

DiagnosePage::DiagnosePage(Engine& engine, QWidget* parent)
    : PageFrame(tr("Diagnose"), Body::Fills, parent), m_engine(engine), m_paste(new PasteCard),
      m_logs(new LogList), m_start(makeStart()), m_busy(new BusyView), m_result(new ResultView),
      m_nothing(new EmptyState), m_stack(new QStackedWidget),
      m_again(new QPushButton(tr("Diagnose another"), this))
{
    setAcceptDrops(true);
    setSubtitle(tr("What an error means, what decided, and what to do about it"));
    for (QWidget* view : {m_start, static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_result),
                          static_cast<QWidget*>(m_nothing)})
        m_stack->addWidget(view);
    content()->addWidget(m_stack, 1);
    addHeader();
    makeActions();
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_busy->begin(m_what);
        m_stack->setCurrentWidget(m_busy);
    });

    connect(m_paste, &PasteCard::pasteRequested, this, &DiagnosePage::paste);
    connect(m_paste, &PasteCard::openRequested, this, &DiagnosePage::openFile);
    connect(m_logs, &LogList::logChosen, this, &DiagnosePage::diagnoseFile);
    connect(m_logs, &LogList::refreshRequested, &engine, &Engine::findLogs);
    connect(m_busy, &BusyView::cancelRequested, this, &DiagnosePage::cancel);
    connect(m_nothing, &EmptyState::actionTriggered, this, &DiagnosePage::startOver);
    connect(m_result, &ResultView::callsRequested, this, &DiagnosePage::callsRequested);
    connect(&engine, &Engine::logsFound, this, [this](const QList<KnownLog>& logs) {
        m_logs->setLogs(logs, QDateTime::currentMSecsSinceEpoch());
    });
    connect(&engine, &Engine::diagnosing, this, [this](RequestId request, int percent) {
        if (request == m_request && m_stack->currentWidget() == m_busy)
            m_busy->setPercent(percent);
    });
    connect(&engine, &Engine::diagnosed, this,
            [this](RequestId request, const Diagnosis& diagnosis) {
                if (request == m_request)
                    tell(diagnosis);
            });
    follow(engine, &Engine::configurationChanged, this, [this](const ConfigurationState& state) {
        m_result->setConfiguration(state.configuration);
    });
    follow(engine, &Engine::boardChanged, this, [this](const BoardSnapshot& board) {
        m_boardNowMs = board.nowMs;
        if (m_stack->currentWidget() == m_result && isVisible())
            m_result->setBoard(board);
    });
    connect(&engine, &Engine::seriesRead, this,
            [this](RequestId request, const QList<StoredSeries>& series) {
                if (request == m_hourRequest)
                    m_result->setHour(series);
            });
    startOver();
}

QWidget* DiagnosePage::makeStart()
{
    auto* body = new QWidget;
    body->setProperty("page", true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, space::kSmall, space::kMedium);
    layout->setSpacing(space::kLarge);
    layout->addWidget(m_paste);
    layout->addWidget(m_logs);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

void DiagnosePage::addHeader()
{
    m_again->setAccessibleName(tr("Diagnose another"));
    m_again->setToolTip(tr("Back to where text and logs are chosen"));
    connect(m_again, &QPushButton::clicked, this, &DiagnosePage::startOver);
    addTrailing(m_again);
}

QList<PageAction> DiagnosePage::knownActions()
{
    return {{.name = u"diagnose-clipboard"_s,
             .text = tr("Diagnose what is in the clipboard"),
             .keys = {QKeySequence(QKeySequence::Paste)}},
            {.name = u"diagnose-file"_s,
             .text = tr("Diagnose a file…"),
             .keys = {QKeySequence(QKeySequence::Open)}}};
}

void DiagnosePage::makeActions()
{
    const QList<PageAction> known = knownActions();
    connect(addPageAction(*this, known.at(0)), &QAction::triggered, this, &DiagnosePage::paste);
    connect(addPageAction(*this, known.at(1)), &QAction::triggered, this, &DiagnosePage::openFile);
    auto* stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, this, &DiagnosePage::cancel);
}

void DiagnosePage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (!event->spontaneous())
        m_engine.findLogs();
}

void DiagnosePage::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !take(*copied)) {
        m_nothing->setContent(tr("The clipboard is empty"),
                              tr("Copy an error message, a reply or a part of a log first; a file "
                                 "that was copied works as well."),
                              tr("Back"));
        m_stack->setCurrentWidget(m_nothing);
        m_again->hide();
    }
}

bool DiagnosePage::take(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            diagnoseFile(url.toLocalFile());
            return true;
        }
    }
    const QByteArray text = mime.text().toUtf8();
    if (text.trimmed().isEmpty())
        return false;
    diagnoseText(text);
    return true;
}

void DiagnosePage::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open an error, a log or a HAR"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Logs and replies (*.log *.txt *.json *.jsonl *.har *.html)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosePage::diagnoseFile);
    dialog->open();
}

void DiagnosePage::diagnoseText(const QByteArray& text)
{
    wait(m_engine.diagnose(text, {}), tr("Reading the text…"));
}

void DiagnosePage::diagnoseFile(const QString& file)
{
    wait(m_engine.diagnoseFile(file), tr("Reading %1…").arg(QFileInfo(file).fileName()));
}

void DiagnosePage::wait(RequestId request, const QString& what)
{
    if (m_request != 0)
        m_engine.cancelDiagnosis(m_request);
    m_request = request;
    m_what = what;
    m_patience.start();
}

void DiagnosePage::cancel()
{
    if (m_request == 0)
        return;
    m_engine.cancelDiagnosis(m_request);
    startOver();
}

void DiagnosePage::startOver()
{
    m_patience.stop();
    m_request = 0;
    m_told.reset();
    const bool hadFocus = isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_start);
    m_again->hide();
    if (hadFocus)
        m_paste->findChild<QPushButton*>()->setFocus();
}

DiagnosePage::Begun DiagnosePage::begun() const
{
    return {m_told};
}

void DiagnosePage::resume(const Begun& begun)
{
    if (begun.told)
        tell(*begun.told);
}

void DiagnosePage::tell(const Diagnosis& diagnosis)
{
    m_patience.stop();
    m_request = 0;
    m_told = diagnosis;
    m_again->setVisible(!diagnosis.errors.isEmpty());
    if (!diagnosis.errors.isEmpty()) {
        m_result->setDiagnosis(diagnosis);
        m_stack->setCurrentWidget(m_result);
        m_result->takeFocus();
        readHour();
        return;
    }
    if (diagnosis.fault.isEmpty()) {
        m_nothing->setContent(tr("No error found"), nothingFoundText(diagnosis),
                              tr("Diagnose another"));
    } else {
        m_nothing->setContent(tr("This cannot be read"), engineText(diagnosis.fault),
                              tr("Diagnose another"));
    }
    m_stack->setCurrentWidget(m_nothing);
    m_nothing->findChild<QPushButton*>()->setFocus();
}

/// What this machine has measured: to the minute, up to now.
void DiagnosePage::readHour()
{
    const qint64 now = m_boardNowMs > 0 ? m_boardNowMs : QDateTime::currentMSecsSinceEpoch();
    m_result->setHour({});
    m_hourRequest = m_engine.readSeries({now - kHourMs, now, kMinuteMs});
}

void DiagnosePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isReadable(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_paste->setDropping(true);
}

void DiagnosePage::dragLeaveEvent(QDragLeaveEvent* event)
{
    PageFrame::dragLeaveEvent(event);
    m_paste->setDropping(false);
}

void DiagnosePage::dropEvent(QDropEvent* event)
{
    m_paste->setDropping(false);
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callspage.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/models/calltext.h"
#include "ui/pages/calls/calldetail.h"
#include "ui/pages/calls/callfilterbar.h"
#include "ui/pages/calls/callsempty.h"
#include "ui/pages/calls/calltable.h"
#include "ui/pages/calls/exportpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// Of the height, while a call is shown in detail.
constexpr int kTableShare = 450;
constexpr int kDetailShare = 550;

} // namespace

CallsPage::CallsPage(Engine& engine, QWidget* parent)
    : PageFrame(tr("Calls"), Body::Fills, parent), m_engine(engine), m_model(engine),
      m_attempts(engine), m_oldest(engine), m_count(new QLabel(this)), m_new(new QPushButton(this)),
      m_pause(new QPushButton(tr("Pause"), this)),
      m_exportButton(new QPushButton(tr("Export…"), this)), m_filters(new CallFilterBar(this)),
      m_export(new ExportPanel(engine, this)), m_empty(new CallsEmpty(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_table(new CallTable(m_model)),
      m_detail(new CallDetail)
{
    makeHeader();
    m_splitter->setObjectName(u"calls-detail"_s); // it is kept under this name
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({kTableShare, kDetailShare});
    m_splitter->setHandleWidth(space::kSmall);
    m_detail->hide();
    content()->addWidget(m_filters);
    content()->addWidget(m_export);
    content()->addWidget(m_splitter, 1);
    content()->addWidget(m_empty, 1);
    makeActions();

    connect(m_filters, &CallFilterBar::changed, this, &CallsPage::read);
    connect(&m_model, &CallModel::readingChanged, this, [this] {
        keepSelection();
        showState();
    });
    connect(&m_model, &CallModel::waitingChanged, this, &CallsPage::showCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &CallsPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &CallsPage::showCount);
    connect(m_table, &CallTable::atTopChanged, this, &CallsPage::followTop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallsPage::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CallsPage::showCurrent);
    connect(&m_attempts, &PromptAttempts::found, m_detail, &CallDetail::setAttempts);
    connect(m_table, &CallTable::oldestRequested, this, &CallsPage::goToOldest);
    connect(&m_oldest, &OldestCalls::found, this, &CallsPage::showOldest);
    connect(m_empty, &CallsEmpty::actionTriggered, this, &CallsPage::onEmptyAction);
    showState();
    follow(engine, &Engine::boardChanged, this, &CallsPage::setBoard);
    follow(engine, &Engine::historyChanged, this, &CallsPage::setHealth);
    follow(engine, &Engine::configurationChanged, this, &CallsPage::setConfiguration);
}

void CallsPage::makeHeader()
{
    setTone(m_count, Tone::Muted);
    m_count->setAccessibleName(tr("How many calls are shown"));
    m_new->setAccessibleName(tr("Show the new calls"));
    m_new->setToolTip(tr("Go to the newest calls and follow them"));
    m_new->setProperty("primary", true);
    m_new->hide();
    m_pause->setAccessibleName(tr("Pause the calls"));
    m_pause->setToolTip(tr("New calls are counted, but do not join the list"));
    m_pause->setCheckable(true);
    m_exportButton->setAccessibleName(tr("Export the calls"));
    m_exportButton->setToolTip(tr("Write the calls that match the filters to a file"));
    addTrailing(m_count);
    addTrailing(m_new);
    addTrailing(m_pause);
    addTrailing(m_exportButton);
    connect(m_new, &QPushButton::clicked, this, &CallsPage::takeNew);
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        m_pause->setText(paused ? tr("Resume") : tr("Pause"));
        followTop();
    });
    connect(m_exportButton, &QPushButton::clicked, this,
            [this] { m_export->askForFile(m_model.filter()); });
    connect(m_export, &ExportPanel::runningChanged, this,
            [this] { m_exportButton->setEnabled(!m_export->isRunning()); });
}

void CallsPage::makeActions()
{
    const auto shortcut = [this](const QKeySequence& keys, QWidget* within) {
        return new QShortcut(keys, within, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    };
    connect(shortcut(QKeySequence::Find, this), &QShortcut::activated, m_filters,
            &CallFilterBar::focusText);
    connect(shortcut(QKeySequence::Copy, m_table), &QShortcut::activated, m_detail,
            &CallDetail::copyJson);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CallsPage::showMenu);
    connect(m_table, &QAbstractItemView::clicked, this, &CallsPage::showCurrent);
    connect(m_table, &CallTable::opened, this, [this] {
        showCurrent();
        m_detail->focusFirst();
    });
    connect(m_detail, &CallDetail::closeRequested, this, &CallsPage::closeDetail);
    connect(m_detail, &CallDetail::diagnoseRequested, this, &CallsPage::diagnoseRequested);
    connect(m_detail, &CallDetail::callRequested, this, [this](const StoredCall& call) {
        if (const auto row = m_model.rowOf(call.id))
            m_table->setCurrentIndex(m_model.index(*row, 0));
        else
            showCall(call); // of a time or a provider that is filtered out
    });
}

void CallsPage::showCalls(const CallFilter& filter)
{
    m_filters->setFilter(filter);
    m_pause->setChecked(false);
    read();
}

void CallsPage::read()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_model.setFilter(m_filters->filter(QDateTime::currentMSecsSinceEpoch()));
    m_table->scrollToTop();
}

void CallsPage::setBoard(const BoardSnapshot& board)
{
    if (m_hasHistory != board.hasHistory) {
        m_hasHistory = board.hasHistory;
        showState();
    }
    m_model.noteCalls(board.callsSeen);
}

void CallsPage::setConfiguration(const ConfigurationState& state)
{
    m_filters->offer(state.configuration);
    m_detail->setConfiguration(state.configuration);
}

void CallsPage::setHealth(const HistoryHealth& health)
{
    const bool began = health.state == HistoryHealth::Working &&
                       (!m_healthKnown || m_health.state != HistoryHealth::Working);
    m_health = health;
    m_healthKnown = true;
    if (began)
        read();
    showState();
}

CallsLack CallsPage::lack() const
{
    if (m_model.rowCount() > 0)
        return CallsLack::None;
    if (m_healthKnown ? m_health.state != HistoryHealth::Working : m_hasHistory == false)
        return CallsLack::History;
    if (m_model.isReading())
        return CallsLack::Reading;
    return m_filters->isClear() ? CallsLack::Calls : CallsLack::Matches;
}

void CallsPage::showState()
{
    const CallsLack lacking = lack();
    m_splitter->setVisible(lacking == CallsLack::None);
    m_empty->setVisible(lacking != CallsLack::None);
    m_filters->setVisible(lacking != CallsLack::History);
    m_exportButton->setEnabled(lacking == CallsLack::None && !m_export->isRunning());
    m_pause->setEnabled(lacking != CallsLack::History);
    m_empty->setLack(lacking, m_health);
    showCount();
}

void CallsPage::showCount()
{
    const int waiting = m_model.waiting();
    const bool paused = m_pause->isChecked();
    const QString number = QLocale().toString(waiting) + (m_model.moreWait() ? u"+"_s : QString());
    m_new->setVisible(waiting > 0);
    m_new->setText(tr("%1 new").arg(number));
    if (paused)
        m_count->setText(tr("Paused"));
    else if (lack() == CallsLack::None && m_model.filter().toMs == 0 && m_table->isAtTop())
        m_count->setText(tr("Live"));
    else
        m_count->clear();
}

void CallsPage::followTop()
{
    m_model.setJoining(!m_pause->isChecked() && m_table->isAtTop());
    showCount();
}

void CallsPage::takeNew()
{
    m_pause->setChecked(false);
    m_table->scrollToTop();
    m_table->setFocus(Qt::OtherFocusReason); // the button goes
    followTop();
}

void CallsPage::onEmptyAction()
{
    switch (lack()) {
    case CallsLack::Matches:
        return m_filters->clear();
    case CallsLack::History:
        return emit settingRequested(u"history.enabled"_s);
    case CallsLack::Calls:
        return emit pageRequested(u"Prompt"_s);
    case CallsLack::None:
    case CallsLack::Reading:
        return;
    }
}

void CallsPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const StoredCall* call = current.isValid() ? m_model.call(current.row()) : nullptr;
    const auto& shown = m_detail->call();
    // A row that is under way is shown when it has come.
    if (call && (m_detail->isHidden() || !shown || shown->id != call->id))
        showCall(*call);
}

void CallsPage::showCall(const StoredCall& call)
{
    m_detail->setCall(call);
    if (m_detail->isHidden()) {
        m_detail->show();
        // What was chosen stays in sight above the pane.
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    }
    m_attempts.find(call);
}

bool CallsPage::isBusy() const
{
    return m_export->isRunning();
}

CallsPage::Begun CallsPage::begun() const
{
    return {m_detail->isHidden() ? std::nullopt : m_detail->call()};
}

void CallsPage::resume(const Begun& begun)
{
    if (begun.shown)
        showCall(*begun.shown);
}

void CallsPage::closeDetail()
{
    m_attempts.forget();
    m_detail->hide();
    m_table->clearSelection();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// After a new reading the same call is chosen, where it is among the rows.
void CallsPage::keepSelection()
{
    if (m_model.isReading() || m_detail->isHidden() || !m_detail->call())
        return;
    if (const auto row = m_model.rowOf(m_detail->call()->id))
        m_table->setCurrentIndex(m_model.index(*row, 0));
    else
        closeDetail();
}

void CallsPage::goToOldest()
{
    if (m_model.isWhole()) {
        m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, 0));
        return;
    }
    const StoredCall* shown = m_model.call(m_table->rowAt(0));
    m_oldest.find(m_model.filter(), shown ? shown->atMs : QDateTime::currentMSecsSinceEpoch());
}

/// As a span of time, which is seen above and can be changed there.
void CallsPage::showOldest(qint64 fromMs, qint64 toMs)
{
    CallFilter filter = m_model.filter();
    filter.fromMs = fromMs;
    filter.toMs = toMs;
    showCalls(filter);
}

void CallsPage::showMenu(const QPoint& pos)
{
    const QModelIndex at = m_table->currentIndex();
    const StoredCall* call = at.isValid() ? m_model.call(at.row()) : nullptr;
    if (!call)
        return;
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as JSON"), m_detail, &CallDetail::copyJson);
    menu->addAction(tr("Copy as cURL"), m_detail, &CallDetail::copyCurl)
        ->setEnabled(m_detail->canCopyCurl());
    menu->addAction(tr("Diagnose this"), m_detail, &CallDetail::diagnose)
        ->setEnabled(call->record.error.has_value());
    menu->addSeparator();
    const CallRecord& record = call->record;
    menu->addAction(tr("Only calls of %1").arg(record.provider), m_filters,
                    [this, name = record.provider] { m_filters->chooseProvider(name); });
    menu->addAction(tr("Only calls of %1").arg(record.model), m_filters,
                    [this, name = record.model] { m_filters->chooseModel(name); });
    if (const auto kind = record.kind())
        menu->addAction(tr("Only calls with this cause"), m_filters,
                        [this, kind] { m_filters->chooseKind(*kind); });
    menu->addSeparator();
    menu->addAction(tr("The oldest calls (Ctrl+End)"), this, &CallsPage::goToOldest);
    menu->popup(m_table->viewport()->mapToGlobal(pos));
}

void CallsPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    m_model.setWatching(true);
    if (m_stale)
        read();
}

void CallsPage::hideEvent(QHideEvent* event)
{
    PageFrame::hideEvent(event);
    m_model.setWatching(false);
}

void CallsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_detail->isVisible())
        closeDetail();
    else
        PageFrame::keyPressEvent(event);
}

} // namespace fuseboard

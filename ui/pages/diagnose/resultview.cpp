// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/resultview.h"

#include "ui/models/diagnosistext.h"
#include "ui/models/format.h"
#include "ui/pages/diagnose/errordelegate.h"
#include "ui/pages/diagnose/errordetail.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySide = 760; ///< below this width the chosen error stands beneath the list
constexpr int kListShare = 2;
constexpr int kDetailShare = 5;
constexpr int kListWidth = 240;
constexpr int kListHeight = 110;
constexpr qint64 kHourMs = 3'600'000;

} // namespace

ResultView::ResultView(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel(this)), m_list(new QListView(this)),
      m_detail(new ErrorDetail(this)), m_splitter(new QSplitter(this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What was found"));
    setTone(m_summary, Tone::Muted);
    m_list->setAccessibleName(tr("Errors found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ErrorDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMinimumSize(kListWidth, kListHeight);
    m_list->viewport()->setAutoFillBackground(false); // each row is a card of its own
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::kLarge);
    m_splitter->setStretchFactor(0, kListShare);
    m_splitter->setStretchFactor(1, kDetailShare);
    m_splitter->setSizes({kListShare * kSideBySide, kDetailShare * kSideBySide});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_summary);
    layout->addWidget(m_splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResultView::choose);
    connect(m_detail, &ErrorDetail::callsRequested, this, [this] {
        CallFilter filter;
        filter.fromMs = m_board.nowMs > kHourMs ? m_board.nowMs - kHourMs : 0;
        filter.provider = provider();
        emit callsRequested(filter);
    });
}

void ResultView::setConfiguration(const Configuration& configuration)
{
    m_configuration = configuration;
    showMeasured();
}

void ResultView::setBoard(const BoardSnapshot& board)
{
    m_board = board;
    showMeasured();
}

void ResultView::setHour(const QList<StoredSeries>& hour)
{
    m_hour = hour;
    showMeasured();
}

void ResultView::setDiagnosis(const Diagnosis& diagnosis)
{
    m_model.setDiagnosis(diagnosis);
    m_summary->setText(diagnosisSummary(diagnosis));
    m_list->setCurrentIndex(m_model.index(0));
}

void ResultView::takeFocus()
{
    m_list->setFocus();
}

void ResultView::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_detail->setError(m_model.error(index.row()), m_model.diagnosis());
    showMeasured();
}

QString ResultView::provider() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? QString() : configuredProvider(m_model.error(row).error, m_configuration);
}

void ResultView::showMeasured()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    Measured measured;
    measured.provider = provider();
    measured.kind = m_model.error(row).error.kind;
    measured.span = rangeText(TimeRange::OneHour);
    const auto& providers = m_board.providers;
    const auto board = std::find_if(providers.cbegin(), providers.cend(), [&](const auto& each) {
        return each.name == measured.provider;
    });
    const auto hour = std::find_if(m_hour.cbegin(), m_hour.cend(), [&](const auto& each) {
        return each.provider == measured.provider;
    });
    if (board != providers.cend())
        measured.verdict = board->verdict;
    if (hour != m_hour.cend()) {
        measured.tally = hour->total;
    } else if (board != providers.cend() && m_board.range != TimeRange::Own) {
        // Without a history the board's own range is all there is.
        measured.tally = board->total;
        measured.span = rangeText(m_board.range);
    }
    m_detail->setMeasured(measured);
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
}

} // namespace fuseboard

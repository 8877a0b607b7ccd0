// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/exchangeview.h"

#include "ui/models/attemptmodel.h"
#include "ui/models/attempttext.h"
#include "ui/pages/prompt/exchangetext.h"
#include "ui/pages/prompt/longtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

enum Side { kRequest, kReply };

} // namespace

ExchangeView::ExchangeView(AttemptModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_attempt(new QComboBox(this)),
      m_side(new SegmentedControl(this)),
      m_copy(new QPushButton(icon(u"copy"_s), tr("Copy"), this)), m_none(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    m_attempt->setAccessibleName(tr("Attempt whose request is shown"));
    m_attempt->setToolTip(tr("Attempt"));
    m_attempt->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_attempt->setMinimumContentsLength(10);
    m_side->addSegment(kRequest, tr("Request"), tr("Raw request"));
    m_side->addSegment(kReply, tr("Reply"), tr("Raw reply"));
    m_side->setCurrent(kReply);
    m_copy->setAccessibleName(tr("Copy raw text"));
    m_copy->setToolTip(tr("Copies what is shown; keys are replaced in it"));
    m_none->setText(tr("Nothing was sent yet. Here stand the raw request and reply of each "
                       "attempt, with keys replaced."));
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setAccessibleName(tr("Raw request or reply"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_attempt, 1);
    head->addWidget(m_side);
    head->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addWidget(m_none);
    layout->addWidget(m_text, 1);

    connect(&model, &AttemptModel::modelReset, this, &ExchangeView::note);
    connect(&model, &AttemptModel::rowsInserted, this, &ExchangeView::note);
    connect(&model, &AttemptModel::dataChanged, this, [this] {
        if (!m_model.isLive()) // a tick changes nothing that is shown here
            note();
    });
    connect(m_attempt, &QComboBox::currentIndexChanged, this, &ExchangeView::fill);
    connect(m_side, &SegmentedControl::chosen, this, &ExchangeView::fill);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    note();
}

/// The last attempt is shown first: it decided.
void ExchangeView::note()
{
    m_stale = true;
    if (isVisible() || m_model.rowCount() == 0) {
        const QSignalBlocker quiet(m_attempt);
        m_attempt->clear();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.line(row).exchange)
                m_attempt->addItem(lineHeading(m_model.line(row)), row);
        }
        m_attempt->setCurrentIndex(m_attempt->count() - 1);
        fill();
    }
}

void ExchangeView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        note();
}

const Exchange* ExchangeView::chosen() const
{
    const QVariant row = m_attempt->currentData();
    if (!row.isValid() || row.toInt() >= m_model.rowCount())
        return nullptr;
    const auto& exchange = m_model.line(row.toInt()).exchange;
    return exchange ? &*exchange : nullptr;
}

QString ExchangeView::text() const
{
    const Exchange* exchange = chosen();
    if (!exchange)
        return {};
    return m_side->current() == kRequest ? requestText(*exchange) : replyText(*exchange);
}

void ExchangeView::fill()
{
    const bool has = chosen() != nullptr;
    m_stale = false;
    m_none->setVisible(!has);
    m_text->setVisible(has);
    m_attempt->setEnabled(m_attempt->count() > 1);
    m_copy->setEnabled(has);
    showText(m_text, text());
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/providercard.h"

#include "ui/charts/sparkbars.h"
#include "ui/pages/overview/limitrow.h"
#include "ui/pages/overview/themecolors.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBars = 50;
constexpr qint64 kSpeakEveryMs = 5000; ///< a screen reader must not be flooded

Health healthOf(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Idle:
        return Health::Idle;
    case Lamp::Good:
        return Health::Good;
    case Lamp::Degraded:
        return Health::Degraded;
    case Lamp::Bad:
        return Health::Bad;
    }
    return Health::Idle;
}

Tone toneOf(CircuitState state)
{
    switch (state) {
    case CircuitState::Open:
        return Tone::Bad;
    case CircuitState::HalfOpen:
        return Tone::Warning;
    case CircuitState::Closed:
        break;
    }
    return Tone::Muted;
}

void setTextIfNew(QLabel* label, const QString& text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

ProviderCard::ProviderCard(QWidget* parent)
    : QFrame(parent), m_title(new ElidedText(1, this)), m_lamp(new LampLabel(this)),
      m_sentence(new ElidedText(2, this)), m_bars(new SparkBars(this)),
      m_circuit(new ElidedText(1, this))
{
    setProperty("card", true);
    setFocusPolicy(Qt::StrongFocus);
    setType(m_title, TypeRole::Heading);
    setType(m_lamp, TypeRole::Strong);
    setType(m_circuit, TypeRole::Caption);
    m_bars->setColors(chartColorsOf(palette()));
    m_bars->setAccessibleName(tr("Calls over time"));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_lamp);

    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(space::kSmall);
    figures->setVerticalSpacing(space::kHair);
    m_errorRate = addFigure(figures, tr("Errors"), tr("Share of the calls that failed"));
    m_rateLimited =
        addFigure(figures, tr("429s/min"), tr("Calls a minute that were refused for a rate limit"));
    m_calls = addFigure(figures, tr("Calls"), tr("Calls in the range"));
    m_p50 = addFigure(figures, tr("p50"), tr("Median latency of the calls that succeeded"));
    m_p95 = addFigure(figures, tr("p95"), tr("95 % of the successful calls were faster"));
    m_firstToken = addFigure(figures, tr("1st token"), tr("Median time to the first token"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, 10, space::kMedium, 10);
    layout->setSpacing(space::kHair);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::kHair);
    layout->addLayout(figures);
    layout->addSpacing(space::kHair);
    layout->addWidget(m_bars);
    layout->addWidget(m_circuit);
    for (LimitRow*& limit : m_limits) {
        limit = new LimitRow(this);
        limit->hide();
        layout->addWidget(limit);
    }
    layout->addStretch();
}

QLabel* ProviderCard::addFigure(QGridLayout* grid, const QString& name, const QString& explanation)
{
    constexpr int kColumns = 3;
    auto* label = new ElidedText(1, this);
    label->setText(name);
    setType(label, TypeRole::Caption);
    label->setTone(Tone::Muted);
    auto* value = new QLabel(this);
    setType(value, TypeRole::Figure);
    label->setToolTip(u"%1: %2"_s.arg(name, explanation));
    value->setToolTip(explanation);
    value->setAccessibleName(name);
    value->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(value);
    const int index = grid->count();
    grid->addLayout(column, index / kColumns, index % kColumns);
    grid->setColumnStretch(index % kColumns, 1);
    return value;
}

void ProviderCard::showLimits(const QList<LimitText>& limits)
{
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_limits.size()); ++i) {
        LimitRow* row = m_limits[static_cast<std::size_t>(i)];
        if (i < limits.size())
            row->setLimit(limits.at(i));
        row->setVisible(i < limits.size());
    }
}

void ProviderCard::setProvider(const ProviderBoard& provider, const BoardSnapshot& board)
{
    const qint64 lengthMs = toMsOf(board) - fromMsOf(board);
    m_bars->setBars(sparkBars(provider.series, board.nowMs - lengthMs, board.nowMs, kBars));
    m_name = provider.name;
    m_title->setText(provider.title);
    setAccessibleName(provider.title);
    const CardText text = cardText(provider, board);
    if (provider.lamp != m_spokenLamp || board.nowMs - m_spokenAtMs >= kSpeakEveryMs) {
        m_spokenLamp = provider.lamp;
        speak(text, board.nowMs);
    }
    if (text == m_text)
        return;
    m_text = text;
    m_lamp->setLamp(healthOf(provider.lamp), text.state);
    m_sentence->setText(text.sentence);
    m_sentence->setToolTip(cardToolTip(text));
    setTextIfNew(m_errorRate, text.errorRate);
    setTextIfNew(m_p50, text.p50);
    setTextIfNew(m_p95, text.p95);
    setTextIfNew(m_firstToken, text.firstToken);
    setTextIfNew(m_calls, text.calls);
    setTextIfNew(m_rateLimited, text.rateLimited);
    showLimits(text.limits);
    m_circuit->setText(text.circuit);
    m_circuit->setTone(toneOf(provider.circuit.state));
}

void ProviderCard::speak(const CardText& text, qint64 nowMs)
{
    m_spokenAtMs = nowMs;
    const QString spoken = spokenCard(text);
    if (spoken != accessibleDescription())
        setAccessibleDescription(spoken);
}

void ProviderCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    // Painted, not by a wider border: that would move what is within.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void ProviderCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_bars->setColors(chartColorsOf(palette()));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/feedcard.h"

#include "ui/models/format.h"
#include "ui/pages/status/statusrow.h"
#include "ui/pages/status/statuswords.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

FeedCard::FeedCard(const QString& provider, QWidget* parent)
    : QFrame(parent), m_provider(provider), m_title(new QLabel(this)),
      m_source(new ElidedText(1, this)), m_open(new QToolButton(this)),
      m_claimLamp(new LampLabel(this)), m_claim(new QLabel(this)), m_reading(new QLabel(this)),
      m_note(new QLabel(this)), m_verdictLamp(new LampLabel(this)), m_sentence(new QLabel(this)),
      m_comparison(makeComparison()), m_line(new QFrame(this)), m_rowList(new QVBoxLayout),
      m_past(new PastPanel(this))
{
    setProperty("card", true);
    setType(m_title, TypeRole::Heading);
    m_source->setTone(Tone::Muted);
    setType(m_claimLamp, TypeRole::Strong);
    setTone(m_claim, Tone::Muted);
    setTone(m_reading, Tone::Warning);
    setTone(m_note, Tone::Muted);
    for (QLabel* label : {m_title, m_claim, m_reading, m_note, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(label != m_title);
    }
    m_open->setText(tr("Open page"));
    m_open->setFocusPolicy(Qt::StrongFocus);
    connect(m_open, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_view.page); });
    m_open->setIcon(icon(u"open"_s));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setProperty("line", true);
    m_line->setFixedHeight(1);

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addWidget(m_source, 1);
    head->addWidget(m_open);
    m_rowList->setSpacing(space::kMedium);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addLayout(head);
    layout->addLayout(m_comparison);
    layout->addWidget(m_line);
    layout->addLayout(m_rowList);
    layout->addWidget(m_past);
}

/// Their claim and our measurement, one below the other.
QGridLayout* FeedCard::makeComparison()
{
    const auto caption = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        setTone(label, Tone::Muted);
        return label;
    };
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(space::kHair);
    verdict->setContentsMargins(0, space::kHair, 0, 0);
    verdict->addWidget(m_verdictLamp, 0, Qt::AlignTop);
    verdict->addWidget(m_sentence, 1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kSmall);
    grid->setVerticalSpacing(space::kHair);
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption(tr("Their page says")), 0, 0, Qt::AlignTop);
    grid->addWidget(m_claimLamp, 0, 1, Qt::AlignLeading);
    grid->addWidget(m_claim, 1, 1);
    grid->addWidget(m_reading, 2, 1);
    grid->addWidget(m_note, 3, 1);
    QLabel* see = caption(tr("We see"));
    see->setContentsMargins(0, space::kHair, 0, 0);
    grid->addWidget(see, 4, 0, Qt::AlignTop);
    grid->addLayout(verdict, 4, 1);
    return grid;
}

void FeedCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_comparison->setColumnMinimumWidth(0, width() < kNarrowStatus ? 0 : kStatusColumn);
}

void FeedCard::setView(const FeedView& view, qint64 nowMs)
{
    m_view = view;
    m_title->setText(view.title.isEmpty() ? view.provider : view.title);
    m_source->setText(sourceText(view));
    m_open->setAccessibleName(tr("Open status page of %1").arg(m_title->text()));
    m_open->setVisible(view.page.isValid() && !view.page.isEmpty());
    const FeedLevel level = shownLevel(view);
    m_claimLamp->setLamp(healthOf(level), levelText(level));
    const ReadingText reading = readingText(view, nowMs);
    const bool late = reading.tone == Tone::Warning;
    QStringList facts{late ? QString() : reading.text, claimText(view)};
    facts.removeAll(QString());
    QString line = facts.join(u" · "_s);
    if (!line.isEmpty())
        line[0] = line.at(0).toUpper();
    m_claim->setText(line);
    m_claim->setVisible(!line.isEmpty());
    m_reading->setText(late ? reading.text : QString());
    m_reading->setVisible(late);
    m_note->setText(view.note);
    m_note->setVisible(!view.note.isEmpty());
    setRows(nowMs);
    setVerdict(m_verdict);
}

void FeedCard::setVerdict(const Verdict& verdict)
{
    m_verdict = verdict;
    m_verdictLamp->setLamp(healthOf(verdict.kind), {});
    m_sentence->setText(verdict.sentence.isEmpty() ? tr("Nothing measured yet") : verdict.sentence);
    describe();
}

void FeedCard::setPast(const IncidentPast& past, qint64 nowMs)
{
    m_past->setPast(m_title->text(), past, nowMs);
    if (past.delays == m_delays)
        return;
    m_delays = past.delays;
    setRows(nowMs);
}

void FeedCard::setRows(qint64 nowMs)
{
    const QList<StatusRowText> rows = rowTexts(m_view, nowMs, m_delays);
    while (m_rows.size() > rows.size())
        delete m_rows.takeLast();
    while (m_rows.size() < rows.size()) {
        auto* row = new StatusRow(this);
        m_rowList->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype index = 0; index < rows.size(); ++index)
        m_rows.at(index)->setRow(rows.at(index));
    m_line->setVisible(!rows.isEmpty());
}

void FeedCard::describe()
{
    setAccessibleName(tr("Status card %1").arg(m_title->text()));
    setAccessibleDescription(
        sentencesText({m_claimLamp->text(), m_claim->text(), m_reading->text(),
                       tr("%1 %2", "We see: our verdict").arg(tr("We see"), m_sentence->text())}));
}

} // namespace fuseboard

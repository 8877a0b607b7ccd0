// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/rehearsalcard.h"

#include "app/engine/enginetext.h"
#include "ui/charts/waterfall.h"
#include "ui/models/rehearsaltext.h"
#include "ui/pages/chains/faultsform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QPromise>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOwn = 100; ///< the segment; the others are numbers of faults
constexpr int kRepeated = 10;
constexpr auto kSoon = std::chrono::milliseconds(40); ///< one rehearsal for a burst of changes

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RehearsalCard::RehearsalCard(QWidget* parent)
    : QFrame(parent), m_segments(new SegmentedControl(this)), m_faults(new FaultsForm(this)),
      m_premise(paragraph(this)), m_outcome(paragraph(this)), m_circuits(paragraph(this)),
      m_waterfall(new Waterfall(this)), m_lines(paragraph(this)), m_soon(new QTimer(this))
{
    setProperty("card", true);
    auto* title = new QLabel(tr("What happens on:"), this);
    setType(title, TypeRole::Heading);
    setTone(m_premise, Tone::Muted);
    setType(m_outcome, TypeRole::Strong);
    m_waterfall->setAccessibleName(tr("Waterfall of the rehearsal"));
    m_waterfall->setLegend(true);
    m_lines->setObjectName(u"rehearsalLines"_s);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeSegments();
    m_faults->hide();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    layout->addWidget(m_segments, 0, Qt::AlignLeft);
    layout->addWidget(m_premise);
    layout->addWidget(m_faults);
    layout->addWidget(m_outcome);
    layout->addWidget(m_circuits);
    layout->addWidget(m_waterfall);
    layout->addWidget(m_lines);

    connect(m_segments, &SegmentedControl::chosen, this, [this] {
        m_faults->setVisible(isOwn());
        rehearseNow();
    });
    connect(m_faults, &FaultsForm::changed, this, &RehearsalCard::rehearseSoon);
    connect(m_soon, &QTimer::timeout, this, &RehearsalCard::rehearseNow);
    m_pool.setMaxThreadCount(1);
    connect(&m_rehearsed, &QFutureWatcherBase::finished, this, [this] {
        if (m_rehearsed.future().resultCount() > 0)
            show(m_rehearsed.result());
    });
}

void RehearsalCard::makeSegments()
{
    using enum RehearsedFault;
    const auto add = [this](RehearsedFault fault, const QString& text, const QString& name) {
        m_segments->addSegment(static_cast<int>(fault), text, name);
    };
    add(RateLimited, tr("429"), tr("What happens on a 429"));
    add(Overloaded, tr("503"), tr("What happens on a 503"));
    add(Stall, tr("Stall"), tr("What happens on a stall"));
    add(BadKey, tr("Bad key"), tr("What happens with a bad key"));
    m_segments->addSegment(kOwn, tr("Rehearse"), tr("Rehearse faults of your choice"));
    m_segments->setCurrent(static_cast<int>(RateLimited));
}

bool RehearsalCard::isOwn() const
{
    return m_segments->current() == kOwn;
}

void RehearsalCard::setConfiguration(const Configuration& resolved)
{
    m_configuration = resolved;
    rehearseSoon();
}

void RehearsalCard::setChain(const Chain& chain)
{
    m_chain = chain;
    m_faults->setChain(chain);
    rehearseSoon();
}

void RehearsalCard::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    rehearseNow();
}

void RehearsalCard::rehearseSoon()
{
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

RehearsalOrder RehearsalCard::order() const
{
    RehearsalOrder order{m_configuration, m_chain, {}};
    order.startsAt = QDateTime::currentDateTimeUtc();
    if (isOwn()) {
        order.faults = m_faults->faults();
        order.prompts = m_faults->prompts();
    } else {
        order.faults = {{static_cast<RehearsedFault>(m_segments->current())}};
    }
    return order;
}

RehearsalCard::Rehearsed RehearsalCard::rehearsed(const RehearsalOrder& order, bool repeat)
{
    Rehearsed rehearsed{order, rehearse(order), {}};
    if (repeat) {
        RehearsalOrder many = order;
        many.prompts = kRepeated;
        rehearsed.repeated = rehearse(many);
    }
    return rehearsed;
}

void RehearsalCard::rehearseNow()
{
    m_soon->stop();
    const auto promise = std::make_shared<QPromise<Rehearsed>>();
    promise->start();
    m_rehearsed.setFuture(promise->future()); // one that is under way is not heard any more
    m_pool.clear();
    m_pool.start([promise, order = order(), repeat = !isOwn()] {
        promise->addResult(rehearsed(order, repeat));
        promise->finish();
    });
}

QString RehearsalCard::premise(const RehearsalOrder& order) const
{
    if (isOwn())
        return tr("Imagined providers, the chain's own rules and no real time: nothing is sent.");
    const QString first = order.chain.steps.value(0).provider;
    const StepFault fault = order.faults.value(0);
    if (fault.fault == RehearsedFault::RateLimited)
        return tr("Each call to step 1, %1: %2, with the request to wait %3 s. The other steps "
                  "answer.")
            .arg(first, faultText(fault.fault))
            .arg(toSeconds(fault.retryAfter));
    return tr("Each call to step 1, %1: %2. The other steps answer.")
        .arg(first, faultText(fault.fault));
}

void RehearsalCard::show(const Rehearsed& rehearsed)
{
    const RehearsalResult& result = rehearsed.once;
    const Chain& chain = rehearsed.order.chain;
    m_premise->setText(premise(rehearsed.order));
    m_waterfall->setVisible(result.problem.isEmpty());
    if (!result.problem.isEmpty()) {
        write(tr("Nothing to rehearse: %1").arg(engineText(result.problem)), {}, {});
        return;
    }
    const RehearsalStory story = rehearsalStory(result, chain);
    const QList<CallRecord> attempts = result.attempts();
    m_waterfall->setRows(waterfallRows(
        attempts.first(std::min<qsizetype>(attempts.size(), RehearsalStory::kMostLines))));
    write(story.outcome,
          rehearsed.repeated ? repeatedText(*rehearsed.repeated, chain) : story.circuits,
          story.lines);
}

void RehearsalCard::write(const QString& outcome, const QString& circuits, const QStringList& lines)
{
    m_outcome->setText(outcome);
    m_circuits->setText(circuits);
    m_circuits->setVisible(!circuits.isEmpty());
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/linkpanel.h"

#include "app/engine/latest.h"
#include "ui/models/chainlinktext.h"
#include "ui/models/problemtext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kWidth = 620;
constexpr int kTop = 56;

/// Everything in it may come from a stranger: nothing of it is markup.
QLabel* addText(QVBoxLayout& layout, TypeRole role = TypeRole::Body)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, role);
    layout.addWidget(label);
    return label;
}

void tell(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

LinkPanel::LinkPanel(Engine& engine, QWidget* window)
    : QFrame(window), m_engine(engine), m_scroll(new QScrollArea(this)),
      m_take(new QPushButton(tr("Take over"), this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setProperty("overlay", true);
    setAccessibleName(tr("Chain from a link"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    m_title = addText(*layout, TypeRole::Heading);
    m_lead = addText(*layout);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_warnings = addText(*column);
    setTone(m_warnings, Tone::Warning);
    m_stepsHead = addText(*column, TypeRole::Strong);
    m_stepsHead->setText(tr("Steps"));
    m_steps = addText(*column);
    m_changesHead = addText(*column, TypeRole::Strong);
    m_changes = addText(*column);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false); // the panel's surface shows through
    content->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What the link brings"));
    layout->addWidget(m_scroll, 1);
    m_problem = addText(*layout);
    setTone(m_problem, Tone::Bad);

    m_take->setAccessibleName(tr("Take the chain over"));
    m_dismiss->setAccessibleName(tr("Dismiss the chain"));
    m_dismiss->setProperty("primary", true);
    m_dismiss->setAutoDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(m_dismiss);
    layout->addLayout(buttons);
    setTabOrder(m_scroll, m_take);
    setTabOrder(m_take, m_dismiss);
    hide();

    connect(m_take, &QPushButton::clicked, this, &LinkPanel::take);
    connect(m_dismiss, &QPushButton::clicked, this, &LinkPanel::dismiss);
    connect(&engine, &Engine::saveFailed, this, &LinkPanel::refused);
    window->installEventFilter(this);
    follow(engine, &Engine::configurationChanged, this, &LinkPanel::setConfiguration);
}

void LinkPanel::open(const QString& link)
{
    if (isHidden())
        m_cameFrom = window()->focusWidget();
    m_saving = false;
    m_link = link;
    const ChainLinkReading reading = readChainLink(link);
    m_shared = reading.shared;
    if (m_shared)
        review();
    else
        showFault(chainLinkFaultText(reading));
    m_scroll->verticalScrollBar()->setValue(0);
    show();
    raise();
    place();
    m_dismiss->setFocus(Qt::PopupFocusReason);
}

void LinkPanel::showFault(const QString& text)
{
    m_title->setText(tr("This link is not taken over"));
    tell(m_lead, text);
    m_scroll->hide();
    tell(m_problem, {});
    m_take->hide();
}

/// Again with each change of the configuration: it says what is new and what is replaced.
void LinkPanel::review()
{
    const ConfigurationState state = m_state.value_or(ConfigurationState());
    const ChainTakeover change = takeOver(state.written, *m_shared);
    const ChainLinkReview review = chainLinkReview(*m_shared, change, state.configuration);
    m_title->setText(review.title);
    if (review.nothingNew)
        tell(m_lead, tr("Exactly this chain is there already. There is nothing to take over."));
    else if (review.replaces)
        tell(m_lead, tr("It would replace your chain of the same name. Nothing is changed and "
                        "nobody is called until you take it over."));
    else
        tell(m_lead, tr("It would be a new chain. Nothing is changed and nobody is called until "
                        "you take it over."));
    tell(m_warnings, review.warnings.join(u'\n'));
    m_steps->setText(review.steps.join(u'\n'));
    m_changesHead->setText(review.replaces ? tr("Different from yours")
                                           : tr("Different from the defaults"));
    m_changesHead->setVisible(!review.changes.isEmpty());
    tell(m_changes, review.changes.join(u'\n'));
    m_scroll->show();
    // A file with mistakes is not written over.
    const bool broken = !state.problems.isEmpty();
    tell(m_problem, broken ? tr("The configuration file has mistakes. Mend them first; then the "
                                "chain can be taken over.")
                           : QString());
    m_take->setVisible(!review.nothingNew);
    m_take->setEnabled(m_state && !broken && !m_saving);
}

void LinkPanel::setConfiguration(const ConfigurationState& state)
{
    m_state = state;
    if (!m_shared)
        return;
    // Another change may come before ours.
    if (m_saving && takeOver(state.written, *m_shared).changesNothing) {
        const QString chain = m_shared->chain.name;
        dismiss();
        emit taken(chain);
        return;
    }
    review();
    place();
}

void LinkPanel::take()
{
    if (!m_shared || !m_state || m_saving)
        return;
    m_saving = true;
    m_take->setEnabled(false);
    m_engine.saveConfiguration(takeOver(m_state->written, *m_shared).next);
}

void LinkPanel::refused(const QList<ConfigurationProblem>& problems)
{
    if (!m_saving)
        return; // a change of somebody else
    m_saving = false;
    m_take->setEnabled(true);
    tell(m_problem, tr("Not taken over. %1").arg(problemsText(problems)));
    place();
}

void LinkPanel::dismiss()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_shared.reset();
    m_saving = false;
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

void LinkPanel::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() - 2 * space::kHuge);
    layout()->activate();
    int wanted = layout()->totalHeightForWidth(width);
    if (!m_scroll->isHidden()) {
        const int inner = width - 2 * space::kLarge;
        m_scroll->widget()->layout()->invalidate(); // its labels may have changed just now
        wanted += m_scroll->widget()->heightForWidth(inner) - m_scroll->sizeHint().height() +
                  space::kLarge;
    }
    const int height = std::min(wanted, room.height() - 2 * space::kHuge);
    const int top = std::min(kTop, (room.height() - height) / 2);
    setGeometry((room.width() - width) / 2, top, width, height);
}

bool LinkPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void LinkPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

/// Tab stays in it until it is decided.
bool LinkPanel::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    if (!m_scroll->isHidden())
        stops << m_scroll;
    if (m_take->isVisible() && m_take->isEnabled())
        stops << m_take;
    stops << m_dismiss;
    const auto at = stops.indexOf(focusWidget());
    const auto to = (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace fuseboard

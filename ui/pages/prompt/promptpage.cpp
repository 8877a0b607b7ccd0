// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/promptpage.h"

#include "app/engine/curlcommand.h"
#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/models/problemtext.h"
#include "ui/pages/prompt/answerpanel.h"
#include "ui/pages/prompt/checkform.h"
#include "ui/pages/prompt/compareview.h"
#include "ui/pages/prompt/composer.h"
#include "ui/pages/prompt/exchangeview.h"
#include "ui/pages/prompt/namefield.h"
#include "ui/pages/prompt/promptlibrary.h"
#include "ui/pages/prompt/routeview.h"
#include "ui/pages/prompt/targetbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySide = 760; ///< below this width the way stands beneath the answer
constexpr int kAnswerShare = 5;
constexpr int kRouteShare = 4;
constexpr int kSideWidth = 260;
constexpr int kSideHeight = 150;
constexpr qsizetype kSuggestion = 40; ///< characters of a name

} // namespace

PromptPage::PromptPage(Engine& engine, QWidget* parent)
    : PageFrame(tr("Prompt"), Body::Fills, parent), m_engine(engine), m_run(engine),
      m_mode(new SegmentedControl(this)), m_showLibrary(new QToolButton(this)),
      m_target(new TargetBar(this)), m_composer(new Composer(this)), m_name(new NameField(this)),
      m_check(new CheckForm(this)), m_answer(new AnswerPanel(m_run, this)),
      m_splitter(new QSplitter(this)), m_compare(new CompareView(engine, this)),
      m_body(new QStackedWidget(this)), m_library(new PromptLibrary(m_store, this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    fillHeader();
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    content()->addWidget(m_stack, 1);
    makeActions();
    setConfiguration({});
    connectAll();
    follow(m_engine, &Engine::configurationChanged, this, &PromptPage::setConfiguration);
}

void PromptPage::fillHeader()
{
    const auto add = [this](SendMode mode, const QString& text, const QString& name) {
        m_mode->addSegment(static_cast<int>(mode), text, name);
    };
    add(SendMode::Along, tr("Chain"), tr("Send along a chain"));
    add(SendMode::Single, tr("One model"), tr("Send to one model"));
    add(SendMode::Compare, tr("Compare"), tr("Compare providers"));
    m_mode->setCurrent(static_cast<int>(SendMode::Along));
    m_showLibrary->setIcon(icon(u"library"_s));
    m_showLibrary->setText(tr("Prompts"));
    m_showLibrary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showLibrary->setAccessibleName(tr("Saved prompts and history"));
    m_showLibrary->setToolTip(tr("Saved prompts and history (Ctrl+L)"));
    m_showLibrary->setCheckable(true);
    m_showLibrary->setFocusPolicy(Qt::StrongFocus);
    addTrailing(m_showLibrary);
    addTrailing(m_mode);
}

QWidget* PromptPage::makeBody()
{
    auto* main = new QWidget(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::kLarge);
    m_splitter->addWidget(m_answer);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, kAnswerShare);
    m_splitter->setStretchFactor(1, kRouteShare);
    m_splitter->setSizes({kAnswerShare * kSideBySide, kRouteShare * kSideBySide});
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_compare);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kSmall);
    column->addWidget(m_target);
    column->addWidget(m_composer);
    column->addWidget(m_name);
    column->addWidget(m_check);
    column->addWidget(m_body, 1);
    auto* layout = new QHBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_library);
    layout->addLayout(column, 1);
    m_library->hide();
    return main;
}

QWidget* PromptPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setMinimumSize(kSideWidth, kSideHeight);
    auto* tabs = new SegmentedControl(side);
    tabs->addSegment(0, tr("Route"), tr("Route through the chain"));
    tabs->addSegment(1, tr("Raw"), tr("Raw request and reply"));
    tabs->setCurrent(0);
    auto* views = new QStackedWidget(side);
    views->addWidget(new RouteView(m_run.run().attempts(), views));
    views->addWidget(new ExchangeView(m_run.run().attempts(), views));
    connect(tabs, &SegmentedControl::chosen, views, &QStackedWidget::setCurrentIndex);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(tabs);
    layout->addWidget(views, 1);
    return side;
}

QList<PageAction> PromptPage::knownActions()
{
    return {
        {.name = u"prompt-send"_s,
         .text = tr("Send the prompt"),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}},
        {.name = u"prompt-save"_s, .text = tr("Save the prompt under a name")},
        {.name = u"prompt-check"_s, .text = tr("Save the prompt as a check")},
        {.name = u"prompt-curl"_s, .text = tr("Copy the prompt as cURL")},
        {.name = u"prompt-library"_s,
         .text = tr("Saved prompts and history"),
         .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)}}};
}

void PromptPage::makeActions()
{
    const QList<PageAction> known = knownActions();
    const auto add = [this, &known](int which, auto run) {
        connect(addPageAction(*this, known.at(which)), &QAction::triggered, this, run);
    };
    add(0, &PromptPage::send);
    add(1, &PromptPage::openNameField);
    add(2, &PromptPage::openCheckForm);
    add(3, &PromptPage::copyCurl);
    add(4, [this] { m_showLibrary->toggle(); });
    // Keys that other pages have as well, each for its own.
    const auto addKey = [this](const QKeySequence& key, auto run) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    addKey(QKeySequence(Qt::Key_Escape), &PromptPage::stop);
    addKey(QKeySequence(QKeySequence::Save), &PromptPage::openNameField);
}

void PromptPage::connectAll()
{
    connect(&m_engine, &Engine::saveFailed, this,
            [this](const QList<ConfigurationProblem>& problems) {
                if (!std::exchange(m_savingCheck, {}).isEmpty())
                    m_check->setProblem(problemsText(problems));
            });
    connect(m_mode, &SegmentedControl::chosen, this, [this](int mode) {
        m_target->setMode(static_cast<SendMode>(mode));
        refresh();
    });
    connect(m_target, &TargetBar::changed, this, &PromptPage::refresh);
    connect(m_showLibrary, &QToolButton::toggled, m_library, &QWidget::setVisible);
    connect(m_library, &PromptLibrary::promptChosen, this, [this](const KeptPrompt& prompt) {
        m_recalled = -1;
        m_composer->show(prompt);
    });
    connect(m_composer, &Composer::edited, this, &PromptPage::refresh);
    connect(m_composer, &Composer::sendRequested, this, &PromptPage::send);
    connect(m_composer, &Composer::stopRequested, this, &PromptPage::stop);
    connect(m_composer, &Composer::olderRequested, this, [this] { recall(1); });
    connect(m_composer, &Composer::newerRequested, this, [this] { recall(-1); });
    connect(m_composer, &Composer::curlRequested, this, &PromptPage::copyCurl);
    connect(m_composer, &Composer::checkRequested, this, &PromptPage::openCheckForm);
    connect(m_composer, &Composer::saveRequested, this, &PromptPage::openNameField);
    connect(m_name, &NameField::accepted, this, [this](const QString& name) {
        if (auto prompt = m_composer->prompt()) {
            prompt->name = name;
            m_store.save(*prompt);
            m_composer->setNote(m_store.find(name) ? tr("Saved as “%1”.").arg(name)
                                                   : tr("It is too long to be saved."));
        }
    });
    connect(m_check, &CheckForm::accepted, this, &PromptPage::saveCheck);
    connect(m_answer, &AnswerPanel::diagnoseRequested, this, &PromptPage::diagnoseRequested);
    connect(&m_run, &RepeatRun::started, this, &PromptPage::refresh);
    connect(&m_run, &RepeatRun::finished, this, &PromptPage::refresh);
    connect(m_compare, &CompareView::changed, this, &PromptPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        emit pageRequested(m_state.configuration.providers.isEmpty() ? u"Overview"_s : u"Chains"_s);
    });
}

void PromptPage::keepPromptsIn(const QString& file)
{
    m_store.open(file);
}

PromptPage::Begun PromptPage::begun() const
{
    return {m_store.contents(), m_run.past(), m_compare->past()};
}

void PromptPage::resume(const Begun& begun)
{
    m_store.take(begun.prompts);
    if (begun.answer)
        m_run.recall(*begun.answer);
    m_compare->recall(begun.compared);
}

void PromptPage::setConfiguration(const ConfigurationState& state)
{
    m_state = state;
    m_target->setConfiguration(state.configuration);
    m_compare->setConfiguration(state.configuration);
    m_check->setConfiguration(state.configuration);
    m_answer->setConfiguration(state.configuration);
    m_run.setConfiguration(state.configuration);
    if (!m_savingCheck.isEmpty()) {
        m_composer->setNote(tr("Saved as the check “%1”.").arg(std::exchange(m_savingCheck, {})));
        m_check->hide();
    }
    if (!state.configuration.providers.isEmpty())
        m_empty->setContent(tr("No chain yet"),
                            tr("A chain says which model is asked first, and which ones follow "
                               "when it fails."),
                            tr("Make a chain"));
    else
        m_empty->setContent(tr("No providers yet"),
                            tr("Add a key, use a local model, or try the demo. Then prompts can be "
                               "sent from here."),
                            tr("Get started"));
    refresh();
}

/// Of a chain: who answered last along it, else its first step.
PromptTarget PromptPage::askedModel() const
{
    if (isComparing())
        return m_compare->firstTarget();
    const PromptTarget target = m_target->target();
    if (target.chain.isEmpty())
        return target;
    const auto& result = m_run.run().result();
    if (result && result->ok && m_run.target() == target)
        return {{}, result->provider, result->model};
    const Chain* chain = m_state.configuration.chain(target.chain);
    if (!chain || chain->steps.isEmpty())
        return {};
    return {{}, chain->steps.first().provider, chain->steps.first().model};
}

bool PromptPage::isComparing() const
{
    return m_target->mode() == SendMode::Compare;
}

bool PromptPage::isRunning() const
{
    return m_run.isRunning() || m_compare->isRunning();
}

bool PromptPage::canSend() const
{
    if (m_composer->isEmpty() || isRunning())
        return false;
    return isComparing() ? m_compare->isReady() : m_target->isComplete();
}

void PromptPage::send()
{
    if (!canSend())
        return;
    const auto prompt = m_composer->prompt();
    if (!prompt)
        return;
    KeptPrompt kept = *prompt;
    kept.usedAt = QDateTime::currentDateTimeUtc();
    m_store.remember(kept);
    m_recalled = -1;
    if (isComparing())
        m_compare->send(prompt->toPrompt(), m_composer->plan());
    else
        m_run.send(prompt->toPrompt(), m_target->target(), m_composer->plan());
    refresh();
}

/// What is open goes first: a form, then what is running.
void PromptPage::stop()
{
    for (QWidget* form : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_check)}) {
        if (form->isVisible())
            return form->hide();
    }
    m_run.cancel();
    m_compare->cancel();
}

/// Through the history, as in a shell.
void PromptPage::recall(int by)
{
    const QList<KeptPrompt>& history = m_store.history();
    const int wanted = std::clamp(m_recalled + by, -1, static_cast<int>(history.size()) - 1);
    if (wanted == m_recalled)
        return;
    if (m_recalled < 0)
        m_draft = m_composer->prompt().value_or(KeptPrompt());
    m_recalled = wanted;
    m_composer->show(wanted < 0 ? m_draft : history.at(wanted));
}

void PromptPage::copyCurl()
{
    const auto prompt = m_composer->prompt();
    const PromptTarget to = askedModel();
    const Provider* provider = m_state.configuration.provider(to.provider);
    if (!prompt || !provider)
        return;
    QGuiApplication::clipboard()->setText(curlCommand(*provider, to.model, prompt->toPrompt()));
    const QString variable = keyVariableOf(*provider);
    m_composer->setNote(
        variable.isEmpty()
            ? tr("Copied for %1 / %2.").arg(to.provider, to.model)
            : tr("Copied for %1 / %2, its key as $%3.").arg(to.provider, to.model, variable));
}

void PromptPage::openNameField()
{
    const auto prompt = m_composer->prompt();
    if (!prompt)
        return;
    QStringList taken;
    for (const KeptPrompt& each : m_store.saved())
        taken << each.name;
    m_check->hide();
    m_name->open(prompt->text.simplified().left(kSuggestion), taken);
}

void PromptPage::openCheckForm()
{
    const auto prompt = m_composer->prompt();
    if (!prompt)
        return;
    m_name->hide();
    m_check->open(*prompt, askedModel());
}

void PromptPage::saveCheck(const Probe& check)
{
    Configuration configuration = m_state.written;
    configuration.watch.probes.checks.append(check);
    m_savingCheck = check.name;
    m_engine.saveConfiguration(configuration);
}

void PromptPage::refresh()
{
    const bool running = isRunning();
    m_stack->setCurrentIndex(m_target->isUsable() ? 0 : 1);
    m_body->setCurrentIndex(isComparing() ? 1 : 0);
    m_mode->setEnabled(!running);
    m_target->setEnabled(!running);
    m_composer->setState(running, canSend());
}

void PromptPage::resizeEvent(QResizeEvent* event)
{
    PageFrame::resizeEvent(event);
    m_splitter->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
}

} // namespace fuseboard

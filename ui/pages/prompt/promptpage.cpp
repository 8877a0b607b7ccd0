// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/promptpage.h"

#include "app/engine/engine.h"
#include "ui/pages/prompt/answerpanel.h"
#include "ui/pages/prompt/promptoptions.h"
#include "ui/pages/prompt/routeview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySide = 760; ///< below this width the way stands beneath the answer
constexpr int kPromptLines = 4;
constexpr int kAnswerShare = 5;
constexpr int kRouteShare = 3;
constexpr int kRouteWidth = 260;
constexpr int kRouteHeight = 150;

} // namespace

PromptPage::PromptPage(Engine& engine, QWidget* parent)
    : QWidget(parent), m_run(engine), m_chain(new QComboBox(this)), m_steps(new QLabel(this)),
      m_prompt(new QPlainTextEdit(this)), m_showOptions(new QToolButton(this)),
      m_options(new PromptOptions(this)), m_problem(new QLabel(this)),
      m_send(new QPushButton(this)), m_splitter(new QSplitter(this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::kLarge);
    m_splitter->addWidget(makeComposer());
    m_splitter->addWidget(makeRoute());
    m_splitter->setStretchFactor(0, kAnswerShare);
    m_splitter->setStretchFactor(1, kRouteShare);
    m_splitter->setSizes({kAnswerShare * kSideBySide, kRouteShare * kSideBySide});
    m_splitter->setContentsMargins(space::kLarge, 0, space::kLarge, space::kMedium);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    addShortcuts();

    connect(&engine, &Engine::configurationChanged, this, &PromptPage::setConfiguration);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &PromptPage::refresh);
    connect(m_chain, &QComboBox::currentIndexChanged, this, &PromptPage::refresh);
    connect(m_send, &QPushButton::clicked, this, &PromptPage::sendOrStop);
    connect(&m_run, &PromptRun::started, this, &PromptPage::refresh);
    connect(&m_run, &PromptRun::finished, this, &PromptPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { emit pageRequested(m_hasProviders ? u"Chains"_s : u"Overview"_s); });
    setConfiguration({});
}

QWidget* PromptPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* title = new QLabel(tr("Prompt"), header);
    setType(title, TypeRole::Title);
    auto* label = new QLabel(tr("Chain"), header);
    setTone(label, Tone::Muted);
    label->setBuddy(m_chain);
    m_chain->setAccessibleName(tr("Chain"));
    m_chain->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chain->setMinimumContentsLength(12);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_chain);
    return header;
}

QWidget* PromptPage::makeComposer()
{
    auto* composer = new QWidget(this);
    m_prompt->setAccessibleName(tr("Prompt text"));
    m_prompt->setPlaceholderText(tr("Ask something. Ctrl+Enter sends, Esc stops."));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(m_prompt->fontMetrics().lineSpacing() * kPromptLines + 24);
    m_showOptions->setText(tr("Options"));
    m_showOptions->setAccessibleName(tr("Options"));
    m_showOptions->setToolTip(tr("System prompt, max tokens, temperature"));
    m_showOptions->setCheckable(true);
    m_showOptions->setArrowType(Qt::RightArrow);
    m_showOptions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showOptions->setFocusPolicy(Qt::StrongFocus);
    m_options->hide();
    connect(m_showOptions, &QToolButton::toggled, this, [this](bool shown) {
        m_options->setVisible(shown);
        m_showOptions->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    setTone(m_steps, Tone::Muted);
    setType(m_steps, TypeRole::Caption);
    m_steps->setWordWrap(true);
    m_send->setProperty("primary", true);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_showOptions);
    actions->addWidget(m_problem, 1);
    actions->addWidget(m_send);
    auto* layout = new QVBoxLayout(composer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_prompt);
    layout->addWidget(m_options);
    layout->addLayout(actions);
    layout->addWidget(new AnswerPanel(m_run, composer), 1);
    return composer;
}

QWidget* PromptPage::makeRoute()
{
    auto* route = new QWidget(this);
    route->setMinimumSize(kRouteWidth, kRouteHeight);
    auto* title = new QLabel(tr("Way through the chain"), route);
    setType(title, TypeRole::Heading);
    auto* layout = new QVBoxLayout(route);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    layout->addWidget(m_steps);
    layout->addWidget(new RouteView(m_run.attempts(), route), 1);
    return route;
}

void PromptPage::addShortcuts()
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PromptPage::send);
    }
    auto* stop = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    stop->setContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QShortcut::activated, &m_run, &PromptRun::cancel);
}

void PromptPage::setConfiguration(const ConfigurationState& state)
{
    m_hasProviders = !state.configuration.providers.isEmpty();
    const QString chosen = m_chain->currentText();
    const QSignalBlocker quiet(m_chain);
    m_chain->clear();
    for (const Chain& chain : state.configuration.chains) {
        QStringList steps;
        for (const Step& step : chain.steps)
            steps << u"%1 / %2"_s.arg(step.provider, step.model);
        m_chain->addItem(chain.name, steps.join(u"  →  "_s));
        m_chain->setItemData(m_chain->count() - 1, steps.join(u'\n'), Qt::ToolTipRole);
    }
    m_chain->setCurrentIndex(std::max(0, m_chain->findText(chosen)));
    if (m_hasProviders)
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

void PromptPage::sendOrStop()
{
    if (m_run.isRunning())
        m_run.cancel();
    else
        send();
}

void PromptPage::send()
{
    const QString text = m_prompt->toPlainText();
    if (m_run.isRunning() || text.trimmed().isEmpty() || m_chain->currentIndex() < 0)
        return;
    const QString problem = m_options->problem();
    m_problem->setText(problem);
    if (!problem.isEmpty())
        return m_showOptions->setChecked(true);
    Prompt prompt = Prompt::ofText(text);
    m_options->apply(prompt);
    m_run.send(prompt, m_chain->currentText());
}

void PromptPage::refresh()
{
    const bool hasChain = m_chain->count() > 0;
    const bool running = m_run.isRunning();
    m_stack->setCurrentWidget(hasChain ? static_cast<QWidget*>(m_splitter) : m_empty);
    m_chain->setEnabled(hasChain && !running);
    m_steps->setText(m_chain->currentData().toString());
    m_send->setEnabled(running || !m_prompt->toPlainText().trimmed().isEmpty());
    m_send->setText(running ? tr("Stop") : tr("Send"));
    m_send->setAccessibleName(running ? tr("Stop") : tr("Send"));
    m_send->setToolTip(running ? tr("Stop (Esc)") : tr("Send (Ctrl+Enter)"));
}

void PromptPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
}

} // namespace fuseboard

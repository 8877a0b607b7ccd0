// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcomepage.h"

#include "app/engine/engine.h"
#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/models/problemtext.h"
#include "ui/pages/welcome/addkeycard.h"
#include "ui/pages/welcome/environmentcard.h"
#include "ui/pages/welcome/ollamacard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 960;
constexpr int kTwoColumns = 700;

} // namespace

WelcomePage::WelcomePage(Engine& engine, QWidget* parent)
    : QWidget(parent), m_engine(engine), m_problem(new Banner(tr("Welcome problem"))),
      m_addKey(new AddKeyCard), m_environment(new EnvironmentCard), m_ollama(new OllamaCard),
      m_demo(new WelcomeCard(
          tr("Try the demo"),
          tr("Four simulated providers with errors, outages and rate limits, in a window of its "
             "own. Nothing leaves this computer, and nothing is stored."),
          tr("Start the demo"))),
      m_grid(new QGridLayout)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_problem->hide();
    m_environment->hide();
    m_ollama->hide();

    follow(engine, &Engine::configurationChanged, this, &WelcomePage::setConfiguration);
    connect(&engine, &Engine::discovered, this, &WelcomePage::setDiscovery);
    connect(&engine, &Engine::keyChanged, this, &WelcomePage::tellKey);
    connect(&engine, &Engine::saveFailed, this, [this](const auto& problems) {
        if (!std::exchange(m_saving, false))
            return;
        m_key = {};
        setProblem(tr("Not saved"), problemsText(problems));
    });
    connect(m_addKey, &WelcomeCard::actionTriggered, this,
            [this] { begin({m_addKey->provider()}, m_addKey->takeKey()); });
    connect(m_environment, &WelcomeCard::actionTriggered, this,
            [this] { begin(m_environment->providers()); });
    connect(m_ollama, &WelcomeCard::actionTriggered, this,
            [this] { begin({m_ollama->provider()}); });
    connect(m_demo, &WelcomeCard::actionTriggered, this, &WelcomePage::demoRequested);
}

QWidget* WelcomePage::makeContent()
{
    auto* content = new QWidget;
    content->setProperty("page", true);
    auto* title = new QLabel(tr("Welcome to Fuseboard"), content);
    setType(title, TypeRole::Title);
    auto* text = new QLabel(tr("See whether each provider works for you right now, why not, and "
                               "what to do about it. Choose how to begin."),
                            content);
    setTone(text, Tone::Muted);
    text->setWordWrap(true);
    auto* column = new QWidget(content);
    column->setMaximumWidth(kWidest);
    m_grid->setSpacing(space::kMedium);
    arrange(2);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::kLarge, space::kHuge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_problem);
    layout->addLayout(m_grid);
    layout->addStretch();
    auto* centred = new QHBoxLayout(content);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    return content;
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_engine.discover();
}

/// Two cards beside each other where there is room, else one below the other.
void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < kTwoColumns ? 1 : 2);
}

void WelcomePage::arrange(int columns)
{
    const bool hasTwo = m_grid->itemAtPosition(0, 1) != nullptr;
    if (m_grid->count() > 0 && hasTwo == (columns == 2))
        return;
    const QList<WelcomeCard*> cards{m_addKey, m_demo, m_environment, m_ollama};
    for (int index = 0; index < cards.size(); ++index)
        m_grid->addWidget(cards.at(index), index / columns, index % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void WelcomePage::setDiscovery(const Discovery& discovery)
{
    m_environment->setKeys(discovery.keys);
    m_environment->setVisible(!discovery.keys.isEmpty());
    m_ollama->setModels(discovery.ollamaModels);
    m_ollama->setVisible(discovery.ollama);
}

void WelcomePage::begin(const QList<FirstProvider>& chosen, const Secret& key)
{
    m_problem->hide();
    m_key = key;
    m_keyOf = key.isEmpty() ? QString() : chosen.first().preset;
    m_saving = true;
    m_engine.saveConfiguration(withFirstChain(m_written, chosen));
}

/// Saved: the provider is known now, and its key can follow.
void WelcomePage::setConfiguration(const ConfigurationState& state)
{
    m_written = state.written;
    if (!std::exchange(m_saving, false))
        return;
    if (m_keyOf.isEmpty())
        emit finished();
    else
        m_engine.setKey(m_keyOf, std::exchange(m_key, {}));
}

void WelcomePage::tellKey(const QString& provider, const KeyChange& change)
{
    if (m_keyOf.isEmpty() || provider != m_keyOf)
        return;
    m_keyOf.clear();
    if (change.outcome == KeyChange::Refused)
        setProblem(tr("The key was not accepted"), engineText(change.message));
    else
        emit finished();
}

void WelcomePage::setProblem(const QString& title, const QString& text)
{
    m_problem->setContent({.severity = Severity::Bad,
                           .title = title,
                           .text = text.trimmed(),
                           .action = {},
                           .dismissible = false});
    m_problem->show();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/composer.h"

#include "ui/pages/prompt/promptoptions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3;
constexpr int kRoomy = 720; ///< below this width, buttons show their icons alone

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_options(new PromptOptions(this)),
      m_showOptions(new QToolButton(this)),
      m_curl(makeTool(u"terminal"_s, tr("Copy as cURL"),
                      tr("Copies a command for bash, with a variable in place of the key"))),
      m_save(makeTool(u"save"_s, tr("Save prompt"), tr("Keeps the prompt under a name (Ctrl+S)"))),
      m_check(makeTool(u"check"_s, tr("Save as check"),
                       tr("Sends the prompt on a schedule and judges its answer"))),
      m_note(new QLabel(this)), m_send(new QPushButton(this))
{
    m_text->setAccessibleName(tr("Prompt text"));
    m_text->setPlaceholderText(
        tr("Ask something. Ctrl+Enter sends, Esc stops, Alt+Up brings earlier prompts back."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kLines + 24);
    m_options->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_text);
    layout->addWidget(m_options);
    layout->addWidget(makeActions());
    addShortcuts();

    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_options, &PromptOptions::changed, this, &Composer::edited);
    connect(m_curl, &QToolButton::clicked, this, &Composer::curlRequested);
    connect(m_save, &QToolButton::clicked, this, &Composer::saveRequested);
    connect(m_check, &QToolButton::clicked, this, &Composer::checkRequested);
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit stopRequested();
        else
            emit sendRequested();
    });
}

QToolButton* Composer::makeTool(const QString& iconName, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text + u": "_s + tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* Composer::makeActions()
{
    auto* actions = new QWidget(this);
    m_showOptions->setText(tr("Options"));
    m_showOptions->setAccessibleName(tr("Options"));
    m_showOptions->setToolTip(tr("System prompt, max tokens, temperature, repeat"));
    m_showOptions->setCheckable(true);
    m_showOptions->setArrowType(Qt::RightArrow);
    m_showOptions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showOptions->setFocusPolicy(Qt::StrongFocus);
    connect(m_showOptions, &QToolButton::toggled, this, [this](bool shown) {
        m_options->setVisible(shown);
        m_showOptions->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleName(tr("Prompt note"));
    m_send->setProperty("primary", true);
    auto* layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_showOptions);
    layout->addWidget(m_save);
    layout->addWidget(m_check);
    layout->addWidget(m_curl);
    layout->addSpacing(space::kHair);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_send);
    return actions;
}

void Composer::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, QWidget* where, auto signal) {
        auto* shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Up), m_text, &Composer::olderRequested);
    add(QKeySequence(Qt::ALT | Qt::Key_Down), m_text, &Composer::newerRequested);
}

bool Composer::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

std::optional<KeptPrompt> Composer::prompt()
{
    const QString problem = m_options->problem();
    setTone(m_note, problem.isEmpty() ? Tone::Muted : Tone::Bad);
    m_note->setText(problem);
    if (!problem.isEmpty()) {
        m_showOptions->setChecked(true);
        return std::nullopt;
    }
    if (isEmpty())
        return std::nullopt;
    KeptPrompt prompt;
    prompt.text = m_text->toPlainText();
    m_options->apply(prompt);
    return prompt;
}

void Composer::show(const KeptPrompt& prompt)
{
    m_text->setPlainText(prompt.text);
    m_text->moveCursor(QTextCursor::End);
    m_options->show(prompt);
    if (!m_options->areEmpty())
        m_showOptions->setChecked(true);
    m_text->setFocus();
}

RepeatPlan Composer::plan() const
{
    return m_options->plan();
}

void Composer::setNote(const QString& text)
{
    setTone(m_note, Tone::Muted);
    m_note->setText(text);
}

void Composer::setState(bool running, bool canSend)
{
    m_running = running;
    m_send->setEnabled(running || canSend);
    const int times = m_options->plan().times;
    m_send->setText(running ? tr("Stop") : times > 1 ? tr("Send %1 ×").arg(times) : tr("Send"));
    m_send->setAccessibleName(running ? tr("Stop") : tr("Send"));
    m_send->setToolTip(running ? tr("Stop (Esc)") : tr("Send (Ctrl+Enter)"));
    for (QToolButton* button : {m_save, m_check, m_curl})
        button->setEnabled(!isEmpty());
}

void Composer::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Composer::fit()
{
    const auto style = width() < kRoomy ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton* button : {m_save, m_check, m_curl})
        button->setToolButtonStyle(style);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/rulespanel.h"

#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/pages/alerts/alertrows.h"
#include "ui/pages/alerts/ruleeditor.h"
#include "ui/pages/alerts/ruletexts.h"
#include "ui/pages/alerts/texttable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 300ms;
constexpr qint64 kPreviewsLastMs = 10 * 60'000;

qsizetype placeOf(const QList<AlertRule>& rules, const QString& name)
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(),
                                    [&](const AlertRule& each) { return each.name == name; });
    return found == rules.cend() ? -1 : found - rules.cbegin();
}

} // namespace

RulesPanel::RulesPanel(Engine& engine, QWidget* parent)
    : QWidget(parent), m_engine(engine),
      m_table(new TextTable(tr("Rules in force"), ruleHeaders(), 1, {2, 5, 6}, this)),
      m_edit(new QPushButton(tr("Edit rule"), this)),
      m_new(new QPushButton(icon(u"add"_s), tr("New rule"), this)), m_editor(new RuleEditor(this)),
      m_lock(new LockNote(this)), m_pause(new QTimer(this))
{
    m_edit->setAccessibleName(tr("Edit the chosen rule"));
    m_new->setAccessibleName(tr("New rule"));
    m_editor->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    foot->addWidget(m_edit);
    foot->addWidget(m_new);
    foot->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_table);
    layout->addWidget(m_lock);
    layout->addLayout(foot);
    layout->addWidget(m_editor);

    connect(m_table, &TextTable::toggled, this, [this](int row, bool tells) {
        if (m_locks.has(u"alerts.muted"))
            refresh();
        else
            m_engine.muteRule(rules().at(row).name, !tells);
    });
    connect(m_table, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem* item) { open(item->row()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { open(m_table->currentRow()); });
    connect(m_new, &QPushButton::clicked, this, [this] { open(-1); });
    connect(m_pause, &QTimer::timeout, this, &RulesPanel::previewEdited);
    connect(&engine, &Engine::saveFailed, this, &RulesPanel::takeProblems);
    connect(&engine, &Engine::rulesPreviewed, this, &RulesPanel::takePreviews);
    connect(m_table, &QTableWidget::currentItemChanged, this, &RulesPanel::showLocks);
    connectEditor();
    refresh();
    follow(engine, &Engine::configurationChanged, this, &RulesPanel::setConfiguration);
}

void RulesPanel::connectEditor()
{
    connect(m_editor, &RuleEditor::edited, this, [this] {
        check();
        m_editor->setPreview(std::nullopt);
        m_editedRequest = 0; // an answer to what stood there before is late
        m_pause->start();
    });
    connect(m_editor, &RuleEditor::saveRequested, this, [this] {
        if (check())
            save(withRule(m_written.watch.alerts.rules, m_editor->before(), m_editor->rule()));
    });
    connect(m_editor, &RuleEditor::deleteRequested, this,
            [this] { save(withoutRule(m_written.watch.alerts.rules, m_editor->before())); });
    connect(m_editor, &RuleEditor::cancelRequested, this, &RulesPanel::close);
}

void RulesPanel::setAlerts(const AlertsSnapshot& alerts)
{
    m_alerts = alerts;
    refresh();
    preview();
}

void RulesPanel::setConfiguration(const ConfigurationState& state)
{
    m_written = state.written;
    m_locks = state.policy.locks;
    m_configured = true;
    QStringList providers;
    for (const Provider& provider : state.configuration.providers)
        providers << provider.name;
    QStringList chains;
    for (const Chain& chain : state.configuration.chains)
        chains << chain.name;
    m_editor->setKnown(providers, chains);
    if (m_saving)
        close();
    m_previewedMs = 0; // other providers may be tried now
    refresh();
    preview();
}

QList<AlertRule> RulesPanel::rules() const
{
    return m_configured ? allRules(m_written.watch.alerts.rules) : m_alerts.rules;
}

void RulesPanel::refresh()
{
    m_table->setRows(ruleRows(rules(), m_alerts.muted, m_previews));
    showLocks();
}

/// No name: of any other rule.
bool RulesPanel::isLocked(const QString& rule) const
{
    return m_locks.has(u"alerts.rules") || (!rule.isEmpty() && m_locks.rules.contains(rule));
}

/// What the chosen rule is: a rule of the policy can be looked at in the table, and is not edited.
void RulesPanel::showLocks()
{
    const QString name = rules().value(m_table->currentRow()).name;
    const bool noMore = isLocked({});
    const bool locked = isLocked(name);
    m_lock->setReason(LockNote::reasonOf(m_locks, locked || m_locks.has(u"alerts.muted")));
    setLocked(m_edit, LockNote::reasonOf(m_locks, locked));
    setLocked(m_new, LockNote::reasonOf(m_locks, noMore));
    if (!m_configured || name.isEmpty())
        m_edit->setEnabled(false);
    if (!m_configured)
        m_new->setEnabled(false);
}

void RulesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    preview();
}

void RulesPanel::preview()
{
    const QList<AlertRule> now = rules();
    const bool isFresh =
        now == m_previewed && m_previewedMs > 0 && m_alerts.nowMs < m_previewedMs + kPreviewsLastMs;
    if (!isVisible() || !m_configured || isFresh || m_alerts.nowMs == 0)
        return;
    m_previewed = now;
    m_previewedMs = m_alerts.nowMs;
    m_allRequest = m_engine.previewRules(now);
}

void RulesPanel::takePreviews(RequestId request, const QList<RulePreview>& previews)
{
    if (request == m_allRequest) {
        m_previews.clear();
        for (const AlertRule& rule : std::as_const(m_previewed))
            m_previews.insert(rule.name, RulePreview{.rule = rule.name});
        for (const RulePreview& each : previews)
            m_previews.insert(each.rule, each);
        refresh();
    } else if (request == m_editedRequest) {
        m_editedRequest = 0;
        m_editor->setPreview(previews.value(0));
    }
}

std::optional<int> RulesPanel::openRow() const
{
    if (m_editor->isHidden())
        return std::nullopt;
    const QList<AlertRule> all = rules();
    const auto edited = std::find_if(all.cbegin(), all.cend(), [this](const AlertRule& rule) {
        return rule.name == m_editor->before();
    });
    return edited == all.cend() ? -1 : static_cast<int>(edited - all.cbegin());
}

void RulesPanel::open(int row)
{
    const QList<AlertRule> all = rules();
    if (!m_configured || row >= all.size() || isLocked(all.value(row).name))
        return;
    m_editor->edit(row < 0 ? std::nullopt : std::optional(all.at(row)));
    m_editor->show();
    m_editor->focusFirst();
    previewEdited();
    emit editorOpened(m_editor);
}

void RulesPanel::close()
{
    m_saving = false;
    m_pause->stop();
    m_editedRequest = 0;
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->hide();
    if (hadFocus)
        m_table->setFocus();
}

void RulesPanel::previewEdited()
{
    if (m_editor->isVisible())
        m_editedRequest = m_engine.previewRules({m_editor->rule()});
}

Configuration RulesPanel::changed(const QList<AlertRule>& own) const
{
    Configuration configuration = m_written;
    configuration.watch.alerts.rules = own;
    return configuration;
}

bool RulesPanel::check()
{
    const AlertRule rule = m_editor->rule();
    const QList<AlertRule> own = withRule(m_written.watch.alerts.rules, m_editor->before(), rule);
    RuleProblems problems = problemsOfRule(
        readConfiguration(writeConfiguration(changed(own))).problems, placeOf(own, rule.name));
    if (rule.name.isEmpty())
        problems = {{u"name"_s, tr("A rule needs a name.")}};
    else if (rule.name != m_editor->before() && placeOf(rules(), rule.name) >= 0)
        problems.insert(u"name"_s, tr("There is a rule of this name already."));
    m_editor->setProblems(problems);
    return problems.isEmpty();
}

void RulesPanel::save(const QList<AlertRule>& own)
{
    m_saving = true;
    m_engine.saveConfiguration(changed(own));
}

void RulesPanel::takeProblems(const QList<ConfigurationProblem>& problems)
{
    if (!m_saving)
        return;
    m_saving = false;
    const QList<AlertRule> own =
        withRule(m_written.watch.alerts.rules, m_editor->before(), m_editor->rule());
    RuleProblems found = problemsOfRule(problems, placeOf(own, m_editor->rule().name));
    if (found.isEmpty()) {
        for (const ConfigurationProblem& problem : problems)
            found.insert(QString(), found.value(QString()) + engineText(problem) + u'\n');
    }
    m_editor->setProblems(found);
}

} // namespace fuseboard

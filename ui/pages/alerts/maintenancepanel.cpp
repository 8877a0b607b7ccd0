// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/maintenancepanel.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/models/problemtext.h"
#include "ui/pages/alerts/maintenanceform.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// The problems of the windows alone: what else is wrong in the file is told elsewhere.
QList<ConfigurationProblem> ofWindows(const QList<ConfigurationProblem>& problems)
{
    QList<ConfigurationProblem> found;
    for (const ConfigurationProblem& problem : problems) {
        if (problem.path.startsWith("alerts.maintenance"_L1))
            found.append(problem);
    }
    return found;
}

} // namespace

MaintenancePanel::MaintenancePanel(Engine& engine, QWidget* parent)
    : QWidget(parent), m_engine(engine),
      m_none(new QLabel(tr("None. While one lasts, alerts are noted here but tell nobody."), this)),
      m_list(new QVBoxLayout),
      m_add(new QPushButton(icon(u"add"_s), tr("Add a maintenance window"), this)),
      m_form(new MaintenanceForm(this)), m_problem(new QLabel(this)), m_lock(new LockNote(this))
{
    setTone(m_none, Tone::Muted);
    m_none->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_add->setAccessibleName(tr("Add a maintenance window"));
    m_add->setEnabled(false);
    m_form->hide();
    m_list->setSpacing(space::kHair);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    layout->addWidget(m_problem);
    layout->addWidget(m_lock);
    layout->addLayout(foot);
    layout->addWidget(m_form);
    connect(m_add, &QPushButton::clicked, this, [this] { open(-1); });
    connect(m_form, &MaintenanceForm::saveRequested, this, &MaintenancePanel::saveEdited);
    connect(m_form, &MaintenanceForm::cancelRequested, this, [this] {
        m_form->hide();
        m_add->setFocus();
    });
    connect(&engine, &Engine::saveFailed, this, &MaintenancePanel::takeProblems);
    follow(engine, &Engine::configurationChanged, this, &MaintenancePanel::setConfiguration);
}

void MaintenancePanel::setConfiguration(const ConfigurationState& state)
{
    const PolicyLocks& locks = state.policy.locks;
    const QString reason = LockNote::reasonOf(locks, locks.has(u"alerts.maintenance"));
    const bool same = m_configured && reason == m_lockReason &&
                      m_written.watch.alerts.maintenance == state.written.watch.alerts.maintenance;
    m_written = state.written;
    m_configured = true;
    m_lockReason = reason;
    m_lock->setReason(reason);
    setLocked(m_add, reason);
    QStringList providers;
    for (const Provider& provider : state.configuration.providers)
        providers << provider.name;
    m_form->setProviders(providers);
    m_problem->hide();
    if (m_saving) {
        m_saving = false;
        m_form->hide();
        m_add->setFocus();
    } else if (!same) {
        m_form->hide(); // what it edits may be another one now
    }
    if (!same)
        fillList();
}

void MaintenancePanel::fillList()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kHair);
    const auto count = static_cast<int>(m_written.watch.alerts.maintenance.size());
    for (int index = 0; index < count; ++index)
        addRow(index);
    m_list->addWidget(m_rows);
    m_rows->show();
    m_none->setVisible(count == 0);
}

void MaintenancePanel::addRow(int index)
{
    const MaintenanceWindow window = m_written.watch.alerts.maintenance.at(index);
    const bool over =
        window.days.isEmpty() && m_nowMs > 0 && window.to.toMSecsSinceEpoch() <= m_nowMs;
    const QString text = windowText(window);
    auto* label = new QLabel(over ? tr("%1 (over)").arg(text) : text, m_rows);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTone(label, over ? Tone::Muted : Tone::Normal);
    auto* edit = new QPushButton(tr("Edit"), m_rows);
    edit->setAccessibleName(tr("Edit maintenance %1: %2").arg(index + 1).arg(text));
    auto* remove = new QPushButton(tr("Delete"), m_rows);
    remove->setAccessibleName(tr("Delete maintenance %1: %2").arg(index + 1).arg(text));
    connect(edit, &QPushButton::clicked, this, [this, index] { open(index); });
    connect(remove, &QPushButton::clicked, this, [this, index] {
        QList<MaintenanceWindow> windows = m_written.watch.alerts.maintenance;
        windows.removeAt(index);
        save(windows);
    });
    setLocked(edit, m_lockReason);
    setLocked(remove, m_lockReason);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(label, 1);
    row->addWidget(edit);
    row->addWidget(remove);
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

std::optional<int> MaintenancePanel::openIndex() const
{
    return m_form->isHidden() ? std::nullopt : std::optional(m_edited);
}

void MaintenancePanel::open(int index)
{
    m_edited = index;
    const qint64 hour = (m_nowMs / kHourMs + 1) * kHourMs;
    MaintenanceWindow fresh;
    fresh.from = QDateTime::fromMSecsSinceEpoch(hour, Qt::UTC);
    fresh.to = fresh.from.addMSecs(2 * kHourMs);
    MaintenanceWindow window = fresh;
    if (index >= 0) {
        window = m_written.watch.alerts.maintenance.at(index);
        if (!window.days.isEmpty()) { // for whoever makes it a single one
            window.from = fresh.from;
            window.to = fresh.to;
        }
    }
    m_form->edit(window);
    m_form->show();
    m_form->focusFirst();
    emit editorOpened(m_form);
}

void MaintenancePanel::saveEdited()
{
    QList<MaintenanceWindow> windows = m_written.watch.alerts.maintenance;
    if (m_edited < 0)
        windows.append(m_form->window());
    else
        windows[m_edited] = m_form->window();
    save(windows);
}

void MaintenancePanel::save(const QList<MaintenanceWindow>& windows)
{
    Configuration changed = m_written;
    changed.watch.alerts.maintenance = windows;
    const QList<ConfigurationProblem> problems =
        ofWindows(readConfiguration(writeConfiguration(changed)).problems);
    m_form->setProblem(problemsText(problems));
    if (!problems.isEmpty())
        return;
    m_saving = true;
    m_engine.saveConfiguration(changed);
}

void MaintenancePanel::takeProblems(const QList<ConfigurationProblem>& problems)
{
    if (!m_saving)
        return;
    m_saving = false;
    m_form->setProblem(problemsText(problems));
    m_problem->setText(problemsText(problems));
    m_problem->setVisible(!m_form->isVisible());
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/chainspage.h"

#include "app/domain/chainlink.h"
#include "app/engine/engine.h"
#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/models/chainlinktext.h"
#include "ui/models/problemtext.h"
#include "ui/pages/chains/chaineditor.h"
#include "ui/pages/chains/chainside.h"
#include "ui/pages/chains/stepchoices.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListAtSide = 600; ///< below this width of the page it stands above

} // namespace

ChainsPage::ChainsPage(Engine& engine, QWidget* parent)
    : QWidget(parent), m_engine(engine), m_undo(m_model), m_lists(engine),
      m_list(new QListView(this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_editor(new ChainEditor(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_removed(new Banner(tr("Deleted chain"), this)),
      m_problem(new Banner(tr("Chain problem"), this)), m_link(new Banner(tr("Chain link"), this)),
      m_unsaved(new QLabel(this)), m_add(new QPushButton(icon(u"add"_s), tr("Add"), this)),
      m_duplicate(new QPushButton(icon(u"copy"_s), tr("Duplicate"), this)),
      m_copyLink(new QPushButton(icon(u"copy"_s), tr("Copy link"), this)),
      m_remove(new QPushButton(icon(u"remove"_s), tr("Delete"), this)),
      m_undoButton(new QPushButton(tr("Undo"), this)),
      m_redoButton(new QPushButton(tr("Redo"), this)), m_save(new QPushButton(tr("Save"), this)),
      m_revert(new QPushButton(tr("Revert"), this))
{
    prepareList();
    m_side = new ChainSide(m_list, {m_add, m_duplicate, m_copyLink, m_remove}, this);
    auto* content = new QWidget(this);
    content->setLayout(m_columns);
    m_columns->setContentsMargins(space::kLarge, 0, space::kLarge, space::kMedium);
    m_columns->setSpacing(space::kMedium);
    m_columns->addWidget(m_side);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kSmall);
    for (Banner* banner : {m_removed, m_problem, m_link}) {
        banner->hide();
        right->addWidget(banner);
    }
    right->addWidget(m_editor, 1);
    m_columns->addLayout(right, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);

    connect(&engine, &Engine::saveFailed, this, &ChainsPage::showProblems);
    connect(&m_model, &ChainListModel::editsChanged, this, &ChainsPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { select(index.row()); });
    connect(m_editor, &ChainEditor::changed, this, [this] {
        if (current() >= 0)
            m_undo.setChain(current(), m_editor->chain());
    });
    // Later: who gets the focus may be in the midst of being made.
    connect(m_editor, &ChainEditor::modelsWanted, &m_lists, &ModelLists::want,
            Qt::QueuedConnection);
    connect(&m_lists, &ModelLists::changed, this, &ChainsPage::offerModels);
    connect(&m_undo, &ChainUndo::changed, this, &ChainsPage::refresh);
    connect(&m_undo, &ChainUndo::restored, this, &ChainsPage::restored);
    // What is typed into one field after a look at another is an edit of its own.
    connect(qApp, &QApplication::focusChanged, &m_undo, &ChainUndo::seal);
    connect(m_removed, &Banner::actionTriggered, this, [this] {
        int row = -1;
        m_undo.make(ChainUndo::Deed::BringBack, current(), [&] { row = m_model.undoRemove(); });
        if (row >= 0)
            m_list->setCurrentIndex(m_model.index(row));
        refresh();
    });
    connect(m_link, &Banner::dismissed, m_link, &QWidget::hide);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_choices.providers.isEmpty())
            emit pageRequested(u"Overview"_s);
        else
            add();
    });
    makeShortcuts();
    refresh();
    follow(engine, &Engine::configurationChanged, this, &ChainsPage::setConfiguration);
}

void ChainsPage::makeShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, auto&& then) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add(QKeySequence::Save, [this] { save(); });
    add(QKeySequence::Undo, [this] { m_undo.undo(); });
    add(QKeySequence::Redo, [this] { m_undo.redo(); });
}

QWidget* ChainsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* title = new QLabel(tr("Chains"), header);
    setType(title, TypeRole::Title);
    setTone(m_unsaved, Tone::Warning);
    m_unsaved->setAccessibleName(tr("Unsaved changes"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save every change on this page (Ctrl+S)"));
    m_revert->setAccessibleName(tr("Revert"));
    m_revert->setToolTip(tr("Back to what was saved last"));
    m_undoButton->setAccessibleName(tr("Undo the chain edit"));
    m_redoButton->setAccessibleName(tr("Redo the chain edit"));
    connect(m_undoButton, &QPushButton::clicked, &m_undo, &ChainUndo::undo);
    connect(m_redoButton, &QPushButton::clicked, &m_undo, &ChainUndo::redo);
    connect(m_save, &QPushButton::clicked, this, &ChainsPage::save);
    connect(m_revert, &QPushButton::clicked, this, &ChainsPage::revert);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_unsaved);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_redoButton);
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    return header;
}

void ChainsPage::prepareList()
{
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Chain list"));
    m_list->setProperty("navigation", true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setAccessibleName(tr("Add chain"));
    m_duplicate->setAccessibleName(tr("Duplicate chain"));
    m_remove->setAccessibleName(tr("Delete chain"));
    connect(m_add, &QPushButton::clicked, this, &ChainsPage::add);
    connect(m_duplicate, &QPushButton::clicked, this, [this] {
        int row = -1;
        m_undo.make(ChainUndo::Deed::Duplicate, current(),
                    [&] { row = m_model.duplicate(current()); });
        m_list->setCurrentIndex(m_model.index(row));
        m_editor->setFocusOnName();
    });
    m_copyLink->setAccessibleName(tr("Copy link of the chain"));
    m_copyLink->setToolTip(tr("For somebody else: shown and confirmed there before it is taken "
                              "over. Keys are never in it."));
    connect(m_copyLink, &QPushButton::clicked, this, &ChainsPage::copyLink);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = current();
        m_undo.make(ChainUndo::Deed::Delete, row, [&] { m_model.remove(row); });
        refresh();
    });
}

void ChainsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool above = event->size().width() < kListAtSide;
    m_side->setAbove(above);
    m_columns->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

int ChainsPage::current() const
{
    return m_list->currentIndex().row();
}

void ChainsPage::setConfiguration(const ConfigurationState& state)
{
    // What somebody else wrote is not to be taken back here.
    if (!m_saving && state.written.chains != m_model.savedChains())
        m_undo.clear();
    m_written = state.written;
    m_locks = state.policy.locks;
    m_resolved = state.configuration;
    m_choices = m_lists.extended(choicesOf(m_resolved));
    m_editor->setConfiguration(m_resolved);
    if (std::exchange(m_saving, false)) {
        m_problem->hide();
        m_editor->clearProblems();
    }
    m_model.setSaved(state.written.chains);
    if (current() < 0 && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    select(current());
    refresh();
}

ChainsPage::Begun ChainsPage::begun() const
{
    return {m_model.hasEdits() ? m_model.entries() : QList<ChainListModel::Entry>(), m_undo.past(),
            current()};
}

void ChainsPage::resume(const Begun& begun)
{
    if (!begun.edited.isEmpty())
        m_model.setEntries(begun.edited);
    m_undo.recall(begun.done);
    restored(std::min(begun.row, m_model.rowCount() - 1));
}

void ChainsPage::restored(int row)
{
    if (current() != row && row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        select(row);
    refresh();
}

/// The lists that providers sent meanwhile.
void ChainsPage::offerModels()
{
    m_choices = m_lists.extended(choicesOf(m_resolved));
    if (current() >= 0)
        m_editor->setChain(m_editor->chain(), m_choices);
}

void ChainsPage::showChain(const QString& name)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row).data(Qt::EditRole) != name)
            continue;
        m_list->setCurrentIndex(m_model.index(row));
        m_list->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void ChainsPage::select(int row)
{
    m_link->hide(); // it told of another chain
    m_editor->clearProblems();
    if (row >= 0 && row < m_model.rowCount())
        m_editor->setChain(m_model.chain(row), m_choices);
    showLocks();
}

void ChainsPage::add()
{
    int row = -1;
    m_undo.make(ChainUndo::Deed::Add, current(),
                [&] { row = m_model.add(firstStepOf(m_choices)); });
    m_list->setCurrentIndex(m_model.index(row));
    m_editor->setFocusOnName();
    refresh();
}

/// Of the chain as it is shown, saved or not.
void ChainsPage::copyLink()
{
    Configuration shown = m_written;
    shown.chains = m_model.chains();
    const QString name = m_model.chain(current()).name;
    const ChainLinkWriting written = writeChainLink(shown, name);
    if (written.link.isEmpty()) {
        m_link->setContent({.severity = Severity::Bad,
                            .title = tr("No link can be made of chain %1").arg(name),
                            .text = chainLinkFaultText(written.fault, engineText(written.detail)),
                            .action = {},
                            .dismissible = true});
    } else {
        QGuiApplication::clipboard()->setText(written.link);
        m_link->setContent(
            {.severity = Severity::Info,
             .title = tr("The link of chain %1 is in the clipboard").arg(name),
             .text = tr("In it are the steps and settings of the chain, and the names, presets, "
                        "dialects and addresses of its providers. Keys, headers, proxies, limits "
                        "and everything else are not."),
             .action = {},
             .dismissible = true});
    }
    m_link->show();
}

void ChainsPage::save()
{
    if (!m_model.hasEdits())
        return;
    m_editor->clearProblems();
    m_problem->hide();
    Configuration next = m_written;
    next.chains = m_model.chains();
    m_saving = true;
    m_engine.saveConfiguration(next);
}

void ChainsPage::revert()
{
    m_undo.make(ChainUndo::Deed::Revert, current(), [this] { m_model.revert(); });
    m_problem->hide();
    if (current() < 0 && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    select(current());
    refresh();
}

/// Each problem at its field; what has none, or is in another chain, stands in the message.
void ChainsPage::showProblems(const QList<ConfigurationProblem>& problems)
{
    if (!std::exchange(m_saving, false))
        return;
    static const QRegularExpression kChain(u"^chains\\[(\\d+)\\]\\.?(.*)$"_s);
    QStringList lines;
    for (const ConfigurationProblem& problem : problems) {
        const auto match = kChain.match(problem.path);
        const int row = match.hasMatch() ? match.captured(1).toInt() : -1;
        const bool known = row >= 0 && row < m_model.rowCount();
        lines << (known ? tr("%1: %2").arg(m_model.chain(row).name, problemText(problem))
                        : problemText(problem));
        if (!known)
            continue;
        if (problem == problems.first())
            m_list->setCurrentIndex(m_model.index(row));
        if (row == current())
            m_editor->showProblem(match.captured(2), problemText(problem));
    }
    m_problem->setContent({.severity = Severity::Bad,
                           .title = tr("Not saved"),
                           .text = lines.join(u'\n'),
                           .action = {},
                           .dismissible = false});
    m_problem->show();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpanel.h"

#include "ui/shell/commanddelegate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kWidth = 620;
constexpr int kTop = 56;
constexpr int kPageOfRows = 8;

} // namespace

CommandPanel::CommandPanel(CommandModel::Order order, const CommandPanelTexts& texts,
                           QWidget* window)
    : QFrame(window), m_model(order), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new QLabel(texts.nothing, this))
{
    setProperty("overlay", true);
    setAccessibleName(texts.name);
    m_field->setAccessibleName(texts.fieldName);
    m_field->setPlaceholderText(texts.placeholder);
    m_list->setAccessibleName(texts.listName);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the field move in it
    setTone(m_nothing, Tone::Muted);
    m_nothing->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setQuery(text);
        refresh();
    });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, &CommandPanel::runCurrent);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { onFocusMoved(now); });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPanel::open(const QList<PaletteCommand>& commands, const QStringList& recent)
{
    if (!isVisible())
        m_cameFrom = window()->focusWidget();
    m_field->clear();
    m_model.setQuery({});
    m_model.setCommands(commands, recent);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    refresh();
}

void CommandPanel::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

/// The first command from `row` on, in `direction`; headings are passed over.
void CommandPanel::choose(int row, int direction)
{
    const int last = m_model.rowCount() - 1;
    for (int at = std::clamp(row, 0, std::max(0, last)); at >= 0 && at <= last; at += direction) {
        if (m_model.commandAt(at) == nullptr)
            continue;
        const QModelIndex index = m_model.index(at);
        m_list->setCurrentIndex(index);
        // The focus stays in the field: its description tells a screen reader what is chosen.
        m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
        QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        break;
    }
    if (row <= 1)
        m_list->scrollToTop(); // a heading above the first one too
}

void CommandPanel::runCurrent()
{
    const PaletteCommand* chosen = m_model.commandAt(m_list->currentIndex().row());
    if (chosen == nullptr || !chosen->run)
        return;
    const PaletteCommand command = *chosen; // running it may change the list
    dismiss();
    emit commandRun(command.name);
    command.run();
}

void CommandPanel::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    choose(0, 1);
    place();
}

void CommandPanel::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(kWidth, room.width() - 2 * space::kHuge);
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int frame = m_field->sizeHint().height() + 4 * space::kSmall;
    const int wanted = m_model.rowCount() > 0 ? frame + row * m_model.rowCount()
                                              : frame + m_nothing->sizeHint().height();
    const int height = std::min(wanted, room.height() - kTop - 3 * space::kHuge);
    setGeometry((room.width() - width) / 2, std::min(kTop, room.height() / 8), width, height);
}

void CommandPanel::onFocusMoved(const QWidget* to)
{
    if (isVisible() && to != nullptr && to->window() == window() && !isAncestorOf(to))
        hide();
}

bool CommandPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        if (event->type() == QEvent::MouseButtonPress)
            dismiss();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1, 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1, -1);
        return true;
    case Qt::Key_PageDown:
        choose(row + kPageOfRows, 1);
        return true;
    case Qt::Key_PageUp:
        choose(row - kPageOfRows, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else in it
    default:
        return false;
    }
}

} // namespace fuseboard

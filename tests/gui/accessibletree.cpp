// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSteps = 2000;

/// The rows of a view, and the parts that a control is made of, are reached within it.
bool isPart(QAccessibleInterface& node)
{
    switch (node.role()) {
    case QAccessible::ListItem:
    case QAccessible::Cell:
    case QAccessible::TreeItem:
    case QAccessible::Row:
    case QAccessible::ColumnHeader:
    case QAccessible::RowHeader:
    case QAccessible::PopupMenu:
    case QAccessible::MenuItem:
    case QAccessible::Client: // a viewport, a page
    case QAccessible::Pane:
    case QAccessible::Window:
    case QAccessible::StaticText: // to be selected and copied; it is no control
        return true;
    default:
        break;
    }
    const auto* widget = qobject_cast<QWidget*>(node.object());
    if (widget == nullptr)
        return true;
    return widget->focusProxy() != nullptr || qobject_cast<QComboBox*>(widget->parentWidget()) ||
           qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
           (widget->windowFlags() & Qt::WindowType_Mask) == Qt::Popup;
}

struct Walk
{
    QStringList faults;
    QHash<QString, QString> seen; ///< where each name stands
};

void visit(QAccessibleInterface& node, const QString& way, Walk& walk)
{
    const QAccessible::State state = node.state();
    if (state.invisible)
        return;
    const QString name = node.text(QAccessible::Name);
    const auto* widget = qobject_cast<QWidget*>(node.object());
    const QString what =
        (widget ? QString::fromLatin1(widget->metaObject()->className()) : u"?"_s) + u" \""_s +
        name + u'"';
    const QString here = way + u" / "_s + what;
    if (state.focusable && !isPart(node)) {
        if (name.isEmpty())
            walk.faults << u"no name: "_s + here;
        else if (walk.seen.contains(name))
            walk.faults << u"the same name: "_s + here + u" and "_s + walk.seen.value(name);
        walk.seen.insert(name, here);
    }
    if (qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QComboBox*>(widget))
        return; // a million rows have no controls
    for (int i = 0; i < node.childCount(); ++i) {
        if (QAccessibleInterface* child = node.child(i))
            visit(*child, here, walk);
    }
}

QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s +
           widget.accessibleName() + u'"';
}

} // namespace

QStringList namingFaults(QWidget& window)
{
    Walk walk;
    if (QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window))
        visit(*root, {}, walk);
    if (walk.seen.isEmpty())
        walk.faults << u"there are no controls"_s;
    return walk.faults;
}

QStringList tabFaults(QWidget& window, const QWidget& page, bool backwards)
{
    const QWidget* start = window.focusWidget();
    if (start == nullptr)
        return {u"nothing has the focus"_s};
    QSet<const QWidget*> reached{start};
    const QWidget* last = start;
    int steps = 0;
    do {
        QTest::keyClick(window.focusWidget(), backwards ? Qt::Key_Backtab : Qt::Key_Tab,
                        backwards ? Qt::ShiftModifier : Qt::NoModifier);
        const QWidget* now = window.focusWidget();
        if (now == nullptr)
            return {u"the focus is lost after "_s + nameOf(*last)};
        if (now == last)
            return {u"does not let go of the focus: "_s + nameOf(*now)};
        reached.insert(now);
        last = now;
    } while (last != start && ++steps < kMostSteps);
    QStringList faults;
    if (last != start)
        faults << u"never comes back to "_s + nameOf(*start);
    const auto all = page.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        const bool wants = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                           widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
        const bool isPartOfAnother = qobject_cast<QComboBox*>(widget->parentWidget()) ||
                                     qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
        if (wants && !isPartOfAnother && !reached.contains(widget))
            faults << u"is never reached: "_s + nameOf(*widget);
    }
    return faults;
}

} // namespace fuseboard

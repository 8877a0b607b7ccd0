// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/layoutfaults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QWidget>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget& widget, const QString& text)
{
    QStringList way;
    for (const QWidget* at = &widget; at && way.size() < 4; at = at->parentWidget())
        way.prepend(QString::fromLatin1(at->metaObject()->className()));
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return u"%1 \"%2\" at %3,%4 %5x%6"_s.arg(way.join(u" > "_s), text.left(60))
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

/// What is scrolled out of sight has its room.
bool isLaidOut(const QWidget& widget)
{
    return widget.isVisible() && widget.width() > 0 && widget.height() > 0;
}

QString labelFault(const QLabel& label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QSize wanted = label.sizeHint();
    const bool fits = label.wordWrap() ? label.height() + 1 >= label.heightForWidth(label.width())
                                       : label.width() + 1 >= wanted.width() &&
                                             label.height() + 1 >= wanted.height();
    if (fits || label.toolTip().contains(label.text()))
        return {};
    return described(label, label.text()) +
           u", needs %1x%2"_s.arg(wanted.width()).arg(wanted.height());
}

QString buttonFault(const QAbstractButton& button)
{
    if (button.text().isEmpty())
        return {};
    const int wanted = button.minimumSizeHint().width();
    if (button.width() + 1 >= wanted)
        return {};
    return described(button, button.text()) + u", needs %1"_s.arg(wanted);
}

/// The widgets that the layout of `parent` places, those of layouts within it too.
QList<const QWidget*> placed(const QLayout& layout)
{
    QList<const QWidget*> result;
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (const QWidget* widget = item->widget(); widget && isLaidOut(*widget))
            result << widget;
        else if (const QLayout* inner = item->layout())
            result << placed(*inner);
    }
    return result;
}

} // namespace

QStringList clippedTexts(const QWidget& root)
{
    QStringList faults;
    for (const QWidget* widget : root.findChildren<const QWidget*>()) {
        if (!isLaidOut(*widget))
            continue;
        QString fault;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            fault = labelFault(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            fault = buttonFault(*button);
        if (!fault.isEmpty())
            faults << fault;
    }
    return faults;
}

QStringList misplacedWidgets(const QWidget& root)
{
    QStringList faults;
    QList<const QWidget*> parents = root.findChildren<const QWidget*>();
    parents.prepend(&root);
    for (const QWidget* parent : std::as_const(parents)) {
        // A stack shows one of its pages; the others lie below it.
        if (!parent->layout() || !isLaidOut(*parent) || parent->inherits("QStackedWidget"))
            continue;
        const QList<const QWidget*> widgets = placed(*parent->layout());
        for (qsizetype i = 0; i < widgets.size(); ++i) {
            const QRect place = widgets.at(i)->geometry();
            if (widgets.at(i)->parentWidget() == parent &&
                !parent->rect().adjusted(-1, -1, 1, 1).contains(place))
                faults << u"stands out: "_s +
                              described(*widgets.at(i), widgets.at(i)->accessibleName());
            for (qsizetype j = i + 1; j < widgets.size(); ++j) {
                const QRect shared = place & widgets.at(j)->geometry();
                if (shared.width() > 1 && shared.height() > 1)
                    faults << u"overlap: "_s + described(*widgets.at(i), {}) + u" and "_s +
                                  described(*widgets.at(j), {});
            }
        }
    }
    return faults;
}

} // namespace fuseboard

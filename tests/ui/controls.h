// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QString>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace fuseboard {

/// The control of that accessible name; null where there is none.
template <typename Widget>
Widget* findControl(const QWidget& page, const QString& name)
{
    const auto all = page.findChildren<Widget*>();
    for (Widget* widget : all) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// The same, where a test cannot go on without it.
template <typename Widget>
Widget* control(const QWidget& page, const QString& name)
{
    Widget* widget = findControl<Widget>(page, name);
    if (!widget)
        qFatal("no control \"%s\"", qPrintable(name));
    return widget;
}

/// The same among those that are seen; null where there is none.
template <typename Widget>
Widget* findShown(const QWidget& page, const QString& name)
{
    const auto all = page.findChildren<Widget*>();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const Widget* widget) {
        return widget->accessibleName() == name && widget->isVisible();
    });
    return found == all.cend() ? nullptr : *found;
}

/// Whether a label that is seen says so.
inline bool labelSays(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

/// By the space bar, as from the keyboard.
inline void pressBySpace(QAbstractButton* button, const QString& name)
{
    QVERIFY2(button, qPrintable(name));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace fuseboard

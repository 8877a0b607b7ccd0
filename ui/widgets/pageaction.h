// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace fuseboard {

/// Something that a page can be told to do. It is known before the page is made, so that it can be
/// found from everywhere.
struct PageAction
{
    QString name; ///< never shown; the same in every version
    QString text;
    QList<QKeySequence> keys{}; ///< they work where the focus is on the page
    QString words{};            ///< more words that it is found by
};

/// The action of that page itself; whoever makes it connects it.
QAction* addPageAction(QWidget& page, const PageAction& action);

} // namespace fuseboard

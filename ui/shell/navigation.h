// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/widgets/lamp.h"

#include <QListWidget>

namespace fuseboard {

/// The list of pages at the window's side.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    void addPage(const PageEntry& page);
    void setCurrentPage(const QString& name);
    /// A lamp and a count at the page's entry; 0: none.
    void setBadge(const QString& name, qsizetype count, Health health);

signals:
    void pageChosen(const QString& name);
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QHash>
#include <QStackedWidget>

#include <map>

namespace fuseboard {

/// The pages, of which one is shown. Each is made when it is opened for the first time: most days
/// see few of them. Its size is that of the page shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    void setEntries(const QList<PageEntry>& entries) { m_entries = entries; }
    const QList<PageEntry>& entries() const { return m_entries; }

    const Page* open(const QString& name); ///< in any case of letters; null: no such page
    QString current() const;               ///< its name; empty: none is open

    bool isBusy() const;                  ///< one of them is
    QHash<QString, Resume> begun() const; ///< on those that stand, by name
    /// Makes these at once: what was begun goes with the state of this moment, not of a later one.
    void resume(const QHash<QString, Resume>& begun);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void made(QWidget* page); ///< before it is shown

private:
    const Page& pageOf(const PageEntry& entry);

    QList<PageEntry> m_entries;
    std::map<QString, Page> m_pages; ///< those that stand; each stays where it is
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace fuseboard {

struct ActionSpec
{
    QString name; ///< never shown; the same in every version
    QString group;
    QString text;
    QKeySequence keys{};
    QString words{}; ///< more words that it is found by
};

/// Everything that the window can be told to do, once: the palette, the menus, the shortcuts and
/// the list of shortcuts are made from here.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        ActionSpec spec;
        QAction* action = nullptr; ///< absent: a page answers the key by itself, it is only told of
    };

    /// The keys work wherever the focus is in `window`, which outlives this.
    explicit ActionRegistry(QWidget& window);

    QAction* add(const ActionSpec& spec, const std::function<void()>& run);
    /// A key that works only where the focus is on its page.
    void tell(const ActionSpec& spec);
    /// A page's own: found and run like the others, but the keys are the page's.
    void addOfPage(const ActionSpec& spec, const std::function<void()>& run);

    const QList<Entry>& entries() const { return m_entries; }
    QAction* action(const QString& name) const; ///< null: there is none

private:
    QAction* make(const ActionSpec& spec, const std::function<void()>& run);

    QWidget& m_window;
    QList<Entry> m_entries;
};

} // namespace fuseboard

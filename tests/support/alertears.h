// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/commandrunner.h"
#include "app/ports/notifier.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace fuseboard {

/// A desktop that remembers what it was told.
class FakeNotifier : public Notifier
{
public:
    void show(const Notice& notice) override
    {
        shown.append(notice);
        withdraw(notice.tag, false);
        onDesktop.append(notice);
    }
    void withdraw(const QString& tag) override { withdraw(tag, true); }
    void onAction(Chosen chosen) override { m_chosen = std::move(chosen); }
    bool isAvailable() const override { return true; }

    void choose(const QString& tag, const QString& action) { m_chosen(tag, action); }
    bool hasListener() const { return static_cast<bool>(m_chosen); }
    QStringList titles() const
    {
        QStringList titles;
        for (const Notice& notice : shown)
            titles.append(notice.title);
        return titles;
    }

    QList<Notice> shown;     ///< all, oldest first
    QList<Notice> onDesktop; ///< one of each tag
    QStringList withdrawn;

private:
    void withdraw(const QString& tag, bool byHand)
    {
        onDesktop.removeIf([&](const Notice& notice) { return notice.tag == tag; });
        if (byHand)
            withdrawn.append(tag);
    }

    Chosen m_chosen;
};

/// Runs nothing; the test says how it ended.
class FakeCommandRunner : public CommandRunner
{
public:
    struct Run
    {
        QStringList command;
        QByteArray input;
        Done done;
    };
    void run(const QStringList& command, const QByteArray& input, Done done) override
    {
        runs.append({command, input, std::move(done)});
    }

    QList<Run> runs;
};

} // namespace fuseboard

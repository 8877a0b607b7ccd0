// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promptdocument.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace fuseboard {

/// The prompts that were sent last, and those that were saved under a name. What has the shape of a
/// key is taken out of what is kept. Without a file, all of it lives as long as the object. The
/// file is written in a thread of its own; the destructor waits for it.
class PromptStore : public QObject
{
    Q_OBJECT
public:
    explicit PromptStore(QObject* parent = nullptr);
    ~PromptStore() override;

    /// Reads it, if there is one. One that cannot be read is moved aside, not overwritten.
    void open(const QString& file);

    const QList<KeptPrompt>& history() const { return m_document.history; }
    const QList<KeptPrompt>& saved() const { return m_document.saved; }
    bool keepsHistory() const { return m_document.keepHistory; }
    const QString& fault() const { return m_fault; } ///< why nothing can be kept; else empty

    void remember(KeptPrompt prompt);    ///< to the front of the history; once each
    void setKeepHistory(bool keep);      ///< false forgets what there is
    void save(const KeptPrompt& prompt); ///< under its name, in place of one of that name
    /// False where there is no such prompt, or another one has the name already.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);
    bool canRestore() const { return m_removed.has_value(); }
    QString removedName() const { return m_removed ? m_removed->name : QString(); }
    void restore(); ///< what was removed last
    const KeptPrompt* find(const QString& name) const;

    /// All of it, for a store that takes the place of this one: the file may lag behind.
    struct Contents
    {
        PromptDocument document{};
        std::optional<KeptPrompt> removed{};
    };
    Contents contents() const { return {m_document, m_removed}; }
    void take(const Contents& contents);

signals:
    void changed();
    void faultChanged();

private:
    void touch();
    void write();
    void setFault(const QString& fault);

    PromptDocument m_document;
    std::optional<KeptPrompt> m_removed;
    QString m_file;
    QString m_fault;
    QTimer m_soon; ///< gathers changes
    QThreadPool m_writer;
};

} // namespace fuseboard

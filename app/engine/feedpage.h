// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/feedfetch.h"
#include "app/ports/worker.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace fuseboard {

/// One status page: where its document is, and the last that could be read of it. The document is
/// looked for at the first reading, and again when the known address has none any more.
/// Threads: the engine's; documents are read by the worker.
class FeedPage
{
public:
    struct Services
    {
        Clock& clock;
        HttpTransport& transport;
        Worker& worker;
    };
    struct Reading
    {
        FeedSnapshot snapshot;
        Instant at; ///< when it came, or was confirmed
    };

    FeedPage(Services services, QUrl page, NetworkSettings network);

    const QUrl& url() const { return m_page; }
    const NetworkSettings& network() const { return m_network; }

    /// One reading; not while another is under way. `done` comes exactly once, never from within
    /// this call, and may destroy the page, which drops a reading under way.
    void read(std::function<void()> done);
    bool isReading() const { return m_done != nullptr; }

    const std::optional<Reading>& lastGood() const { return m_good; }
    std::optional<FeedEngine> engine() const;
    // Of the last reading:
    int failures() const { return m_failures; }      ///< in a row
    const QString& fault() const { return m_fault; } ///< empty after a good one
    std::optional<Duration> retryAfter() const { return m_retryAfter; }
    bool isUnreachable() const { return m_isUnreachable; } ///< its host did not answer at all

    /// The monotonic clock did not count this: the last good reading is that much older.
    void age(Duration duration);

private:
    void search(const QUrl& lost = {});
    void askNext();
    void ask(const QUrl& url);
    void onReply(const FeedReply& reply);
    void readDocument(const FeedReply& reply, const QByteArray& etag);
    void take(const FeedSnapshot& snapshot, const FeedReply& reply, const QByteArray& etag);
    void onNothingThere(const FeedFault& fault);
    void endSearch();
    void fail(const FeedFault& fault);
    void finish();

    Services m_services;
    QUrl m_page;
    NetworkSettings m_network;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true); ///< for the worker

    QUrl m_address; ///< of the document; empty: not found yet
    FeedDocument m_document;
    QByteArray m_etag; ///< of m_document

    std::function<void()> m_done;
    std::unique_ptr<FeedFetch> m_fetch;
    QUrl m_asked;
    QList<QUrl> m_candidates;
    QSet<QString> m_deadHosts;
    std::optional<FeedFault> m_passingFault; ///< the first of the search that may be over soon
    std::optional<FeedFault> m_nothingThere; ///< the first of the search
    qsizetype m_searched = 0;
    bool m_searching = false;
    bool m_searchNext = false;
    int m_repeats = 0; ///< searches done again although one has found something

    std::optional<Reading> m_good;
    int m_failures = 0;
    QString m_fault;
    std::optional<Duration> m_retryAfter;
    bool m_isUnreachable = false;
};

} // namespace fuseboard

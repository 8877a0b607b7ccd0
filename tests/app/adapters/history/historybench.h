// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/sqlitehistory.h"
#include "tests/support/seededrandom.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace fuseboard {

inline constexpr qint64 kNoonMs = 1'790'000'040'000; ///< a whole minute in 2026

CallRecord successOf(const QString& provider, const QString& model = QStringLiteral("m"));
CallRecord failureOf(const QString& provider, ErrorKind kind, int status, const QString& message);
/// Anything that a record can say, in whole microseconds.
CallRecord randomRecord(SeededRandom& random);
bool isSame(const CallRecord& a, const CallRecord& b);

/// A history in a folder of its own, which waits little.
class HistoryBench
{
public:
    explicit HistoryBench(const QString& folder = {},
                          std::chrono::milliseconds slow = HistoryTempo().slow);

    QString file() const { return m_folder + QStringLiteral("/history.db"); }
    QString folder() const { return m_folder; }

    void start(const HistorySettings& settings = forEver());
    void stop(); ///< all that was recorded is written then
    void restart();
    SqliteHistory& history() { return *m_history; }
    const HistoryHealth& health() const { return m_health; }
    const QStringList& causes() const { return m_causes; } ///< each that was told
    bool reaches(HistoryHealth::State state);
    bool heals(); ///< it works, and all that waited is written

    CallPage page(const CallFilter& filter = {}, int most = 100, qint64 before = 0);
    qint64 countedCalls();
    QList<StoredSeries> series(const SeriesQuery& query);
    QByteArray state();
    QList<Alert> alerts(int most = 100);
    QList<StoredIncident> incidents(qint64 fromMs = 0);
    QString vacuum();

    static HistorySettings forEver() { return {.enabled = true, .keepDays = 36'500}; }

private:
    QTemporaryDir m_temporary;
    QString m_folder;
    std::chrono::milliseconds m_slow;
    HistorySettings m_settings;
    HistoryHealth m_health;
    QStringList m_causes;
    std::unique_ptr<SqliteHistory> m_history;
};

/// Waits for the one answer.
template <typename Answer, typename Question>
Answer answerTo(Question question)
{
    std::optional<Answer> answer;
    question([&answer](const Answer& given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        QTest::qFail("no answer came", __FILE__, __LINE__);
    return answer.value_or(Answer());
}

/// What a statement says about a file, with a connection of its own.
QVariant ask(const QString& file, const QString& sql);

} // namespace fuseboard

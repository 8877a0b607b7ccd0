// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/configuration.h"
#include "app/domain/prompt.h"
#include "app/domain/secret.h"
#include "app/domain/sharedhistoryhealth.h"
#include "app/domain/storedhistory.h"
#include "app/engine/board.h"
#include "app/engine/configurationstate.h"
#include "app/engine/diagnosis.h"
#include "app/engine/discovery.h"
#include "app/engine/engineports.h"
#include "app/engine/exchange.h"
#include "app/engine/keyring.h"
#include "app/engine/promptresult.h"
#include "app/engine/rulepreview.h"
#include "app/engine/watchviews.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace fuseboard {

class EngineCore;

using RequestId = quint64; ///< joins an answer to its question; never 0

/// The one façade that the window and the command line talk to. Lives in the caller's thread; the
/// work is done in a thread of its own. Calls return at once, answers come as queued signals with
/// values. Secrets go in, and come out through revealKey() alone.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(PortsFactory ports, EngineOptions options = {}, QObject* parent = nullptr);
    ~Engine() override; ///< cancels what is under way and joins the thread

    void start(); ///< reads the configuration, probes the keyring

    /// Prompts. The id comes back with every signal of that prompt.
    PromptId send(const Prompt& prompt, const QString& chain);
    /// To one model of one provider, without a chain. An empty model: the one the chains name
    /// first.
    PromptId sendTo(const Prompt& prompt, const QString& provider, const QString& model);
    void cancel(PromptId id);

    /// Validates, writes and applies; on a problem nothing changes and `saveFailed` tells.
    void saveConfiguration(const Configuration& configuration);

    void readKeys(); ///< looks for every key of the configuration
    void setKey(const QString& provider, const Secret& key);
    /// Takes the new key only once a check with it has passed; until then the old one is in force.
    void replaceKey(const QString& provider, const Secret& key);
    void removeKey(const QString& provider);
    void restoreKey(const QString& provider); ///< undoes removeKey(), within kUndoTime
    void revealKey(const QString& provider);  ///< `keyRevealed` tells
    static constexpr Duration kUndoTime = std::chrono::seconds(30);
    void checkKey(const QString& provider); ///< one cheap call with the model of a chain
    void probeKeyring();                    ///< again, after the user did something about it
    /// The provider's own list; `done` comes in the thread of this façade, unless it is gone.
    void readModels(const QString& provider, std::function<void(QStringList, QString fault)> done);

    void setBoardRange(TimeRange range);
    void setBoardSpan(qint64 fromMs, qint64 toMs); ///< TimeRange::Own, on the board's axis
    void discover();

    /// Watching; without EngineOptions::watch only readFeeds() does anything.
    void readFeeds(const QStringList& providers = {}); ///< now; empty: all. `feedsRead` tells
    void probeNow();                                   ///< all probes that are not paused
    void snoozeAlert(AlertId alert, Duration time);    ///< 0 ends it
    void muteRule(const QString& rule, bool muted);    ///< kept in the configuration

    void vacuumHistory(); ///< now; `historyVacuumed` tells

    // Questions to the history: without one the answers are empty. Each is answered once.
    RequestId readCalls(const CallFilter& filter, qint64 before, int most); ///< see CallHistory
    RequestId readSeries(const SeriesQuery& query);
    RequestId readIncidents(qint64 fromMs);
    RequestId previewRules(const QList<AlertRule>& rules);

    /// Errors in a reply, a log or a HAR; `name` of the file, or empty.
    RequestId diagnose(const QByteArray& text, const QString& name);
    RequestId diagnoseFile(const QString& file);
    void cancelDiagnosis(RequestId request); ///< no `diagnosed` comes for it any more
    void findLogs();                         ///< of applications on this machine; `logsFound` tells

signals:
    void configurationChanged(const fuseboard::ConfigurationState& state);
    void saveFailed(const QList<fuseboard::ConfigurationProblem>& problems);
    void boardChanged(const fuseboard::BoardSnapshot& board);
    void keysChanged(const fuseboard::KeysSnapshot& keys);
    void keysRead(const fuseboard::KeysSnapshot& keys); ///< after readKeys(), when all are known
    void keyChanged(const QString& provider,
                    const fuseboard::KeyChange& change); ///< after set, remove
    void keyChecked(const QString& provider, const fuseboard::KeyCheck& check);
    void discovered(const fuseboard::Discovery& discovery);
    void feedsChanged(const fuseboard::FeedsSnapshot& feeds);
    void
    feedsRead(const fuseboard::FeedsSnapshot& feeds); ///< after readFeeds(), when all are known
    void alertsChanged(const fuseboard::AlertsSnapshot& alerts);
    void pageRequested(const QString& page); ///< the user chose it in a notification
    void historyChanged(const fuseboard::HistoryHealth& health);
    void historyVacuumed(const QString& fault);          ///< empty: it went well
    void exportFaultsChanged(const QStringList& faults); ///< why records do not get out
    void sharedHistoryChanged(const fuseboard::SharedHistoryHealth& health);
    /// `fault` is why there is none; else it is empty. Whoever takes the key wipes it soon.
    void keyRevealed(const QString& provider, const fuseboard::Secret& key, const QString& fault);
    void callsRead(fuseboard::RequestId request, const fuseboard::CallPage& page);
    void seriesRead(fuseboard::RequestId request, const QList<fuseboard::StoredSeries>& series);
    void incidentsRead(fuseboard::RequestId request,
                       const QList<fuseboard::StoredIncident>& incidents);
    void rulesPreviewed(fuseboard::RequestId request,
                        const QList<fuseboard::RulePreview>& previews);
    void diagnosing(fuseboard::RequestId request, int percent); ///< where it takes its time
    void diagnosed(fuseboard::RequestId request, const fuseboard::Diagnosis& diagnosis);
    void logsFound(const QList<fuseboard::KnownLog>& logs);

    void attemptStarted(fuseboard::PromptId id, const fuseboard::AttemptStart& attempt);
    void promptWaiting(fuseboard::PromptId id, const fuseboard::PromptWait& wait);
    void answerPiece(fuseboard::PromptId id, const fuseboard::AnswerPiece& piece);
    void attemptFinished(fuseboard::PromptId id, const fuseboard::CallRecord& record);
    void attemptExchanged(fuseboard::PromptId id, const fuseboard::Exchange& exchange);
    void promptFinished(fuseboard::PromptId id, const fuseboard::PromptResult& result);

private:
    void post(std::function<void(EngineCore&)> job);

    class Host;
    QThread m_thread;
    Host* m_host; ///< lives in m_thread, with the core
    PromptId m_lastPrompt = 0;
    RequestId m_lastRequest = 0;
};

} // namespace fuseboard

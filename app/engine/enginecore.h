// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/chainrunner.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/configurationkeeper.h"
#include "app/engine/cooldowns.h"
#include "app/engine/diagnosisdesk.h"
#include "app/engine/discovery.h"
#include "app/engine/engineports.h"
#include "app/engine/exchange.h"
#include "app/engine/firsttokentimes.h"
#include "app/engine/historydesk.h"
#include "app/engine/historyquestions.h"
#include "app/engine/keybook.h"
#include "app/engine/keydesk.h"
#include "app/engine/limitbook.h"
#include "app/engine/metricshub.h"
#include "app/engine/modelsdesk.h"
#include "app/engine/policywatch.h"
#include "app/engine/promptresult.h"
#include "app/engine/rangereader.h"
#include "app/engine/rulepreview.h"
#include "app/engine/sharedhistorydesk.h"
#include "app/engine/watch.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace fuseboard {

/// The running system behind the Engine façade. Everything here happens in the engine's thread.
class EngineCore : public QObject
{
    Q_OBJECT
public:
    EngineCore(EnginePorts ports, const EngineOptions& options);
    ~EngineCore() override;

    void start();
    /// The end: no call goes on, and what the exports hold is carried away. `done` comes once,
    /// perhaps from within, unless this is destroyed before.
    void finish(std::function<void()> done);
    void send(PromptId id, const Prompt& prompt, const QString& chain);
    void sendTo(PromptId id, const Prompt& prompt, const QString& provider, const QString& model);
    void cancel(PromptId id);
    void saveConfiguration(const Configuration& configuration);
    void readKeys();
    KeyDesk& keyDesk() { return m_keyDesk; }
    DiagnosisDesk& diagnosisDesk() { return m_diagnosisDesk; }
    HistoryQuestions& history() { return m_history; }
    void probeKeyring();
    void setBoardRange(const BoardRange& range);
    void discover();
    void readModels(const QString& provider, const ModelsDesk::OnModels& done);
    void readFeeds(const QStringList& providers);
    void probeNow();
    void snoozeAlert(AlertId alert, Duration time);
    void muteRule(const QString& rule, bool muted);
    void previewRules(quint64 request, const QList<AlertRule>& rules);

    const Watch& watch() const { return *m_watch; }

signals:
    void configurationChanged(const fuseboard::ConfigurationState& state);
    void saveFailed(const QList<fuseboard::ConfigurationProblem>& problems);
    void boardChanged(const fuseboard::BoardSnapshot& board);
    void keysChanged(const fuseboard::KeysSnapshot& keys);
    void keysRead(const fuseboard::KeysSnapshot& keys);
    void keyChanged(const QString& provider, const fuseboard::KeyChange& change);
    void keyChecked(const QString& provider, const fuseboard::KeyCheck& check);
    void keyRevealed(const QString& provider, const fuseboard::Secret& key, const QString& fault);
    void discovered(const fuseboard::Discovery& discovery);
    void feedsChanged(const fuseboard::FeedsSnapshot& feeds);
    void feedsRead(const fuseboard::FeedsSnapshot& feeds);
    void alertsChanged(const fuseboard::AlertsSnapshot& alerts);
    void pageRequested(const QString& page);
    void historyChanged(const fuseboard::HistoryHealth& health);
    void historyVacuumed(const QString& fault);
    void exportFaultsChanged(const QStringList& faults);
    void sharedHistoryChanged(const fuseboard::SharedHistoryHealth& health);
    void callsRead(quint64 request, const fuseboard::CallPage& page);
    void seriesRead(quint64 request, const QList<fuseboard::StoredSeries>& series);
    void rulesPreviewed(quint64 request, const QList<fuseboard::RulePreview>& previews);
    void incidentsRead(quint64 request, const QList<fuseboard::StoredIncident>& incidents);
    void diagnosing(quint64 request, int percent);
    void diagnosed(quint64 request, const fuseboard::Diagnosis& diagnosis);
    void logsFound(const QList<fuseboard::KnownLog>& logs);

    void attemptStarted(fuseboard::PromptId id, const fuseboard::AttemptStart& attempt);
    void promptWaiting(fuseboard::PromptId id, const fuseboard::PromptWait& wait);
    void answerPiece(fuseboard::PromptId id, const fuseboard::AnswerPiece& piece);
    void attemptFinished(fuseboard::PromptId id, const fuseboard::CallRecord& record);
    void attemptExchanged(fuseboard::PromptId id, const fuseboard::Exchange& exchange);
    void promptFinished(fuseboard::PromptId id, const fuseboard::PromptResult& result);

private:
    using RunnerId = quint64;

    void applyConfiguration();
    void configurationReplaced();
    void configureWatch();
    void sendAlong(PromptId id, const Prompt& prompt, const Chain& chain);
    void tellExchange(PromptId id, int attempt, std::shared_ptr<const ExchangeKeeper> kept);
    void run(ChainOrder order, ChainObserver observer, std::optional<PromptId> prompt);
    QList<Provider> providersOf(const Chain& chain) const;
    void keysMayHaveChanged();
    void publishBoard();
    void alertsMayHaveChanged();

    EnginePorts m_ports; ///< first: what follows uses them, and goes before them
    ConfigurationKeeper m_configuration;
    PolicyWatch m_policy; ///< before whoever takes the transport of the ports
    CircuitPanel m_circuits;
    CoolDowns m_coolDowns;
    FirstTokenTimes m_firstTokens;
    LimitBook m_limits; ///< before the runners: their leases come back to it
    HabitBook m_habits;
    KeyBook m_keys;
    std::shared_ptr<const UserErrorRules> m_errorRules; ///< of the configuration in force
    MetricsHub m_metrics;
    std::optional<Watch> m_watch;        ///< always there, once it is constructed
    std::optional<HistoryDesk> m_memory; ///< as the watch
    SharedHistoryDesk m_sharedHistory;
    RangeReader m_ranges;
    std::map<RunnerId, std::unique_ptr<ChainRunner>> m_runners;
    std::map<PromptId, RunnerId> m_prompts;
    HistoryQuestions m_history;
    ModelsDesk m_models;
    KeyDesk m_keyDesk; ///< behind the runners: its checks go first
    DiagnosisDesk m_diagnosisDesk;
    quint64 m_lastId = 0; ///< of runners
    quint64 m_callsSeen = 0;
    bool m_ending = false;
    bool m_probeKeyring;
    Clock::TimerId m_boardTimer = 0;
    Clock::TimerId m_keysTimer = 0;
    Clock::TimerId m_alertsTimer = 0;
};

} // namespace fuseboard

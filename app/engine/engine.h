// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/prompt.h"
#include "app/domain/secret.h"
#include "app/engine/board.h"
#include "app/engine/keyring.h"
#include "app/engine/promptresult.h"
#include "app/ports/clock.h"
#include "app/ports/configurationstore.h"
#include "app/ports/httptransport.h"
#include "app/ports/random.h"
#include "app/ports/secretstore.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

class EngineCore;

/// What the engine needs from outside; made in its thread, and destroyed there.
struct EnginePorts {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<Random> random;
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<SecretStore> secrets; ///< null: no keychain is touched, keys live in memory
    std::unique_ptr<ConfigurationStore> configuration;
    std::function<QByteArray(const QString& name)> environment;
};
using PortsFactory = std::function<EnginePorts()>;

struct EngineOptions {
    std::optional<Duration> probeInterval; ///< one cheap call per provider, with jitter; absent: none
};

/// What is configured, and what is wrong with the file. With problems, `configuration` is the last
/// good copy, or empty, and the file is left as it is.
struct ConfigurationState {
    Configuration configuration; ///< resolved with the presets
    QList<ConfigurationProblem> problems;
    QString place;            ///< the file's path
    bool usingLastGood = false;
    bool firstStart = false;  ///< there is no file yet
};

/// What a first start can offer.
struct Discovery {
    struct Key {
        QString preset;
        QString title;
        QString variable;
    };
    QList<Key> keys;          ///< found in the environment
    QStringList ollamaModels; ///< of an Ollama that answers on this machine
    bool ollama = false;
};

/// The one façade that the window and the command line talk to. Lives in the caller's thread; the
/// work is done in a thread of its own. Calls return at once, answers come as queued signals with
/// values. Secrets go in and never come out.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(PortsFactory ports, EngineOptions options = {}, QObject* parent = nullptr);
    ~Engine() override; ///< cancels what is under way and joins the thread

    void start(); ///< reads the configuration, probes the keyring

    /// Prompts. The id comes back with every signal of that prompt.
    PromptId send(const Prompt& prompt, const QString& chain);
    void cancel(PromptId id);

    /// Validates, writes and applies; on a problem nothing changes and `saveFailed` tells.
    void saveConfiguration(const Configuration& configuration);

    void setKey(const QString& provider, const Secret& key);
    void removeKey(const QString& provider);
    void checkKey(const QString& provider); ///< one cheap call with the model of a chain
    void probeKeyring(); ///< again, after the user did something about it

    void setBoardRange(TimeRange range);
    void discover();

signals:
    void configurationChanged(const fuseboard::ConfigurationState& state);
    void saveFailed(const QList<fuseboard::ConfigurationProblem>& problems);
    void boardChanged(const fuseboard::BoardSnapshot& board);
    void keysChanged(const fuseboard::KeysSnapshot& keys);
    void keyChanged(const QString& provider, bool ok, const QString& message); ///< after set, remove
    void keyChecked(const QString& provider, const fuseboard::KeyCheck& check);
    void discovered(const fuseboard::Discovery& discovery);

    void attemptStarted(fuseboard::PromptId id, const fuseboard::AttemptStart& attempt);
    void promptWaiting(fuseboard::PromptId id, const fuseboard::PromptWait& wait);
    void answerPiece(fuseboard::PromptId id, const fuseboard::AnswerPiece& piece);
    void attemptFinished(fuseboard::PromptId id, const fuseboard::CallRecord& record);
    void promptFinished(fuseboard::PromptId id, const fuseboard::PromptResult& result);

private:
    void post(std::function<void(EngineCore&)> job);

    PortsFactory m_factory;
    EngineOptions m_options;
    QThread m_thread;
    EngineCore* m_core = nullptr; ///< lives in m_thread
    PromptId m_lastPrompt = 0;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::ConfigurationState)
Q_DECLARE_METATYPE(fuseboard::Discovery)
Q_DECLARE_METATYPE(fuseboard::KeyCheck)

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "app/engine/configurationstate.h"
#include "app/engine/discovery.h"
#include "app/engine/keyring.h"
#include "ui/models/firstchain.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace fuseboard {

class AddKeyCard;
class Banner;
class Engine;
class EnvironmentCard;
class OllamaCard;
class WelcomeCard;

/// The first start: four ways to a board with something on it.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Engine& engine, QWidget* parent = nullptr);
    void setConfiguration(const ConfigurationState& state);
    bool isBusy() const { return m_saving || !m_keyOf.isEmpty(); } ///< `finished` is to come

signals:
    void finished();      ///< there is a provider and a chain
    void demoRequested(); ///< to be started as a program of its own

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void arrange(int columns);
    void setDiscovery(const Discovery& discovery);
    void begin(const QList<FirstProvider>& chosen, const Secret& key = {});
    void tellKey(const QString& provider, const KeyChange& change);
    void setProblem(const QString& title, const QString& text);

    Engine& m_engine;
    Configuration m_written;
    bool m_saving = false;
    QString m_keyOf; ///< the provider whose key is set once it is saved
    Secret m_key;
    Banner* m_problem;
    AddKeyCard* m_addKey;
    EnvironmentCard* m_environment;
    OllamaCard* m_ollama;
    WelcomeCard* m_demo;
    QGridLayout* m_grid;
};

} // namespace fuseboard

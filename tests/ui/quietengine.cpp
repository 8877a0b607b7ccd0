// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quietengine.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/scriptedtransport.h"

namespace fuseboard {

namespace {

class NoConfiguration final : public ConfigurationStore
{
public:
    QString place() const override { return QStringLiteral("/nowhere/config.json"); }
    FileResult read() override
    {
        return {.ok = false, .exists = false, .bytes = {}, .message = {}};
    }
    FileResult write(const QByteArray&) override { return read(); }
    FileResult readLastGood() override { return read(); }
    FileResult keepAsLastGood(const QByteArray&) override { return read(); }
};

} // namespace

PortsFactory quietPorts()
{
    return [] {
        EnginePorts ports;
        auto clock = std::make_unique<FakeClock>();
        auto transport = std::make_unique<ScriptedTransport>(*clock);
        transport->script(QStringLiteral("127.0.0.1"), // where an Ollama would answer
                          {ScriptedReply::failure(HttpFailureKind::Refused, {})});
        ports.transport = std::move(transport);
        ports.clock = std::move(clock);
        ports.random = std::make_unique<FakeRandom>();
        ports.configuration = std::make_unique<NoConfiguration>();
        ports.environment = [](const QString&) { return QByteArray(); };
        return ports;
    };
}

} // namespace fuseboard

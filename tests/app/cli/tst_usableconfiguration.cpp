// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/cli/usableconfiguration.h"
#include "tests/support/memorypolicystore.h"
#include "tests/support/quotedjson.h"

#include <QBuffer>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestUsableConfiguration : public QObject
{
    Q_OBJECT

    QBuffer m_err;

    std::optional<ConfigurationState> read(const QByteArray& user, const QByteArray& policy = {})
    {
        m_err.close();
        m_err.setData({});
        m_err.open(QIODevice::WriteOnly);
        Console console;
        console.err = &m_err;
        EnginePorts ports;
        ports.configuration = std::make_unique<MemoryConfigurationStore>(user);
        if (!policy.isEmpty())
            ports.policy = std::make_unique<MemoryPolicyStore>(policy);
        return usableConfiguration(console, ports);
    }

private slots:
    void one_that_is_broken_is_told_with_its_place_and_not_used()
    {
        QVERIFY(!read(json("{'version': 1,\n 'provider': []}")));
        QVERIFY2(m_err.data().contains("line 2, provider: unknown key"), m_err.data().constData());
    }

    void what_names_a_provider_of_the_policy_is_usable_with_it_alone()
    {
        const QByteArray user = json("{'version': 1, 'chains': [{'name': 'c', 'steps': "
                                     "[{'provider': 'p', 'model': 'm'}]}]}");
        const QByteArray policy =
            json("{'version': 1, 'providers': [{'name': 'p', 'preset': 'openai'}],\n"
                 "  'history': {'keep_days': 5}}");
        QVERIFY(!read(user));
        const auto state = read(user, policy);
        QVERIFY2(state, m_err.data().constData());
        QVERIFY(m_err.data().isEmpty());
        QCOMPARE(state->configuration.history.keepDays, 5);
        QVERIFY(state->configuration.chain(u"c"));
    }
};

QTEST_GUILESS_MAIN(TestUsableConfiguration)
#include "tst_usableconfiguration.moc"

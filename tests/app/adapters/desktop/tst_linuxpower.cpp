// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/linuxpower.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kProperties = u"org.freedesktop.DBus.Properties"_s;

/// A system service with one property, on a connection of its own.
class Service : public QDBusVirtualObject
{
public:
    Service(const QString& name, const QString& path, const QString& property,
            const QVariant& value)
        : m_name(name), m_path(path), m_property(property), m_value(value),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
    {
        m_bus.registerVirtualObject(path, this);
        m_runs = m_bus.registerService(name);
    }

    ~Service() override { QDBusConnection::disconnectFromBus(m_name); }

    bool runs() const { return m_runs; }
    int readings() const { return m_readings; }
    void setSilent() { m_silent = true; }

    void change(const QVariant& value)
    {
        m_value = value;
        tell({{m_property, value}}, {});
    }

    void changeUnsaid(const QVariant& value)
    {
        m_value = value;
        tell({}, {m_property});
    }

    void tell(const QVariantMap& changed, const QStringList& invalidated)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(m_path, kProperties, u"PropertiesChanged"_s);
        signal << m_name << changed << invalidated;
        m_bus.send(signal);
    }

    /// An answer to a call that was left without one.
    void answerLate()
    {
        m_bus.send(m_unanswered.createReply(QVariant::fromValue(QDBusVariant(m_value))));
    }

    QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        ++m_readings;
        m_unanswered = message;
        const QVariantList asked{m_name, m_property};
        if (message.interface() != kProperties || message.member() != "Get"_L1 ||
            message.arguments() != asked)
            return false;
        if (m_silent) {
            message.setDelayedReply(true);
            return true;
        }
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(m_value))));
    }

private:
    QString m_name;
    QString m_path;
    QString m_property;
    QVariant m_value;
    QDBusConnection m_bus;
    QDBusMessage m_unanswered;
    bool m_runs = false;
    bool m_silent = false;
    int m_readings = 0;
};

std::unique_ptr<Service> upower(const QVariant& onBattery)
{
    return std::make_unique<Service>(u"org.freedesktop.UPower"_s, u"/org/freedesktop/UPower"_s,
                                     u"OnBattery"_s, onBattery);
}

std::unique_ptr<Service> networkManager(const QVariant& metered)
{
    return std::make_unique<Service>(u"org.freedesktop.NetworkManager"_s,
                                     u"/org/freedesktop/NetworkManager"_s, u"Metered"_s, metered);
}

} // namespace

/// On a bus of the test's own, which stands in for the system's.
class LinuxPowerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_power = std::make_unique<LinuxPower>(QDBusConnection::sessionBus()); }
    void cleanup() { m_power.reset(); }

    void without_a_bus_nothing_is_known()
    {
        const LinuxPower power(QDBusConnection(u"no such connection"_s));
        QVERIFY(!power.onBattery());
        QVERIFY(!power.onMeteredNetwork());
    }

    void without_services_nothing_is_known_until_they_start()
    {
        QTest::qWait(0);
        QVERIFY(!m_power->onBattery());
        QVERIFY(!m_power->onMeteredNetwork());
        const auto battery = upower(true);
        const auto network = networkManager(1U);
        QVERIFY(battery->runs() && network->runs());
        QTRY_VERIFY(m_power->onBattery());
        QTRY_VERIFY(m_power->onMeteredNetwork());
    }

    void what_holds_at_the_start_is_read()
    {
        const auto battery = upower(true);
        const auto network = networkManager(3U);
        const LinuxPower later(QDBusConnection::sessionBus());
        QVERIFY(!later.onBattery()); // it has not waited for the answer
        QTRY_VERIFY(later.onBattery());
        QTRY_VERIFY(later.onMeteredNetwork());
    }

    void a_change_is_noticed_without_reading_again()
    {
        const auto battery = upower(false);
        QTRY_COMPARE(battery->readings(), 1);
        battery->change(true);
        QTRY_VERIFY(m_power->onBattery());
        battery->change(false);
        QTRY_VERIFY(!m_power->onBattery());
        QCOMPARE(battery->readings(), 1);
    }

    void a_change_that_is_told_without_its_value_is_read()
    {
        const auto battery = upower(false);
        QTRY_COMPARE(battery->readings(), 1);
        battery->changeUnsaid(true);
        QTRY_VERIFY(m_power->onBattery());
    }

    void other_properties_change_nothing()
    {
        const auto battery = upower(true);
        QTRY_VERIFY(m_power->onBattery());
        battery->tell({{u"LidIsClosed"_s, false}}, {u"DaemonVersion"_s});
        battery->tell({{u"Metered"_s, 1U}}, {});
        const auto network = networkManager(1U);
        QTRY_VERIFY(m_power->onMeteredNetwork()); // what came before has been taken in
        QVERIFY(m_power->onBattery());
        QCOMPARE(battery->readings(), 1);
    }

    void a_service_that_ends_is_no_longer_believed()
    {
        auto battery = upower(true);
        QTRY_VERIFY(m_power->onBattery());
        battery.reset();
        QTRY_VERIFY(!m_power->onBattery());
        battery = upower(true);
        QTRY_VERIFY(m_power->onBattery());
    }

    void an_answer_that_is_older_than_a_change_is_dropped()
    {
        const auto battery = upower(false);
        battery->setSilent();
        QTRY_COMPARE(battery->readings(), 1);
        battery->tell({{u"OnBattery"_s, true}}, {});
        QTRY_VERIFY(m_power->onBattery());
        battery->answerLate();
        const auto network = networkManager(1U);
        QTRY_VERIFY(m_power->onMeteredNetwork());
        QVERIFY(m_power->onBattery());
    }

    void a_network_is_metered_by_word_or_by_guess_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("metered");
        QTest::newRow("unknown") << QVariant(0U) << false;
        QTest::newRow("yes") << QVariant(1U) << true;
        QTest::newRow("no") << QVariant(2U) << false;
        QTest::newRow("guess: yes") << QVariant(3U) << true;
        QTest::newRow("guess: no") << QVariant(4U) << false;
        QTest::newRow("a value of the future") << QVariant(9U) << false;
        QTest::newRow("no number") << QVariant(u"1"_s) << false;
    }

    void a_network_is_metered_by_word_or_by_guess()
    {
        QFETCH(QVariant, value);
        QFETCH(bool, metered);
        const auto network = networkManager(2U);
        QTRY_COMPARE(network->readings(), 1);
        // First the contrary, so that each row is a change.
        network->change(metered ? 2U : 1U);
        QTRY_COMPARE(m_power->onMeteredNetwork(), !metered);
        network->change(value);
        QTRY_COMPARE(m_power->onMeteredNetwork(), metered);
    }

    void a_battery_that_is_no_truth_value_is_unknown()
    {
        const auto battery = upower(true);
        QTRY_VERIFY(m_power->onBattery());
        battery->change(u"true"_s);
        QTRY_VERIFY(!m_power->onBattery());
    }

private:
    std::unique_ptr<LinuxPower> m_power;
};

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::LinuxPowerTest)
#include "tst_linuxpower.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keyringservice.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class KeyringServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void the_names_on_the_bus_tell_the_keyring_data();
    void the_names_on_the_bus_tell_the_keyring();
    void plasma_5_uses_its_wallet_without_a_secret_service();
    void plasma_6_uses_the_secret_service();
};

namespace {

const QString kSecrets = u"org.freedesktop.secrets"_s;
const QString kGnome = u"org.gnome.keyring"_s;
const QString kWallet5 = u"org.kde.kwalletd5"_s;
const QString kWallet6 = u"org.kde.kwalletd6"_s;
const QString kKeePass = u"org.keepassxc.KeePassXC.MainWindow"_s;
const QString kBus = u"org.freedesktop.DBus"_s;

} // namespace

void KeyringServiceTest::init()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    qunsetenv("KDE_SESSION_VERSION");
}

void KeyringServiceTest::the_names_on_the_bus_tell_the_keyring_data()
{
    QTest::addColumn<QStringList>("owned");
    QTest::addColumn<QStringList>("activatable");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("running");
    QTest::addColumn<bool>("there");

    QTest::newRow("an empty bus") << QStringList{kBus} << QStringList{kBus} << u"Secret Service"_s
                                  << false << false;
    QTest::newRow("GNOME Keyring runs") << QStringList{kBus, kSecrets, kGnome} << QStringList{kBus}
                                        << u"Secret Service (GNOME Keyring)"_s << true << true;
    QTest::newRow("GNOME Keyring can be started")
        << QStringList{kBus} << QStringList{kSecrets, kGnome} << u"Secret Service (GNOME Keyring)"_s
        << false << true;
    QTest::newRow("KeePassXC runs, GNOME Keyring could be started")
        << QStringList{kSecrets, kKeePass} << QStringList{kSecrets, kGnome}
        << u"Secret Service (KeePassXC)"_s << true << true;
    QTest::newRow("KWallet runs under both names")
        << QStringList{kSecrets, kWallet5, kWallet6} << QStringList{}
        << u"Secret Service (KWallet)"_s << true << true;
    QTest::newRow("either of two may be the one")
        << QStringList{kSecrets, kGnome, kWallet6} << QStringList{} << u"Secret Service"_s << true
        << true;
    QTest::newRow("a keyring that nobody knows")
        << QStringList{kSecrets} << QStringList{} << u"Secret Service"_s << true << true;
    QTest::newRow("a wallet alone, outside of Plasma 5")
        << QStringList{kWallet5} << QStringList{kWallet5} << u"Secret Service"_s << false << false;
}

void KeyringServiceTest::the_names_on_the_bus_tell_the_keyring()
{
    QFETCH(QStringList, owned);
    QFETCH(QStringList, activatable);
    QFETCH(QString, name);
    QFETCH(bool, running);
    QFETCH(bool, there);
    const KeyringService service = keyringAmong(owned, activatable);
    QCOMPARE(service.name, name);
    QCOMPARE(service.running, running);
    QCOMPARE(service.missing.isEmpty(), there);
    if (!there)
        QVERIFY2(service.missing.contains(kSecrets), qPrintable(service.missing));
}

void KeyringServiceTest::plasma_5_uses_its_wallet_without_a_secret_service()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    QCOMPARE(likelyKeyringName(), u"KWallet"_s);
    const KeyringService service = keyringAmong({kBus}, {kWallet5});
    QCOMPARE(service.name, u"KWallet"_s);
    QVERIFY(service.missing.isEmpty());
    QVERIFY(!service.running);
    QVERIFY(!keyringAmong({kBus}, {}).missing.isEmpty());
}

void KeyringServiceTest::plasma_6_uses_the_secret_service()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "6");
    QCOMPARE(likelyKeyringName(), u"Secret Service"_s);
    QCOMPARE(keyringAmong({kSecrets, kWallet6}, {}).name, u"Secret Service (KWallet)"_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeyringServiceTest)
#include "tst_keyringservice.moc"

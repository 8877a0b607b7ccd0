// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/provider.h"

#include <QTest>

namespace fuseboard {

class ProviderTest : public QObject
{
    Q_OBJECT

private slots:
    void knows_this_machine_by_its_address_data();
    void knows_this_machine_by_its_address();
};

void ProviderTest::knows_this_machine_by_its_address_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const char* url, bool loopback) {
        QTest::newRow(url) << QString::fromLatin1(url) << loopback;
    };
    row("http://localhost:11434/v1", true);
    row("http://LOCALHOST/", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.255.1.2", true);
    row("http://127.1", true);
    row("http://[::1]:9000", true);
    row("http://[0:0:0:0:0:0:0:1]:9000", true);
    row("http://128.0.0.1", false);
    row("http://127.0.0.1.example.com", false);
    row("http://127.example.com", false);
    row("http://localhost.example.com", false);
    row("http://notlocalhost", false);
    row("http://[::2]", false);
    row("http://0.0.0.0", false);
    row("http://user@example.com?127.0.0.1", false);
    row("http://127.0.0.1@example.com", false);
    row("localhost", false); // a path, not a host
    row("", false);
}

void ProviderTest::knows_this_machine_by_its_address()
{
    QFETCH(QString, url);
    QFETCH(bool, loopback);
    QCOMPARE(isLoopback(QUrl(url)), loopback);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::ProviderTest)
#include "tst_provider.moc"

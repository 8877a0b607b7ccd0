// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/providerhost.h"

#include <QTest>
#include <QUrl>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestProviderHost : public QObject
{
    Q_OBJECT
private slots:
    void a_host_of_a_preset_is_its_provider_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("provider");
        QTest::newRow("openai") << u"https://api.openai.com/v1/responses"_s << u"openai"_s;
        QTest::newRow("another case") << u"https://API.OpenAI.com/v1"_s << u"openai"_s;
        QTest::newRow("gemini") << u"https://generativelanguage.googleapis.com/v1beta/x"_s
                                << u"gemini"_s;
        QTest::newRow("looks alike") << u"https://api.openai.com.evil.test/v1"_s << QString();
        QTest::newRow("this machine") << u"http://localhost:11434/api/chat"_s << QString();
        QTest::newRow("none") << u"/v1/chat"_s << QString();
    }
    void a_host_of_a_preset_is_its_provider()
    {
        QFETCH(QString, url);
        QTEST(providerAt(QUrl(url)), "provider");
    }
};

QTEST_GUILESS_MAIN(TestProviderHost)
#include "tst_providerhost.moc"

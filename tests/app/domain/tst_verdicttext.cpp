// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdicttext.h"
#include "tests/app/domain/verdictstory.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using enum ErrorKind;

Q_DECLARE_METATYPE(VerdictStory)

class TestVerdictText : public QObject
{
    Q_OBJECT
private slots:

    void a_cure_fits_its_cause_data()
    {
        QTest::addColumn<VerdictStory>("story");
        QTest::addColumn<QString>("part");
        const auto cure = [](const char* name, const VerdictStory& told, const QString& part) {
            QTest::newRow(name) << told << part;
        };
        cure("incident", VerdictStory().page(FeedLevel::MajorOutage, u"Elevated errors"_s),
             u"Follow https://status.example/x"_s);
        cure("key", VerdictStory().fail(AuthenticationFailed), u"replace the key"_s);
        cure("no key", VerdictStory().fail(AuthenticationFailed, 1, u"key_missing"_s),
             u"Set it on"_s);
        cure("keychain", VerdictStory().fail(AuthenticationFailed, 1, u"keychain_unavailable"_s),
             u"Unlock the keychain"_s);
        cure("access", VerdictStory().fail(PermissionDenied), u"Ask for access"_s);
        cure("rate", VerdictStory().fail(RateLimited, 2), u"Send more slowly"_s);
        cure("quota", VerdictStory().fail(QuotaExhausted), u"raise the plan"_s);
        cure("payment", VerdictStory().fail(BillingRequired), u"Top up"_s);
        cure("connection", VerdictStory().fail(ConnectFailed, 2).others(1, 1), u"VPN"_s);
        cure("certificates", VerdictStory().fail(TlsFailed, 2).others(1, 0, 1), u"CA file"_s);
        cure("their certificate", VerdictStory().fail(TlsFailed, 2), u"CA file"_s);
        cure("their host", VerdictStory().fail(ConnectFailed, 2), u"firewall"_s);
        cure("this machine", VerdictStory().fail(ConnectFailed, 2).onThisMachine(),
             u"Start its server"_s);
        cure("model", VerdictStory().fail(ModelNotFound), u"exact id"_s);
        cure("missing beside others", VerdictStory().fail(ModelNotFound).with(u"n"_s).ok(),
             u"exact id"_s);
        cure("failing model", VerdictStory().fail(ServerError, 2).with(u"n"_s).ok(5), u"another"_s);
        cure("provider", VerdictStory().fail(ServerError, 2), u"next provider"_s);
        cure("prompt", VerdictStory().fail(InvalidRequest), u"Correct the prompt"_s);
        cure("one blip", VerdictStory().fail(ServerError), u"Ask again"_s);
    }

    void a_cure_fits_its_cause()
    {
        QFETCH(const VerdictStory, story);
        QFETCH(const QString, part);
        const QString cure = judge(story.evidence()).cure;
        QVERIFY2(cure.contains(part), qPrintable(cure));
    }
};

QTEST_GUILESS_MAIN(TestVerdictText)
#include "tst_verdicttext.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who can reach a network at all: every call of the engine goes through one transport, which is
// where "allowed_hosts" of a policy is enforced.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSockets : public QObject
{
    Q_OBJECT

private slots:
    void only_these_folders_can_reach_a_network()
    {
        static const QStringList kMay{
            u"app/adapters/network/"_s,       // the transport
            u"app/adapters/sharedhistory/"_s, // the team's database: its address is configured
            u"app/adapters/exports/"_s,       // listens on loopback for Prometheus
            u"app/simulator/"_s,              // listens on loopback for the demo
        };
        static const QRegularExpression kSocket(
            u"\\b(QNetworkAccessManager|QTcpSocket|QSslSocket|QUdpSocket|QSctpSocket|QWebSocket|"
            "QTcpServer|QSslServer|QDnsLookup|QHostInfo)\\b|"
            "\"QPSQL\"|::connect\\(\\w+, *\\(?(const )?sockaddr"_s);
        const QString root = QStringLiteral(FUSEBOARD_SOURCE_DIR "/");
        int seen = 0;
        QStringList found;
        for (const QString& floor : {u"app"_s, u"ui"_s}) {
            QDirIterator walk(root + floor, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile source(walk.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString name = QDir(root).relativeFilePath(source.fileName());
                const auto match = kSocket.match(QString::fromUtf8(source.readAll()));
                const bool may = std::any_of(kMay.cbegin(), kMay.cend(), [&name](const QString& f) {
                    return name.startsWith(f);
                });
                seen += match.hasMatch() ? 1 : 0;
                if (match.hasMatch() && !may)
                    found << name + u": "_s + match.captured();
            }
        }
        QVERIFY2(seen > 5, "the sockets are not found any more: look at the expression");
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestSockets)
#include "tst_sockets.moc"

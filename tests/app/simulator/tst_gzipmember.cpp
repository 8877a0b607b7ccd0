// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/gzipmember.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// gzip itself is the judge: it checks the sum and the length of every member.
class TestGzipMember : public QObject
{
    Q_OBJECT
private slots:
    void gzip_reads_what_was_written_data();
    void gzip_reads_what_was_written();

private:
    static QByteArray unfolded(const QByteArray& file)
    {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s});
        gzip.write(file);
        gzip.closeWriteChannel();
        gzip.waitForFinished();
        return gzip.exitCode() == 0 ? gzip.readAllStandardOutput() : "refused"_ba;
    }
};

void TestGzipMember::gzip_reads_what_was_written_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("text") << "Hello, gzip"_ba;
    QTest::newRow("a MiB of one letter") << QByteArray(1 << 20, 'x');
}

void TestGzipMember::gzip_reads_what_was_written()
{
    if (QStandardPaths::findExecutable(u"gzip"_s).isEmpty())
        QSKIP("gzip is not installed");
    QFETCH(QByteArray, plain);
    const QByteArray member = gzipMember(plain);
    QCOMPARE(unfolded(member), plain);
    QCOMPARE(unfolded(member + member), plain + plain);
    QVERIFY(member.size() < 2000);
}

QTEST_GUILESS_MAIN(TestGzipMember)
#include "tst_gzipmember.moc"

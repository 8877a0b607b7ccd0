// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/certificatefile.h"
#include "tests/support/testauthority.h"

#include <QFile>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestCertificateFile : public QObject
{
    Q_OBJECT
private slots:
    void what_can_not_be_used_is_named_with_its_cure_data();
    void what_can_not_be_used_is_named_with_its_cure();
    void reads_all_certificates_of_a_file();

private:
    QString write(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};

QString TestCertificateFile::write(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(u"file.pem"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestCertificateFile::what_can_not_be_used_is_named_with_its_cure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << ""_ba << u"/nowhere/corp.pem"_s << u" is not there. Correct"_s;
    QTest::newRow("folder") << ""_ba << m_folder.path() << u" is no file of at most 1 MiB. Name"_s;
    QTest::newRow("device") << ""_ba << u"/dev/zero"_s << u" is no file of at most 1 MiB. Name"_s;
    QTest::newRow("empty") << ""_ba << QString() << u" has no certificate in it. It needs"_s;
    QTest::newRow("binary") << QByteArray(4000, '\x30') << QString() << u" has no certificate"_s;
    QTest::newRow("damaged") << "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_ba
                             << QString() << u" has no certificate"_s;
    QTest::newRow("too large") << QByteArray((1 << 20) + 1, 'a') << QString() << u"1 MiB"_s;
}

void TestCertificateFile::what_can_not_be_used_is_named_with_its_cure()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(QString, says);
    const QString file = path.isEmpty() ? write(bytes) : path;
    const CertificateFile read = readCertificateFile(file);
    QVERIFY(read.certificates.isEmpty());
    QVERIFY2(read.fault.startsWith(u"The certificate file %1 (\"ca_file\")"_s.arg(file)),
             qPrintable(read.fault));
    QVERIFY2(read.fault.contains(says), qPrintable(read.fault));
}

void TestCertificateFile::reads_all_certificates_of_a_file()
{
    const TestAuthority one(u"One"_s);
    const TestAuthority two(u"Two"_s);
    QVERIFY2(one.fault().isEmpty() && two.fault().isEmpty(), qPrintable(one.fault()));
    const CertificateFile read =
        readCertificateFile(write(one.certificatePem() + "a remark\n" + two.certificatePem()));
    QCOMPARE(read.fault, QString());
    QCOMPARE(read.certificates.size(), 2);
}

QTEST_GUILESS_MAIN(TestCertificateFile)
#include "tst_certificatefile.moc"

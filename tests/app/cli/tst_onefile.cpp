// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/onefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestOneFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString put(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"file.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the file");
        return file.fileName();
    }

private slots:
    void one_that_is_not_there_is_told_from_one_that_cannot_be_read()
    {
        const FileResult none = OneFile(u"/nowhere/config.json"_s).read();
        QVERIFY(!none.ok && !none.exists);
        QVERIFY(none.message.contains(u"/nowhere/config.json"_s));
        const FileResult folder = OneFile(m_folder.path()).read();
        QVERIFY(!folder.ok && folder.exists);
        QVERIFY2(folder.message.startsWith(u"cannot read "_s + m_folder.path()),
                 qPrintable(folder.message));
    }

    void one_byte_more_than_a_configuration_may_have_is_read_and_no_other()
    {
        constexpr qsizetype most = 4 << 20;
        QCOMPARE(OneFile(put(QByteArray(most, ' '))).read().bytes.size(), most);
        QCOMPARE(OneFile(put(QByteArray(most + 9, ' '))).read().bytes.size(), most + 1);
    }

    void nothing_is_written_nor_kept()
    {
        const QString name = put("as it was");
        OneFile file(name);
        QVERIFY(!file.write("another").ok);
        QVERIFY(!file.keepAsLastGood("another").ok);
        QVERIFY(!file.readLastGood().ok);
        QCOMPARE(OneFile(name).read().bytes, QByteArray("as it was"));
        QCOMPARE(file.place(), name);
    }

    void what_it_was_when_it_was_looked_at_it_stays()
    {
        OneFile file(put("first"));
        put("second");
        QCOMPARE(file.read().bytes, QByteArray("first"));
    }
};

QTEST_GUILESS_MAIN(TestOneFile)
#include "tst_onefile.moc"

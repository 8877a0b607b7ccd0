// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString in(const QString& name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString& name) const
    {
        QFile file(in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void where_there_is_nothing_nothing_is_wrong()
    {
        const FileResult none = readWholeFile(in(u"none"_s));
        QVERIFY(!none.ok && !none.exists);
        QVERIFY(none.message.isEmpty());
    }

    void what_cannot_be_a_file_is_there_and_is_told_with_a_cure_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("cure");
        QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s << u"name another file"_s;
        QTest::newRow("a device") << u"device"_s << u"a device or a pipe"_s
                                  << u"name another file"_s;
        QTest::newRow("a circle") << u"circle"_s << u"go in a circle"_s << u"Replace the link"_s;
    }
    void what_cannot_be_a_file_is_there_and_is_told_with_a_cure()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QFETCH(QString, cure);
        QVERIFY(QDir().mkpath(in(u"folder"_s)));
        QVERIFY(QFile::link(u"/dev/null"_s, in(u"device"_s)));
        QVERIFY(QFile::link(in(u"circle"_s), in(u"circle"_s)));
        for (const FileResult& result :
             {readWholeFile(in(name)), writeWholeFile(in(name), "bytes")}) {
            QVERIFY(!result.ok && result.exists);
            QVERIFY2(result.message.contains(words), qPrintable(result.message));
            QVERIFY2(result.message.contains(cure), qPrintable(result.message));
            QVERIFY(result.message.contains(in(name)));
        }
    }

    void a_link_that_leads_nowhere_is_told_with_where_it_leads()
    {
        QVERIFY(QFile::link(in(u"target"_s), in(u"link"_s)));
        const FileResult result = readWholeFile(in(u"link"_s));
        QVERIFY(!result.ok && result.exists);
        QVERIFY2(result.message.contains(in(u"target"_s)), qPrintable(result.message));
        QVERIFY(writeWholeFile(in(u"link"_s), "bytes").ok); // its target can be made
        QCOMPARE(bytesOf(u"target"_s), QByteArray("bytes"));
        QVERIFY(QFileInfo(in(u"link"_s)).isSymLink());
    }

    void more_than_any_configuration_is_not_read()
    {
        QFile large(in(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(4 * 1024 * 1024 + 1));
        const FileResult result = readWholeFile(in(u"large"_s));
        QVERIFY(!result.ok && result.exists && result.bytes.isEmpty());
        QVERIFY2(result.message.contains(u"4 MiB"_s), qPrintable(result.message));
        QVERIFY(large.resize(4 * 1024 * 1024));
        QVERIFY(readWholeFile(in(u"large"_s)).ok);
    }

    void what_is_new_is_for_the_user_alone_and_what_was_there_keeps_its_permissions()
    {
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther;
        const QString name = in(u"new/folder/file"_s);
        QVERIFY(writeWholeFile(name, "first").ok);
        QVERIFY(!(QFileInfo(name).permissions() & others));
        QVERIFY(!(QFileInfo(in(u"new"_s)).permissions() & others));
        QVERIFY(QFile::setPermissions(name, QFile::permissions(name) | QFile::ReadGroup));
        QVERIFY(writeWholeFile(name, "second").ok);
        QVERIFY(QFileInfo(name).permissions() & QFile::ReadGroup);
        QCOMPARE(readWholeFile(name).bytes, QByteArray("second"));
        QCOMPARE(QDir(in(u"new/folder"_s)).entryList(QDir::Files), QStringList{u"file"_s});
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"

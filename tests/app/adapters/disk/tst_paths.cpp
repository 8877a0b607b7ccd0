// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/disk/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString in(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void links_in_a_circle_lead_nowhere()
    {
        QVERIFY(QFile::link(in(u"b"_s), in(u"a"_s)));
        QVERIFY(QFile::link(in(u"a"_s), in(u"b"_s)));
        QCOMPARE(linkTarget(in(u"a"_s)), QString());
    }

    void a_file_is_its_own_target_and_links_are_followed_to_the_end()
    {
        QCOMPARE(linkTarget(in(u"nothing there"_s)), in(u"nothing there"_s));
        QVERIFY(QFile::link(in(u"last"_s), in(u"second"_s)));
        QVERIFY(QFile::link(in(u"second"_s), in(u"first"_s)));
        QCOMPARE(linkTarget(in(u"first"_s)), in(u"last"_s)); // where there need not be anything
    }

    void where_a_file_is_in_the_way_it_is_named()
    {
        QFile file(in(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto fault = makeFolder(in(u"file/inner/most"_s));
        QVERIFY(fault);
        QCOMPARE(fault->folder, in(u"file"_s));
        QVERIFY(fault->error == std::errc::file_exists ||
                fault->error == std::errc::not_a_directory);
        QVERIFY(!fault->reason().isEmpty());
        QVERIFY(file.exists());
    }

    void what_is_missing_is_made_for_the_user_alone()
    {
        QVERIFY(QDir().mkpath(in(u"there"_s)));
        const auto before = QFileInfo(in(u"there"_s)).permissions();
        QVERIFY(!makeFolder(in(u"there/new/newer"_s)));
        QCOMPARE(QFileInfo(in(u"there"_s)).permissions(), before);
        for (const QString& made : {u"there/new"_s, u"there/new/newer"_s}) {
            QVERIFY(QFileInfo(in(made)).isDir());
            const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                QFileDevice::WriteOther | QFileDevice::ExeOther;
            QVERIFY(!(QFileInfo(in(made)).permissions() & others));
        }
        QVERIFY(!makeFolder(in(u"there/new/newer"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"

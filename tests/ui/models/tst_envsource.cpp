// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/envsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestEnvSource : public QObject
{
    Q_OBJECT
private slots:
    void what_cannot_be_read_is_told_by_its_path()
    {
        QTemporaryDir folder;
        for (const QString& path : {folder.filePath(u"none.env"_s), folder.path()}) {
            const EnvFile file = readEnvFileAt(path);
            QVERIFY2(file.fault.contains(path), qPrintable(file.fault));
            QVERIFY(file.variables.isEmpty());
        }
    }

    void a_file_that_is_too_large_is_refused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"large.env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=1\n"_ba.repeated(kMostEnvBytes));
        file.close();
        QVERIFY(readEnvFileAt(file.fileName()).fault.contains(u"larger than"_s));
    }

    void a_file_is_read()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=1\nB=two\n");
        file.close();
        const EnvFile read = readEnvFileAt(file.fileName());
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.variables.size(), 2);
        QCOMPARE(read.variables.at(1).value.unwrap(), "two"_ba);
    }

    void of_the_environment_only_what_is_asked_for_is_read()
    {
        qputenv("FUSEBOARD_TEST_A", " one ");
        qputenv("FUSEBOARD_TEST_B", "");
        const EnvFile file =
            readEnvironment({u"FUSEBOARD_TEST_A"_s, u"FUSEBOARD_TEST_B"_s, u"FUSEBOARD_TEST_C"_s});
        QCOMPARE(file.variables.size(), 1);
        QCOMPARE(file.variables.at(0).value.unwrap(), "one"_ba);
        QVERIFY(file.variables.at(0).trimmed);
        QCOMPARE(file.variables.at(0).line, 0);
    }
};

QTEST_GUILESS_MAIN(TestEnvSource)
#include "tst_envsource.moc"

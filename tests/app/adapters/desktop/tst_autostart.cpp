// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/autostart.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT
private slots:

    void it_is_off_until_it_is_wished()
    {
        const QTemporaryDir home;
        const Autostart autostart(home.filePath(u"config/autostart"_s), {u"/usr/bin/fuseboard"_s});
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(false), QString());
        QVERIFY(!QDir(home.filePath(u"config"_s)).exists()); // nothing is left behind
    }

    void what_is_wished_is_written_and_taken_back()
    {
        const QTemporaryDir home;
        const Autostart autostart(home.filePath(u"config/autostart"_s),
                                  {u"/opt/my apps/fuseboard"_s, {u"--background"_s}});
        QCOMPARE(autostart.set(true), QString());
        QVERIFY(autostart.isOn());
        QVERIFY(
            bytesOf(autostart.file()).contains("\nExec=\"/opt/my apps/fuseboard\" --background\n"));
        QCOMPARE(autostart.set(false), QString());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(autostart.file()));
    }

    void what_it_writes_is_a_valid_desktop_file()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            QSKIP("desktop-file-validate is not installed");
        const QTemporaryDir home;
        const Autostart autostart(home.path(), {u"/opt/100% \"my\" $apps`/a\\b"_s});
        QCOMPARE(autostart.set(true), QString());
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(validator, {autostart.file()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAll(), QByteArray());
    }

    void a_desktop_that_switched_it_off_is_believed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << "Hidden=true"_ba;
        QTest::newRow("hidden, with blanks") << "Hidden = True"_ba;
        QTest::newRow("GNOME") << "X-GNOME-Autostart-enabled=false"_ba;
    }
    void a_desktop_that_switched_it_off_is_believed()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir home;
        const Autostart autostart(home.path(), {u"/usr/bin/fuseboard"_s});
        putFile(autostart.file(), "[Desktop Entry]\nType=Application\n" + line + '\n');
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(true), QString());
        QVERIFY(autostart.isOn());
    }

    void words_of_a_command_are_quoted_for_desktops_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"/usr/bin/fuseboard"_s << u"/usr/bin/fuseboard"_s;
        QTest::newRow("blank") << u"a b"_s << u"\"a b\""_s;
        QTest::newRow("field code") << u"100%u"_s << u"\"100%%u\""_s;
        QTest::newRow("dollar") << u"$HOME"_s << u"\"\\\\$HOME\""_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"\"a\\\\\\\\b\""_s;
        QTest::newRow("letters of elsewhere") << u"/home/jürgen"_s << u"\"/home/jürgen\""_s;
        QTest::newRow("nothing") << QString() << u"\"\""_s;
    }
    void words_of_a_command_are_quoted_for_desktops()
    {
        QFETCH(QString, word);
        QTEST(execWord(word), "written");
    }

    void what_cannot_be_written_is_told_with_its_place()
    {
        const QTemporaryDir home;
        putFile(home.filePath(u"config"_s), "a file where a folder should be");
        const Autostart autostart(home.filePath(u"config/autostart"_s), {u"/usr/bin/fuseboard"_s});
        const QString fault = autostart.set(true);
        QVERIFY2(fault.contains(home.filePath(u"config/autostart"_s)), qPrintable(fault));
        QVERIFY(!autostart.isOn());
        QVERIFY(
            QDir().mkpath(home.filePath(u"in the way/io.github.fuseboard.Fuseboard.desktop"_s)));
        const Autostart blocked(home.filePath(u"in the way"_s), {u"/usr/bin/fuseboard"_s});
        QVERIFY(blocked.set(true).contains(blocked.file()));
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"

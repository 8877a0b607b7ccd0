// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/knownlogs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// A home of its own for each test.
class TestKnownLogs : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_home;

    void write(const QString& name, const QByteArray& bytes = "x", int age = 0)
    {
        const QString path = m_home->filePath(name);
        QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(bytes), bytes.size());
        file.flush();
        QVERIFY(
            file.setFileTime(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).addSecs(-age),
                             QFileDevice::FileModificationTime));
    }
    QList<KnownLog> found() const
    {
        return findKnownLogs({m_home->path(), {m_home->filePath(u".config"_s)}});
    }
    QStringList names() const
    {
        QStringList names;
        for (const KnownLog& log : found())
            names << log.application + u' ' + QDir(m_home->path()).relativeFilePath(log.file);
        return names;
    }

private slots:
    void init() { m_home.emplace(); }

    void a_machine_without_these_applications_has_none() { QVERIFY(found().isEmpty()); }

    void each_application_has_its_places()
    {
        const QString task = u"/User/globalStorage/saoudrizwan.claude-dev/tasks/17/"_s;
        const QString session = u"/logs/20261120T101112/window1/"_s;
        write(u".continue/logs/core.log"_s, "x", 1);
        write(u".config/Code"_s + task + u"ui_messages.json"_s, "x", 2);
        write(u".config/Cursor"_s + task + u"ui_messages.json"_s, "x", 3);
        write(u".config/Cursor"_s + session + u"renderer.log"_s, "x", 4);
        write(u".config/Cursor"_s + session + u"exthost/output_logging_2/3-Cline.log"_s, "x", 5);
        write(u".config/Code"_s + session + u"exthost/Continue.continue/Continue.log"_s, "x", 6);
        write(u".vscode-server/data"_s + task + u"ui_messages.json"_s, "x", 7);
        QCOMPARE(
            names(),
            QStringList(
                {u"Continue .continue/logs/core.log"_s,
                 u"Cline .config/Code"_s + task + u"ui_messages.json"_s,
                 u"Cline .config/Cursor"_s + task + u"ui_messages.json"_s,
                 u"Cursor .config/Cursor"_s + session + u"renderer.log"_s,
                 u"Cline .config/Cursor"_s + session + u"exthost/output_logging_2/3-Cline.log"_s,
                 u"Continue .config/Code"_s + session + u"exthost/Continue.continue/Continue.log"_s,
                 u"Cline .vscode-server/data"_s + task + u"ui_messages.json"_s}));
        QCOMPARE(found().first().bytes, 1);
        QCOMPARE(found().first().changedAt.toUTC().time(), QTime(11, 59, 59));
    }

    void what_can_hold_no_error_is_left_out()
    {
        const QString task = u".config/Code/User/globalStorage/saoudrizwan.claude-dev/tasks/17/"_s;
        write(task + u"api_conversation_history.json"_s);
        write(u".config/Code/logs/1/window1/renderer.log"_s); // nobody's
        write(u".config/Cursor/logs/1/ptyhost.log"_s);
        write(u".continue/logs/prompt.log"_s);
        write(u".continue/dev_data/0.2.0/chatInteraction.jsonl"_s);
        write(u".continue/logs/core.log"_s, {});
        QCOMPARE(names(), QStringList());
    }

    void of_many_the_newest_are_listed_of_each_application()
    {
        for (int i = 0; i < 60; ++i)
            write(u".config/Cursor/logs/%1/window1/renderer.log"_s.arg(i), "x", i);
        write(u".continue/logs/core.log"_s, "x", 1000);
        const QStringList all = names();
        QCOMPARE(all.size(), 26);
        QCOMPARE(all.first(), u"Cursor .config/Cursor/logs/0/window1/renderer.log"_s);
        QCOMPARE(all.last(), u"Continue .continue/logs/core.log"_s);
    }

    void links_to_folders_are_not_followed()
    {
        write(u"elsewhere/renderer.log"_s);
        QVERIFY(QDir().mkpath(m_home->filePath(u".config/Cursor/logs"_s)));
        QVERIFY(QFile::link(m_home->filePath(u"elsewhere"_s),
                            m_home->filePath(u".config/Cursor/logs/here"_s)));
        QVERIFY(QFile::link(m_home->filePath(u".config/Cursor/logs"_s),
                            m_home->filePath(u".config/Cursor/logs/round"_s)));
        QCOMPARE(names(), QStringList());
    }

    void a_place_tells_whose_file_it_is_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("application");
        QTest::newRow("anything") << u"/var/log/syslog"_s << QString();
        QTest::newRow("pasted") << QString() << QString();
        QTest::newRow("Cline within Cursor")
            << u"/h/.config/Cursor/User/globalStorage/saoudrizwan.claude-dev/tasks/1/ui_messages.json"_s
            << u"Cline"_s;
        QTest::newRow("Cursor") << u"/h/Library/Application Support/Cursor/logs/1/main.log"_s
                                << u"Cursor"_s;
        QTest::newRow("Continue") << u"/h/.continue/logs/core.log"_s << u"Continue"_s;
    }
    void a_place_tells_whose_file_it_is()
    {
        QFETCH(QString, file);
        QTEST(applicationOfFile(file), "application");
    }
};

QTEST_GUILESS_MAIN(TestKnownLogs)
#include "tst_knownlogs.moc"

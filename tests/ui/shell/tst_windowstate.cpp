// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirst(500, 400);

struct Window : QMainWindow
{
    explicit Window(int columns = 3)
        : segments(new SegmentedControl), splitter(new QSplitter),
          table(new QTableWidget(1, columns))
    {
        segments->setObjectName(u"range"_s);
        for (int id = 0; id < 3; ++id)
            segments->addSegment(id, QString::number(id), QString::number(id));
        segments->setCurrent(0);
        splitter->setObjectName(u"halves"_s);
        splitter->addWidget(segments);
        splitter->addWidget(table);
        table->setObjectName(u"rows"_s);
        setCentralWidget(splitter);
        resize(kFirst);
    }

    SegmentedControl* segments;
    QSplitter* splitter;
    QTableWidget* table;
};

bool isOnAScreen(const QWidget& window)
{
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.cbegin(), screens.cend(), [&window](const QScreen* screen) {
        return screen->availableGeometry().contains(window.frameGeometry().center());
    });
}

} // namespace

class TestWindowState : public QObject
{
    Q_OBJECT
private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"window.ini"_s);
    }

    void a_window_whose_screen_is_gone_comes_back_on_one_that_there_is()
    {
        const WindowState state(m_file);
        Window left;
        left.show();
        left.setGeometry(QRect(QPoint(40'000, 30'000), QSize(620, 480)));
        state.save(left, u"Keys"_s);
        Window window;
        state.restoreGeometry(window);
        window.show();
        QVERIFY(isOnAScreen(window));
        QCOMPARE(state.page(), u"Keys"_s);
    }

    void a_damaged_file_is_as_the_first_start_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no ini") << "\x7f"
                                   "ELF\x01\x00\xff\xfe[[[=\n%%%"_ba;
        QTest::newRow("values of other types")
            << "[window]\ngeometry=wide\nkeep_running=perhaps\ntold_of_tray=@Size(1 2)\n"
               "[parts]\nrange=many\nhalves=7\n[columns]\nrows=@Point(1 2)\n"_ba;
        QTest::newRow("geometry cut off")
            << "[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3)\n"_ba;
        QTest::newRow("a variant cut off") << "[window]\ngeometry=@Variant(\\0\\0\\0\n"_ba;
    }
    void a_damaged_file_is_as_the_first_start()
    {
        QFETCH(QByteArray, content);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const WindowState state(m_file);
        Window window;
        state.restoreGeometry(window);
        state.restoreParts(window);
        window.show();
        QCOMPARE(window.size(), kFirst);
        QVERIFY(isOnAScreen(window));
        QCOMPARE(window.segments->current(), 0);
        for (int column = 0; column < 3; ++column)
            QVERIFY(!window.table->isColumnHidden(column));
        QVERIFY(state.recentCommands().isEmpty());
    }

    void what_was_left_comes_back()
    {
        const WindowState state(m_file);
        Window left;
        left.show();
        left.segments->setCurrent(2);
        left.table->setColumnWidth(1, 77);
        state.save(left, u"Calls"_s);
        Window window;
        state.restoreParts(window);
        QCOMPARE(window.segments->current(), 2);
        QCOMPARE(window.table->columnWidth(1), 77);
    }

    void columns_of_another_version_hide_none_of_todays()
    {
        const WindowState state(m_file);
        Window old(2);
        old.show();
        old.table->setColumnHidden(1, true);
        state.save(old, {});
        Window window(4);
        state.restoreParts(window);
        QCOMPARE(window.table->columnCount(), 4);
        QCOMPARE(window.table->horizontalHeader()->hiddenSectionCount(), 0);
    }

    void the_newest_commands_are_kept_each_once()
    {
        const WindowState state(m_file);
        for (int i = 0; i < 20; ++i)
            state.noteCommand(QString::number(i));
        state.noteCommand(u"15"_s);
        state.noteCommand({});
        QCOMPARE(state.recentCommands(), (QStringList{u"15"_s, u"19"_s, u"18"_s, u"17"_s, u"16"_s,
                                                      u"14"_s, u"13"_s, u"12"_s}));
    }

    void a_name_longer_than_any_is_not_taken_from_the_file()
    {
        {
            QSettings file(m_file, QSettings::IniFormat);
            file.setValue(u"palette/recent"_s, QStringList{QString(100'000, u'x'), u"palette"_s});
        }
        QCOMPARE(WindowState(m_file).recentCommands(), QStringList{u"palette"_s});
    }

    void the_tray_is_told_of_once()
    {
        const WindowState state(m_file);
        QVERIFY(!state.keepsRunning());
        state.setKeepsRunning(true);
        QVERIFY(WindowState(m_file).keepsRunning());
        QVERIFY(state.takeFirstTimeInTray());
        QVERIFY(!WindowState(m_file).takeFirstTimeInTray());
    }

    void without_a_file_nothing_is_kept()
    {
        const WindowState state({});
        Window window;
        state.save(window, u"Keys"_s);
        state.noteCommand(u"palette"_s);
        state.setKeepsRunning(true);
        QCOMPARE(state.page(), QString());
        QVERIFY(state.recentCommands().isEmpty());
        QVERIFY(!state.keepsRunning());
        state.restoreGeometry(window);
        QCOMPARE(window.size(), kFirst);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_MAIN(TestWindowState)
#include "tst_windowstate.moc"

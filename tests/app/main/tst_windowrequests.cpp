// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/main/singleinstance.h"
#include "app/main/windowrequests.h"
#include "tests/ui/quietengine.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Hidden
{
    QAction& action(const QString& name) { return *window.actionRegistry().action(name); }

    Theme theme{ThemeChoice::Light};
    Engine engine{quietPorts()};
    MainWindow window{engine, {}};
};

} // namespace

/// What a second start, the desktop or the session asks of the window that is there.
class TestWindowRequests : public QObject
{
    Q_OBJECT
private slots:
    void a_second_start_brings_the_window_up()
    {
        Hidden hidden;
        carryOut({}, hidden.window);
        QVERIFY(hidden.window.isVisible());
    }

    void one_in_the_background_leaves_it_where_it_is()
    {
        Hidden hidden;
        carryOut({.quiet = true}, hidden.window);
        QVERIFY(!hidden.window.isVisible());
    }

    void what_it_asks_for_is_done_in_the_background_too()
    {
        Hidden hidden;
        const QSignalSpy checks(&hidden.action(u"check-all"_s), &QAction::triggered);
        carryOut({.action = u"check-all"_s, .quiet = true}, hidden.window);
        QCOMPARE(checks.size(), 1);
        QVERIFY(!hidden.window.isVisible());
    }

    void what_the_desktop_file_does_not_have_is_not_done()
    {
        Hidden hidden;
        const QSignalSpy quits(&hidden.action(u"quit"_s), &QAction::triggered);
        carryOut({.action = u"quit"_s}, hidden.window);
        QVERIFY(quits.isEmpty());
    }
};

QTEST_MAIN(TestWindowRequests)
#include "tst_windowrequests.moc"

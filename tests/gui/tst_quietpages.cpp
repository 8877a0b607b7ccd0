// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/shell/windowhost.h"
#include "ui/widgets/appearancestore.h"
#include "ui/widgets/language.h"
#include "ui/widgets/sessionstart.h"
#include "ui/widgets/theme.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QMutex lock; ///< the engine has a thread of its own
QStringList complaints;

/// Of a platform without a screen.
bool isOfPlatform(const QString& text)
{
    return text.startsWith("This plugin does not support"_L1);
}

void note(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    const QMutexLocker guard(&lock);
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfPlatform(text))
        complaints << text;
}

/// The window with all that the program gives it.
struct Desk
{
    Desk()
        : world({.scenario = {{fastProvider(u"first"_s), fastProvider(u"second"_s)}},
                 .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
                 .providers = {},
                 .environment = {}}),
          host(world.engine(), {.demo = false,
                                .startPage = {},
                                .settingsPath = {},
                                .appearance = &appearance,
                                .language = &language,
                                .session = &session})
    {
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        host.window().show();
        ready = QTest::qWaitForWindowExposed(&host.window()) &&
                (!configured.isEmpty() || configured.wait());
    }
    void openAll()
    {
        for (const QString& page : host.window().pageNames()) {
            host.window().openPage(page);
            QTest::qWait(50); // it is filled when it is shown
        }
    }

    Theme theme{ThemeChoice::Light};
    AppearanceStore appearance{theme, {}};
    Language language{QLocale::c()};
    SessionStart session{.isOn = [] { return false; }, .set = [](bool) { return QString(); }};
    TestWorld world;
    WindowHost host;
    bool ready = false;
};

} // namespace

/// What Qt has to say against the window while it is used.
class TestQuietPages : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        complaints.clear();
        m_before = qInstallMessageHandler(note);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void a_page_that_is_opened_gives_no_cause_for_a_warning()
    {
        Desk desk;
        desk.openAll();
        qInstallMessageHandler(m_before);
        QVERIFY(desk.ready);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void neither_does_another_language()
    {
        Desk desk;
        desk.openAll();
        QSignalSpy rebuilt(&desk.host, &WindowHost::rebuilt);
        desk.host.rebuild();
        const bool isRebuilt = rebuilt.wait();
        desk.openAll();
        qInstallMessageHandler(m_before);
        QVERIFY(isRebuilt);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

private:
    QtMessageHandler m_before = nullptr;
};

QTEST_MAIN(TestQuietPages)
#include "tst_quietpages.moc"

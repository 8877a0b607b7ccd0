// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/shell/healthbar.h"
#include "ui/shell/healthitem.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(const QString& code)
    {
        language.choose(code);
        world = std::make_unique<TestWorld>(
            TestWorld::Setup{.scenario = {{fastProvider(u"first"_s), fastProvider(u"second"_s)}},
                             .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
                             .providers = {},
                             .environment = {}});
        window = std::make_unique<MainWindow>(world->engine(), WindowOptions{});
        QSignalSpy configured(&world->engine(), &Engine::configurationChanged);
        world->start();
        window->resize(window->minimumSize());
        window->show();
        ready = QTest::qWaitForWindowExposed(window.get()) &&
                (!configured.isEmpty() || configured.wait());
    }

    Theme theme{ThemeChoice::Light};
    Language language{QLocale::c()};
    std::unique_ptr<TestWorld> world;
    std::unique_ptr<MainWindow> window;
    bool ready = false;
};

/// The innermost of what asks for more room than there is.
QString widestIn(const QAbstractScrollArea& area)
{
    const QWidget* widest = &area;
    for (const QWidget* each : area.findChildren<QWidget*>()) {
        const int wanted = std::max(each->minimumSizeHint().width(), each->minimumWidth());
        if (each->isVisible() && wanted > area.viewport()->width())
            widest = each;
    }
    QStringList texts;
    for (const QWidget* part : widest->findChildren<QWidget*>())
        texts << part->accessibleName();
    texts.removeAll(QString());
    return u"%1 of %2 with %3"_s.arg(QString::fromLatin1(widest->metaObject()->className()),
                                     QString::number(widest->minimumSizeHint().width()),
                                     texts.mid(0, 3).join(u", "_s));
}

} // namespace

/// The window as small as it can be made.
class TestSmallWindow : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void nothing_is_scrolled_sideways()
    {
        Desk desk(u"en"_s);
        QVERIFY(desk.ready);
        QCOMPARE(desk.window->width(), 640);
        const QStringList wide = wideOf(desk, desk.window->pageNames());
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void long_words_of_a_setting_have_room()
    {
        Desk desk(u"de"_s);
        QVERIFY(desk.ready);
        const QStringList wide = wideOf(desk, {u"Settings"_s});
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
    }

    void every_lamp_of_the_health_bar_is_seen_data() { addLanguages(); }
    void every_lamp_of_the_health_bar_is_seen()
    {
        QFETCH(QString, code);
        Desk desk(code);
        QVERIFY(desk.ready);
        QTest::qWait(50);
        const auto* bar = desk.window->findChild<HealthBar*>();
        int seen = 0;
        for (const HealthItem* item : bar->findChildren<HealthItem*>()) {
            if (!item->isVisible())
                continue;
            ++seen;
            QVERIFY2(bar->rect().contains(item->geometry()), qPrintable(item->accessibleName()));
        }
        QVERIFY(seen > 3);
    }

private:
    static QStringList wideOf(Desk& desk, const QStringList& pages)
    {
        QStringList wide;
        for (const QString& page : pages) {
            desk.window->openPage(page);
            QTest::qWait(100); // it is filled and laid out when it is shown
            for (const auto* area : desk.window->findChildren<QAbstractScrollArea*>()) {
                const int beyond = area->horizontalScrollBar()->maximum();
                if (area->isVisible() && beyond > 0)
                    wide << u"%1: %2 by %3: %4"_s.arg(
                        page, QString::fromLatin1(area->metaObject()->className()),
                        QString::number(beyond), widestIn(*area));
            }
        }
        return wide;
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageOption& option : Language::all())
            QTest::newRow(qPrintable(option.code)) << option.code;
    }
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"

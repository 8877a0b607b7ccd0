// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "ui/pages/welcome/welcomepage.h"
#include "ui/shell/firststart.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Engine engine{quietPorts()};
    WelcomePage* welcome = nullptr; ///< once it was needed
    QWidget* overview = nullptr;
    FirstStart page{engine, [this](QWidget* inside) { return overview = new QWidget(inside); },
                    [this](QWidget* inside) { return welcome = new WelcomePage(engine, inside); }};
};

ConfigurationState withProvider()
{
    ConfigurationState state;
    Provider provider;
    provider.name = u"a"_s;
    state.configuration.providers.append(provider);
    return state;
}

} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT
private slots:
    void without_a_provider_the_welcome_takes_the_place_of_the_overview()
    {
        Shown shown;
        QCOMPARE(shown.page.currentWidget(), shown.overview);
        QVERIFY(shown.welcome == nullptr);
        ConfigurationState nothing;
        nothing.firstStart = true;
        emit shown.engine.configurationChanged(nothing);
        QVERIFY(shown.welcome != nullptr);
        QCOMPARE(shown.page.currentWidget(), shown.welcome);
        emit shown.engine.configurationChanged(withProvider());
        QCOMPARE(shown.page.currentWidget(), shown.overview);
    }

    void a_broken_file_is_no_first_start()
    {
        Shown shown;
        ConfigurationState broken;
        broken.problems = {{.line = 1, .column = 1, .path = {}, .what = u"x"_s, .cure = {}}};
        emit shown.engine.configurationChanged(broken);
        QCOMPARE(shown.page.currentWidget(), shown.overview);
    }

    void the_end_of_the_welcome_shows_the_overview()
    {
        Shown shown;
        emit shown.engine.configurationChanged({});
        emit shown.welcome->finished();
        QCOMPARE(shown.page.currentWidget(), shown.overview);
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"

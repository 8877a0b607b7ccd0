// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"
#include "tests/gui/testworld.h"
#include "ui/pages/chains/linkpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// A chain "team" through a provider that is there and one at a host of its own.
Configuration theirs(const QString& chain = u"team"_s)
{
    Configuration configuration;
    Provider known;
    known.name = u"first"_s;
    known.dialect = u"openai"_s;
    known.baseUrl = QUrl(u"https://elsewhere.example/v1"_s);
    Provider stranger;
    stranger.name = u"stranger"_s;
    stranger.dialect = u"openai"_s;
    stranger.baseUrl = QUrl(u"https://stranger.example:8443/v1"_s);
    configuration.providers = {known, stranger};
    Chain shared = chainOf(chain, {u"first"_s, u"stranger"_s});
    shared.retry.maxRetries = 7;
    configuration.chains = {shared};
    return configuration;
}

QString linkOf(const Configuration& configuration)
{
    const QString link = writeChainLink(configuration, configuration.chains.first().name).link;
    if (link.isEmpty())
        qFatal("no link");
    return link;
}

struct Desk
{
    Desk()
        : world({.scenario = {{fastProvider(u"first"_s), fastProvider(u"second"_s)}},
                 .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
                 .providers = {},
                 .environment = {}}),
          field(new QPushButton(u"elsewhere"_s, &window)), panel(world.engine(), &window)
    {
        window.resize(1080, 760);
        window.show();
        field->setFocus();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait() && QTest::qWaitForWindowActive(&window);
        before = world.file();
    }

    QPushButton* take() const { return control<QPushButton>(panel, u"Take the chain over"_s); }
    QPushButton* dismiss() const { return control<QPushButton>(panel, u"Dismiss the chain"_s); }
    bool says(const QString& words) const { return everyText(panel).contains(words); }

    TestWorld world;
    QWidget window;
    QPushButton* field;
    LinkPanel panel;
    QByteArray before;
    bool ready = false;
};

} // namespace

class TestLinkPanel : public QObject
{
    Q_OBJECT
private slots:

    void everything_is_shown_before_anything_is_done()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QSignalSpy attempts(&desk.world.engine(), &Engine::attemptStarted);
        desk.panel.open(linkOf(theirs()));
        QVERIFY(desk.panel.isVisible());
        QVERIFY(desk.says(u"team"_s));
        QVERIFY(desk.says(u"2. stranger: "_s));
        QVERIFY(desk.says(u"stranger.example:8443"_s));
        QVERIFY(desk.says(u"Your provider first stays as it is"_s));
        QVERIFY(desk.says(u"2 → 7"_s));
        QTest::qWait(50);
        QCOMPARE(desk.world.file(), desk.before);
        QCOMPARE(attempts.size(), 0);
        QCOMPARE(namingProblem(desk.panel), QString());
    }

    void dismiss_is_what_the_keyboard_does_first_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
        QTest::newRow("Escape") << static_cast<int>(Qt::Key_Escape);
    }
    void dismiss_is_what_the_keyboard_does_first()
    {
        QFETCH(int, key);
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(linkOf(theirs()));
        QVERIFY(desk.dismiss()->hasFocus());
        QTest::keyClick(desk.window.focusWidget(), static_cast<Qt::Key>(key));
        QVERIFY(!desk.panel.isVisible());
        QVERIFY(desk.field->hasFocus());
        QTest::qWait(50);
        QCOMPARE(desk.world.file(), desk.before);
    }

    void taking_over_adds_the_chain_and_gives_no_key_to_a_new_host()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QSignalSpy taken(&desk.panel, &LinkPanel::taken);
        desk.panel.open(linkOf(theirs()));
        desk.take()->click();
        QVERIFY(taken.wait());
        QCOMPARE(taken.first().first().toString(), u"team"_s);
        QVERIFY(!desk.panel.isVisible());
        const Configuration saved = desk.world.saved();
        QVERIFY(saved.chain(u"default"));
        QCOMPARE(saved.chain(u"team")->retry.maxRetries, 7);
        QCOMPARE(saved.provider(u"stranger")->keySource, std::optional(KeySource::None));
        QVERIFY(saved.provider(u"first")->baseUrl.host() == "127.0.0.1"_L1);
    }

    void a_chain_of_the_same_name_is_told_apart()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(linkOf(theirs(u"default"_s)));
        QVERIFY(desk.says(u"replace your chain"_s));
        QVERIFY(desk.says(u"Different from yours"_s));
        QVERIFY(desk.says(u"2. second: "_s)); // what it was
    }

    void a_hostile_link_is_refused_and_can_only_be_put_away()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(u"fuseboard://chain?v=1&d=%3Cscript%3E"_s);
        QVERIFY(desk.panel.isVisible());
        QVERIFY(desk.says(u"damaged"_s));
        QVERIFY(!desk.take()->isVisible());
        QVERIFY(desk.dismiss()->hasFocus());
        desk.dismiss()->click();
        QVERIFY(!desk.panel.isVisible());
    }

    void before_the_file_is_read_nothing_can_be_taken_over()
    {
        TestWorld world({.scenario = {{fastProvider(u"first"_s)}},
                         .chains = {chainOf(u"default"_s, {u"first"_s})},
                         .providers = {},
                         .environment = {}});
        QWidget window;
        window.resize(1080, 760);
        window.show();
        LinkPanel panel(world.engine(), &window);
        panel.open(linkOf(theirs()));
        auto* take = control<QPushButton>(panel, u"Take the chain over"_s);
        QVERIFY(!take->isEnabled());
        world.start();
        QTRY_VERIFY(take->isEnabled());
        QCOMPARE(panel.link(), linkOf(theirs()));
        take->click();
        QTRY_VERIFY(panel.isHidden());
        QVERIFY(world.saved().chain(u"default"));
    }

    void in_a_window_that_was_hidden_it_goes_on()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(linkOf(theirs()));
        desk.take()->click();
        QVERIFY(desk.panel.isBusy());
        desk.window.hide();
        QTRY_VERIFY(!desk.panel.isBusy());
        desk.window.show();
        QVERIFY(!desk.panel.isVisible());
    }

    void markup_in_a_name_is_shown_as_it_is()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(linkOf(theirs(u"<b>x<img src='a:b'>"_s)));
        const auto labels = desk.panel.findChildren<QLabel*>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel* label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void a_second_link_takes_the_place_of_the_first()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(linkOf(theirs()));
        desk.panel.open(linkOf(theirs(u"other"_s)));
        QVERIFY(desk.says(u"other"_s));
        QVERIFY(!desk.says(u"team"_s));
        desk.dismiss()->click();
        QVERIFY(desk.field->hasFocus());
    }

    void tab_stays_in_it()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.panel.open(linkOf(theirs()));
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(desk.window.focusWidget(), Qt::Key_Tab);
            QVERIFY(desk.panel.isAncestorOf(desk.window.focusWidget()));
        }
        QTest::keyClick(desk.window.focusWidget(), Qt::Key_Backtab);
        QVERIFY(desk.panel.isAncestorOf(desk.window.focusWidget()));
    }

    void it_fits_into_a_small_window()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.window.resize(640, 420);
        desk.panel.open(linkOf(theirs()));
        QVERIFY(desk.window.rect().contains(desk.panel.geometry()));
        QVERIFY(desk.panel.rect().contains(
            QRect(desk.dismiss()->mapTo(&desk.panel, QPoint()), desk.dismiss()->size())));
    }
};

QTEST_MAIN(TestLinkPanel)
#include "tst_linkpanel.moc"

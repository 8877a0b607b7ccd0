// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/settingsdesk.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSpinBox>
#include <QTest>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

using Reading = std::function<QVariant(const Configuration&)>;
Q_DECLARE_METATYPE(Reading)

namespace {

/// What reaches beyond the right edge of the page; empty: nothing.
QString cutOff(const QWidget& page)
{
    QString found;
    const auto all = page.findChild<QScrollArea*>()->widget()->findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() ||
            widget->mapTo(&page, QPoint(widget->width(), 0)).x() <= page.width())
            continue;
        found =
            u"%1 \"%2\" needs %3"_s
                .arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName())
                .arg(widget->minimumSizeHint().width());
        if (widget->minimumSizeHint().width() > page.width() - 80)
            break;
    }
    return found;
}

} // namespace

/// Settings that are changed, refused, taken back and found again.
class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void a_refused_address_stays_at_its_row_and_nothing_is_lost();
    void what_is_no_address_at_all_is_refused_too();
    void a_refused_row_does_not_keep_the_others_from_being_saved();
    void where_nothing_can_be_saved_the_row_says_why();
    void a_change_before_the_file_is_read_loses_nothing_of_it();
    void a_change_is_saved_and_taken_back_data();
    void a_change_is_saved_and_taken_back();
    void a_budget_is_set_and_taken_away();
    void steps_that_come_fast_are_all_saved();
    void what_another_page_saves_is_shown();
    void a_setting_is_found_by_its_words();
    void every_control_has_a_name_and_tab_goes_down_the_page();
    void no_row_is_cut_off_on_a_narrow_page();
};

void TestSettingsPage::a_refused_address_stays_at_its_row_and_nothing_is_lost()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    const QByteArray before = desk.world.file();
    const QString name = u"Team history: Address of the server"_s;
    const QString address = u"postgresql://me:hunter2@db.example.com/fuseboard"_s;
    desk.write(name, address);
    QTRY_VERIFY(desk.problem(name).contains("password"_L1));
    QVERIFY(!desk.problem(name).contains("hunter2"_L1));
    QCOMPARE(control<QLineEdit>(desk.page, name)->text(), address);
    QCOMPARE(desk.world.file(), before);

    desk.write(name, u"postgresql://me@db.example.com/fuseboard"_s);
    QTRY_COMPARE(desk.world.saved().history.url.host(), u"db.example.com"_s);
    QTRY_VERIFY(desk.problem(name).isEmpty());
}

void TestSettingsPage::what_is_no_address_at_all_is_refused_too()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    const QByteArray before = desk.world.file();
    const QString name = u"Exports: OpenTelemetry endpoint"_s;
    desk.write(name, u"http://[broken"_s);
    QTRY_VERIFY(!desk.problem(name).isEmpty());
    QCOMPARE(control<QLineEdit>(desk.page, name)->text(), u"http://[broken"_s);
    QVERIFY(desk.reset(name)->isEnabled());
    desk.reset(name)->click();
    QTRY_VERIFY(desk.problem(name).isEmpty());
    QVERIFY(control<QLineEdit>(desk.page, name)->text().isEmpty());
    QVERIFY(!desk.reset(name)->isEnabled());
    QCOMPARE(desk.world.file(), before);
}

void TestSettingsPage::a_refused_row_does_not_keep_the_others_from_being_saved()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    const QString name = u"Exports: File of the call log"_s;
    desk.write(name, u"not/absolute.jsonl"_s);
    control<QSpinBox>(desk.page, u"History: Days to keep"_s)->setValue(30);
    QTRY_COMPARE(desk.world.saved().history.keepDays, 30);
    QTRY_VERIFY(!desk.problem(name).isEmpty());
    QVERIFY(desk.problem(u"History: Days to keep"_s).isEmpty());
    QCOMPARE(control<QLineEdit>(desk.page, name)->text(), u"not/absolute.jsonl"_s);
    QVERIFY(desk.world.saved().exports.log.file.isEmpty());
}

void TestSettingsPage::where_nothing_can_be_saved_the_row_says_why()
{
    PlayedSettings played;
    emit played.engine.configurationChanged({});
    control<QSpinBox>(played.page, u"History: Days to keep"_s)->setValue(7);
    emit played.engine.saveFailed({{.line = 0,
                                    .column = 0,
                                    .path = {},
                                    .what = u"the file was changed by another program"_s,
                                    .cure = u"Start Fuseboard again."_s}});
    const auto* problem = control<QLabel>(played.page, u"Problem with History: Days to keep"_s);
    QVERIFY(problem->text().contains("changed by another program"_L1));
    QCOMPARE(control<QSpinBox>(played.page, u"History: Days to keep"_s)->value(), 7);

    // A save of somebody else that fails is not ours.
    PlayedSettings other;
    emit other.engine.configurationChanged({});
    emit other.engine.saveFailed({{0, 0, u"history.keep_days"_s, u"no"_s, {}}});
    QVERIFY(control<QLabel>(other.page, u"Problem with History: Days to keep"_s)->text().isEmpty());
}

void TestSettingsPage::a_change_before_the_file_is_read_loses_nothing_of_it()
{
    TestWorld world({.scenario = {{fastProvider(u"first"_s)}},
                     .chains = {chainOf(u"default"_s, {u"first"_s})},
                     .providers = {},
                     .environment = {}});
    SettingsPage page(world.engine(), {});
    control<QSpinBox>(page, u"History: Days to keep"_s)->setValue(9);
    world.start();
    QTRY_COMPARE(world.saved().history.keepDays, 9);
    QCOMPARE(world.saved().providers.size(), 1);
    QCOMPARE(control<QSpinBox>(page, u"History: Days to keep"_s)->value(), 9);
}

void TestSettingsPage::a_change_is_saved_and_taken_back_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Reading>("reading");
    const auto row = [](const QString& name, const QVariant& value, const Reading& reading) {
        QTest::newRow(qPrintable(name)) << name << value << reading;
    };
    using C = const Configuration&;
    const QString probes = u"Probes and status pages: "_s;
    row(probes + u"Automatic probes"_s, false,
        [](C c) -> QVariant { return c.watch.probes.automatic; });
    row(probes + u"Interval of the probes"_s, 30.0,
        [](C c) -> QVariant { return toSeconds(c.watch.probes.every) / 60; });
    row(probes + u"Pause on battery"_s, true,
        [](C c) -> QVariant { return c.watch.probes.pauseOnBattery; });
    row(probes + u"Pause on metered networks"_s, true,
        [](C c) -> QVariant { return c.watch.probes.pauseOnMetered; });
    row(probes + u"Cost cap of the probes"_s, 2.5,
        [](C c) -> QVariant { return c.watch.probes.dailyCostCapUsd.value_or(-1); });
    row(probes + u"Read status pages"_s, false,
        [](C c) -> QVariant { return c.watch.feeds.enabled; });
    row(probes + u"Interval of the status pages"_s, 10.0,
        [](C c) -> QVariant { return toSeconds(c.watch.feeds.every) / 60; });
    row(u"Budget and alerts: Alerts"_s, false,
        [](C c) -> QVariant { return c.watch.alerts.enabled; });
    row(u"Budget and alerts: Notifications"_s, false,
        [](C c) -> QVariant { return c.watch.alerts.notifications; });
    row(u"Budget and alerts: Sound"_s, true, [](C c) -> QVariant { return c.watch.alerts.sound; });
    row(u"History: Keep a history"_s, false, [](C c) -> QVariant { return c.history.enabled; });
    row(u"History: Days to keep"_s, 14, [](C c) -> QVariant { return c.history.keepDays; });
    row(u"History: Space on disk"_s, 512, [](C c) -> QVariant { return c.history.maxMegabytes; });
    row(u"Team history: Name of this board"_s, u"kitchen"_s,
        [](C c) -> QVariant { return c.history.board; });
    row(u"Exports: Call log"_s, true, [](C c) -> QVariant { return c.exports.log.enabled; });
    row(u"Exports: File of the call log"_s, u"/nowhere/calls.jsonl"_s,
        [](C c) -> QVariant { return c.exports.log.file; });
    row(u"Exports: Size of the call log"_s, 25,
        [](C c) -> QVariant { return c.exports.log.maxMegabytes; });
    row(u"Exports: Older call logs"_s, 2, [](C c) -> QVariant { return c.exports.log.keep; });
    row(u"Exports: Prometheus port"_s, 9999,
        [](C c) -> QVariant { return c.exports.prometheus.port; });
    row(u"Exports: OpenTelemetry endpoint"_s, u"http://127.0.0.1:4318"_s,
        [](C c) -> QVariant { return c.exports.otlp.endpoint.toString(); });
    row(u"Exports: OpenTelemetry authorization"_s, u"OTLP_AUTHORIZATION"_s,
        [](C c) -> QVariant { return c.exports.otlp.authorizationVariable; });
    row(u"second: Proxy"_s, u"http://proxy.example.com:3128"_s,
        [](C c) -> QVariant { return c.providers.value(1).network.proxy; });
    row(u"second: Certificate file"_s, u"/etc/ssl/company.pem"_s,
        [](C c) -> QVariant { return c.providers.value(1).network.caFile; });
}

void TestSettingsPage::a_change_is_saved_and_taken_back()
{
    QFETCH(const QString, name);
    QFETCH(const QVariant, value);
    QFETCH(const Reading, reading);
    SettingsDesk desk;
    QVERIFY(desk.ready);
    const Configuration before = desk.world.saved();
    QVERIFY(reading(before) != value);
    QVERIFY(!desk.reset(name)->isEnabled());

    if (auto* box = findControl<QCheckBox>(desk.page, name))
        box->click();
    else if (auto* count = findControl<QSpinBox>(desk.page, name))
        count->setValue(value.toInt());
    else if (auto* number = findControl<QDoubleSpinBox>(desk.page, name))
        number->setValue(value.toDouble());
    else
        desk.write(name, value.toString());
    QTRY_COMPARE(reading(desk.world.saved()), value);
    QTRY_VERIFY(desk.reset(name)->isEnabled());
    QVERIFY(desk.problem(name).isEmpty());

    desk.reset(name)->setFocus();
    desk.reset(name)->click();
    QTRY_COMPARE(desk.world.saved(), before);
    QTRY_VERIFY(!desk.reset(name)->isEnabled());
    QVERIFY(desk.page.isAncestorOf(QApplication::focusWidget())); // not lost with the button
}

void TestSettingsPage::a_budget_is_set_and_taken_away()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    auto* has = control<QCheckBox>(desk.page, u"Set Budget and alerts: Budget a day"_s);
    auto* amount = control<QDoubleSpinBox>(desk.page, u"Budget and alerts: Budget a day"_s);
    QVERIFY(!has->isChecked() && !amount->isEnabled());
    has->click();
    amount->setValue(12.5);
    QTRY_COMPARE(desk.world.saved().watch.alerts.dailyBudgetUsd, std::optional(12.5));
    has->click();
    QTRY_COMPARE(desk.world.saved().watch.alerts.dailyBudgetUsd, std::optional<double>());
    QVERIFY(!amount->isEnabled());

    control<QCheckBox>(desk.page, u"Set Probes and status pages: Cost cap of the probes"_s)
        ->click();
    QTRY_COMPARE(desk.world.saved().watch.probes.dailyCostCapUsd, std::optional<double>());
    desk.reset(u"Probes and status pages: Cost cap of the probes"_s)->click();
    QTRY_COMPARE(desk.world.saved().watch.probes.dailyCostCapUsd, std::optional(0.25));
}

void TestSettingsPage::steps_that_come_fast_are_all_saved()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    auto* days = control<QSpinBox>(desk.page, u"History: Days to keep"_s);
    days->setFocus();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(days, Qt::Key_Up);
        QCOMPARE(days->value(), 91 + i); // an answer to an earlier step does not take it back
    }
    QTRY_COMPARE(desk.world.saved().history.keepDays, 110);
    QCOMPARE(days->value(), 110);
}

void TestSettingsPage::what_another_page_saves_is_shown()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    Configuration other = desk.world.saved();
    other.history.keepDays = 5;
    other.watch.probes.automatic = false;
    other.exports.otlp.endpoint = QUrl(u"http://127.0.0.1:4318"_s);
    desk.world.engine().saveConfiguration(other);
    QTRY_COMPARE(control<QSpinBox>(desk.page, u"History: Days to keep"_s)->value(), 5);
    QVERIFY(!control<QCheckBox>(desk.page, u"Probes and status pages: Automatic probes"_s)
                 ->isChecked());
    QCOMPARE(control<QLineEdit>(desk.page, u"Exports: OpenTelemetry endpoint"_s)->text(),
             u"http://127.0.0.1:4318"_s);
    QVERIFY(desk.reset(u"History: Days to keep"_s)->isEnabled());
}

void TestSettingsPage::a_setting_is_found_by_its_words()
{
    PlayedSettings played;
    auto* search = control<QLineEdit>(played.page, u"Find a setting"_s);
    const auto isShown = [&played](const QString& name) {
        return control<QSpinBox>(played.page, name)->isVisible();
    };
    search->setText(u"PROMETHEUS"_s);
    QVERIFY(isShown(u"Exports: Prometheus port"_s));
    QVERIFY(!isShown(u"Exports: Size of the call log"_s));
    QVERIFY(!isShown(u"History: Days to keep"_s));
    search->setText(u"no such words"_s);
    auto* empty = played.page.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    empty->findChild<QPushButton*>()->click();
    QVERIFY(!empty->isVisible());
    QVERIFY(isShown(u"History: Days to keep"_s));
}

void TestSettingsPage::every_control_has_a_name_and_tab_goes_down_the_page()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    QTRY_VERIFY(findControl<QLineEdit>(desk.page, u"second: Proxy"_s));
    QCOMPARE(namingProblem(desk.page), QString());
    auto* first = control<QLineEdit>(desk.page, u"Find a setting"_s);
    first->setFocus();
    const QWidget* content = desk.page.findChild<QScrollArea*>()->widget();
    constexpr int kSameRow = 30;
    QSet<QWidget*> seen;
    int above = 0;
    for (QWidget* at = first; !seen.contains(at); at = QApplication::focusWidget()) {
        seen.insert(at);
        if (at != first) {
            const int y = at->mapTo(content, at->rect().center()).y();
            QVERIFY2(y >= above - kSameRow, qPrintable(at->accessibleName()));
            above = y;
        }
        QTest::keyClick(at, Qt::Key_Tab);
    }
    for (const QString& name :
         {u"History: Days to keep"_s, u"second: Proxy"_s, u"Open the folder of: Data folder"_s,
          u"Show all shortcuts"_s, u"Clean up the history now"_s}) {
        auto* widget = control<QWidget>(desk.page, name);
        QVERIFY2(seen.contains(widget) || !widget->isEnabled(), qPrintable(name));
    }
}

void TestSettingsPage::no_row_is_cut_off_on_a_narrow_page()
{
    SettingsDesk desk;
    QVERIFY(desk.ready);
    desk.page.resize(456, 700);
    QTRY_COMPARE(desk.page.width(), 456);
    QTRY_COMPARE(cutOff(desk.page), QString());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"

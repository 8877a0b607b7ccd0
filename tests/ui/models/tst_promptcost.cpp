// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptcost.h"

#include <QLocale>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

Configuration priced()
{
    Configuration configuration;
    Provider provider;
    provider.name = u"a"_s;
    provider.prices = {{u"m"_s, {2.0, 10.0}}};
    configuration.providers = {provider};
    return configuration;
}

CallRecord call(const QString& model, qint64 input, qint64 output)
{
    CallRecord record;
    record.provider = u"a"_s;
    record.model = model;
    record.usage = {input, output, false};
    return record;
}

} // namespace

class TestPromptCost : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void all_attempts_are_paid_for()
    {
        PromptResult result;
        result.attempts = {call(u"m"_s, 1000, 100), call(u"m"_s, 1000, 0)};
        const auto cost = costOf(result, priced());
        QVERIFY(cost);
        QVERIFY(qFuzzyCompare(cost->usd, 0.005));
        QVERIFY(!cost->estimated);
    }

    void tokens_that_nobody_counted_make_it_an_estimate()
    {
        PromptResult result;
        result.attempts = {call(u"m"_s, 1000, 100)};
        result.attempts[0].usage.estimated = true;
        QVERIFY(costOf(result, priced())->estimated);
    }

    void a_model_without_a_price_has_no_cost()
    {
        PromptResult result;
        result.attempts = {call(u"other"_s, 1000, 100)};
        QVERIFY(!costOf(result, priced()));
        QVERIFY(!costOf({}, priced()));
    }

    void small_sums_keep_two_figures_that_say_something_data()
    {
        QTest::addColumn<double>("usd");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"$0.00"_s;
        QTest::newRow("dollars") << 12.345 << u"$12.35"_s;
        QTest::newRow("cents") << 0.0123 << u"$0.012"_s;
        QTest::newRow("fractions") << 0.00001234 << u"$0.000012"_s;
        QTest::newRow("less than is shown") << 1e-9 << u"< $0.000001"_s;
    }

    void small_sums_keep_two_figures_that_say_something()
    {
        QFETCH(double, usd);
        QFETCH(QString, text);
        QCOMPARE(costText(usd), text);
    }
};

QTEST_GUILESS_MAIN(TestPromptCost)
#include "tst_promptcost.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/latencyhistogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LatencyHistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void without_values_there_is_nothing_to_say();
    void one_value_is_exact();
    void quantiles_are_within_one_percent_data();
    void quantiles_are_within_one_percent();
    void a_rank_that_is_whole_is_not_rounded_up();
    void odd_quantiles_are_taken_for_the_nearest_sensible_one();
    void values_outside_the_range_are_clamped_and_counted();
    void merged_parts_equal_the_whole();
    void merging_is_associative_and_commutative();
    void merging_with_itself_doubles();
    void merging_nothing_changes_nothing();
    void clearing_leaves_nothing();
    void a_copy_does_not_follow_the_original();
    void reads_back_what_it_wrote();
    void refuses_every_truncated_form();
    void refuses_hostile_bytes_data();
    void refuses_hostile_bytes();
    void survives_flipped_bytes();
    void stays_small();
};

namespace {

using Values = std::vector<Duration>;

Values draw(const std::function<double(std::mt19937&)>& seconds, int count = 20'000)
{
    std::mt19937 random(42);
    Values values;
    for (int i = 0; i < count; ++i)
        values.push_back(Duration(std::llround(seconds(random) * 1e9)));
    return values;
}

Values logNormal()
{
    return draw(
        [d = std::lognormal_distribution(0.3, 1.2)](std::mt19937& r) mutable { return d(r); });
}

Values uniform()
{
    return draw(
        [d = std::uniform_real_distribution(1e-6, 30.0)](std::mt19937& r) mutable { return d(r); });
}

Values bimodal()
{
    return draw([fast = std::normal_distribution(0.2, 0.02),
                 slow = std::normal_distribution(25.0, 2.0)](std::mt19937& r) mutable {
        return std::abs(r() % 10 == 0 ? slow(r) : fast(r)) + 1e-6;
    });
}

LatencyHistogram histogramOf(const Values& values)
{
    LatencyHistogram histogram;
    for (const Duration value : values)
        histogram.record(value);
    return histogram;
}

/// Nearest rank, on the sorted values themselves; `perMille` keeps the rank free of rounding.
Duration exactQuantile(const Values& sorted, std::size_t perMille)
{
    const std::size_t rank = (sorted.size() * perMille + 999) / 1000;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

QByteArray bytesOf(std::initializer_list<int> bytes)
{
    QByteArray result;
    for (const int byte : bytes)
        result.append(static_cast<char>(byte));
    return result;
}

} // namespace

void LatencyHistogramTest::without_values_there_is_nothing_to_say()
{
    const LatencyHistogram histogram;
    QVERIFY(histogram.isEmpty());
    QCOMPARE(histogram.count(), 0U);
    QVERIFY(!histogram.min());
    QVERIFY(!histogram.max());
    QVERIFY(!histogram.quantile(0.5));
}

void LatencyHistogramTest::one_value_is_exact()
{
    const LatencyHistogram histogram = histogramOf({1'234'567us});
    for (const double q : {0.0, 0.5, 0.99, 1.0})
        QCOMPARE(histogram.quantile(q), std::optional<Duration>(1'234'567us));
    QCOMPARE(histogram.min(), histogram.max());
}

void LatencyHistogramTest::quantiles_are_within_one_percent_data()
{
    QTest::addColumn<std::vector<Duration>>("values");
    QTest::newRow("log-normal") << logNormal();
    QTest::newRow("uniform") << uniform();
    QTest::newRow("bimodal") << bimodal();
    Values smallest;
    for (int ns = 1000; ns < 3000; ++ns)
        smallest.push_back(Duration(ns));
    QTest::newRow("smallest, by nanoseconds") << smallest;
    QTest::newRow("ends of the range") << Values{1us, 1us, 24h, 24h};
    QTest::newRow("few") << Values{10ms, 20ms, 30s};
}

void LatencyHistogramTest::quantiles_are_within_one_percent()
{
    QFETCH(std::vector<Duration>, values);
    const LatencyHistogram histogram = histogramOf(values);
    std::sort(values.begin(), values.end());
    QCOMPARE(histogram.count(), values.size());
    QCOMPARE(histogram.min(), std::optional(values.front()));
    QCOMPARE(histogram.max(), std::optional(values.back()));
    for (std::size_t perMille = 0; perMille <= 1000; ++perMille) {
        const auto exact = static_cast<double>(exactQuantile(values, perMille).count());
        const auto found = histogram.quantile(static_cast<double>(perMille) / 1000);
        QVERIFY(found);
        const double error = std::abs(static_cast<double>(found->count()) - exact) / exact;
        QVERIFY2(error <= 0.01, qPrintable(u"%1 per mille: off by %2"_s.arg(perMille).arg(error)));
    }
}

void LatencyHistogramTest::a_rank_that_is_whole_is_not_rounded_up()
{
    Values values(7, 1s);
    values.resize(100, 60s); // rank 7 of 100 is a second, rank 8 a minute
    const auto found = histogramOf(values).quantile(0.07);
    QVERIFY(found && *found < 2s);
}

void LatencyHistogramTest::odd_quantiles_are_taken_for_the_nearest_sensible_one()
{
    const LatencyHistogram histogram = histogramOf({1s, 2s, 3s});
    QCOMPARE(histogram.quantile(-1), std::optional<Duration>(1s));
    QCOMPARE(histogram.quantile(7), std::optional<Duration>(3s));
    QCOMPARE(histogram.quantile(std::numeric_limits<double>::quiet_NaN()),
             std::optional<Duration>(1s));
    QCOMPARE(histogram.quantile(std::numeric_limits<double>::infinity()),
             std::optional<Duration>(3s));
}

void LatencyHistogramTest::values_outside_the_range_are_clamped_and_counted()
{
    const LatencyHistogram histogram =
        histogramOf({-5s, 0s, 1ns, Duration::min(), Duration::max(), 48h});
    QCOMPARE(histogram.count(), 6U);
    QCOMPARE(histogram.min(), std::optional<Duration>(1us));
    QCOMPARE(histogram.max(), std::optional<Duration>(24h));
}

void LatencyHistogramTest::merged_parts_equal_the_whole()
{
    Values values = logNormal();
    const Values more = bimodal();
    values.insert(values.end(), more.begin(), more.end());
    const LatencyHistogram whole = histogramOf(values);
    for (const std::size_t parts : {1U, 2U, 7U, 360U}) {
        std::vector<LatencyHistogram> pieces(parts);
        for (std::size_t i = 0; i < values.size(); ++i)
            pieces[(i * 31) % parts].record(values[i]);
        LatencyHistogram merged;
        for (const LatencyHistogram& piece : pieces)
            merged.merge(piece);
        QCOMPARE(merged, whole);
    }
}

void LatencyHistogramTest::merging_is_associative_and_commutative()
{
    const LatencyHistogram a = histogramOf(logNormal());
    const LatencyHistogram b = histogramOf(uniform());
    const LatencyHistogram c = histogramOf(bimodal());
    const auto merged = [](LatencyHistogram left, const LatencyHistogram& right) {
        left.merge(right);
        return left;
    };
    QCOMPARE(merged(merged(a, b), c), merged(a, merged(b, c)));
    QCOMPARE(merged(a, b), merged(b, a));
    QVERIFY(!(merged(a, b) == merged(a, c)));
}

void LatencyHistogramTest::merging_with_itself_doubles()
{
    LatencyHistogram histogram = histogramOf({1s, 2s});
    histogram.merge(histogram);
    QCOMPARE(histogram, histogramOf({1s, 1s, 2s, 2s}));
}

void LatencyHistogramTest::merging_nothing_changes_nothing()
{
    LatencyHistogram histogram = histogramOf({1s, 2s});
    histogram.merge({});
    QCOMPARE(histogram, histogramOf({1s, 2s}));
    LatencyHistogram empty;
    empty.merge(histogram);
    QCOMPARE(empty, histogram);
}

void LatencyHistogramTest::clearing_leaves_nothing()
{
    LatencyHistogram histogram = histogramOf({1s, 2s});
    histogram.clear();
    QCOMPARE(histogram, LatencyHistogram());
    histogram.record(3s);
    QCOMPARE(histogram.min(), std::optional<Duration>(3s));
}

void LatencyHistogramTest::a_copy_does_not_follow_the_original()
{
    LatencyHistogram original = histogramOf({1s});
    const LatencyHistogram copy = original;
    original.record(1s);
    QCOMPARE(copy, histogramOf({1s}));
}

void LatencyHistogramTest::reads_back_what_it_wrote()
{
    for (const Values& values : {Values{}, Values{1us}, Values{24h}, Values{1us, 24h}, logNormal(),
                                 uniform(), bimodal()}) {
        const LatencyHistogram histogram = histogramOf(values);
        QCOMPARE(LatencyHistogram::deserialize(histogram.serialize()), std::optional(histogram));
    }
}

void LatencyHistogramTest::refuses_every_truncated_form()
{
    const QByteArray whole = histogramOf({1ms, 2ms, 3s, 3s, 3s, 40s}).serialize();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!LatencyHistogram::deserialize(whole.first(size)));
    QVERIFY(LatencyHistogram::deserialize(whole));
    QVERIFY(!LatencyHistogram::deserialize(whole + '\0'));
}

void LatencyHistogramTest::refuses_hostile_bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // The good form that the rows spoil: one call of 1000 ns, in bucket 0.
    QVERIFY(LatencyHistogram::deserialize(bytesOf({1, 1, 0xe8, 7, 0xe8, 7, 0, 1})));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other version") << bytesOf({2, 0});
    QTest::newRow("no bucket for a call") << bytesOf({1, 1, 0xe8, 7, 0xe8, 7});
    QTest::newRow("bucket without calls") << bytesOf({1, 1, 0xe8, 7, 0xe8, 7, 0, 0});
    QTest::newRow("bucket beyond a day") << bytesOf({1, 1, 0xe8, 7, 0xe8, 7, 0xff, 0x7f, 1});
    QTest::newRow("same bucket twice") << bytesOf({1, 2, 0xe8, 7, 0xe8, 7, 0, 1, 0, 1});
    QTest::newRow("min over max") << bytesOf({1, 1, 0xe9, 7, 0xe8, 7, 0, 1});
    QTest::newRow("min of zero") << bytesOf({1, 1, 0, 0xe8, 7, 0, 1});
    QTest::newRow("max far from its bucket")
        << bytesOf({1, 1, 0xe8, 7, 0x80, 0x94, 0xeb, 0xdc, 3, 0, 1});
    QTest::newRow("more buckets than there are")
        << bytesOf({1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 1, 1});
    QTest::newRow("endless number") << bytesOf({1}) + QByteArray(100, '\xff');
    QTest::newRow("padded number") << bytesOf({1, 0x80, 0});
    QTest::newRow("absurd count") << bytesOf(
        {1, 1, 0xe8, 7, 0xe8, 7, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f});
    QTest::newRow("text") << "hello"_ba;
}

void LatencyHistogramTest::refuses_hostile_bytes()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!LatencyHistogram::deserialize(bytes));
}

void LatencyHistogramTest::survives_flipped_bytes()
{
    std::mt19937 random(3);
    const QByteArray good = histogramOf({1ms, 2ms, 3s, 3s, 3s, 40s}).serialize();
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (int flips = 0; flips < 2; ++flips) {
            const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()));
            bytes[at] = static_cast<char>(random());
        }
        const auto histogram = LatencyHistogram::deserialize(bytes);
        if (!histogram)
            continue;
        // What is accepted is sound: it has one form, and quantiles between its ends.
        QCOMPARE(histogram->serialize(), bytes);
        QVERIFY(histogram->quantile(0.5) >= histogram->min());
        QVERIFY(histogram->quantile(0.5) <= histogram->max());
    }
}

void LatencyHistogramTest::stays_small()
{
    Values values = logNormal();
    values.resize(50);
    QVERIFY(histogramOf(values).memoryUse() <= 1024);
    Values all;
    for (double seconds = 1e-6; seconds < 86400; seconds *= 1.005)
        all.push_back(Duration(std::llround(seconds * 1e9)));
    QVERIFY(histogramOf(all).memoryUse() <= 32 * 1024);
    QVERIFY(histogramOf(all).serialize().size() <= 4 * 1024);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::LatencyHistogramTest)
#include "tst_latencyhistogram.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/history/historybench.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QString randomText(SeededRandom& random)
{
    static const QStringList texts{u""_s,       u"m"_s,          u"Überlast, später"_s,
                                   u"東京 🔥"_s, u"two\nlines"_s, u"it's \"quoted\" %_"_s};
    const int which = random.below(static_cast<int>(texts.size()) + 2);
    return which < texts.size() ? texts[which] : u"text %1"_s.arg(random.below(50));
}

Duration randomDuration(SeededRandom& random)
{
    return std::chrono::microseconds(random.next() >> (24 + random.below(40)));
}

template <typename Make>
auto maybe(SeededRandom& random, Make make) -> std::optional<decltype(make())>
{
    if (random.below(3) == 0)
        return std::nullopt;
    return make();
}

ProviderError randomError(SeededRandom& random, const CallRecord& record)
{
    ProviderError error;
    error.kind = allErrorKinds()[static_cast<std::size_t>(random.below(kErrorKindCount))];
    error.retrySame = random.below(2) == 0;
    error.fallback = random.below(2) == 0;
    error.retryAfter = random.below(2) == 0 ? record.retryAfter
                                            : maybe(random, [&] { return randomDuration(random); });
    error.status =
        random.below(2) == 0 ? record.status : maybe(random, [&] { return random.below(600); });
    error.message = random.below(2) == 0 ? record.message : randomText(random);
    error.provider = random.below(2) == 0 ? record.provider : randomText(random);
    error.via = randomText(random);
    error.code = randomText(random);
    error.requestId = randomText(random);
    for (int i = random.below(4); i > 0; --i)
        error.advice.append(randomText(random));
    for (int i = random.below(3) * random.below(200); i > 0; --i)
        error.raw.append(static_cast<char>(random.next()));
    error.raw += QByteArray(random.below(3) * 400, 'x');
    return error;
}

} // namespace

CallRecord successOf(const QString& provider, const QString& model)
{
    CallRecord record;
    record.chain = u"default"_s;
    record.provider = provider;
    record.model = model;
    record.startedAt = QDateTime::fromMSecsSinceEpoch(kNoonMs - 1300, Qt::UTC);
    record.route = NetworkRoute{u"no proxy"_s, u"system certificates"_s};
    record.status = 200;
    record.latency = std::chrono::milliseconds(1300);
    record.ttft = std::chrono::milliseconds(400);
    record.finishReason = u"stop"_s;
    return record;
}

CallRecord failureOf(const QString& provider, ErrorKind kind, int status, const QString& message)
{
    CallRecord record = successOf(provider);
    record.outcome = Outcome::Failure;
    record.status = status;
    record.message = message;
    record.ttft.reset();
    record.finishReason.clear();
    record.error = ProviderError::of(kind, provider, message);
    record.error->status = status;
    return record;
}

CallRecord randomRecord(SeededRandom& random)
{
    const auto duration = [&random] { return randomDuration(random); };
    CallRecord record;
    record.origin = static_cast<Origin>(random.below(3));
    record.chain = randomText(random);
    record.provider = randomText(random);
    record.model = randomText(random);
    record.step = random.below(5);
    record.attempt = 1 + random.below(9);
    if (random.below(10) > 0)
        record.startedAt =
            QDateTime::fromMSecsSinceEpoch(kNoonMs - 100'000 + random.below(200'000), Qt::UTC);
    record.waited = duration();
    record.outcome = static_cast<Outcome>(random.below(4));
    record.route = maybe(random, [&] {
        return NetworkRoute{randomText(random), randomText(random)};
    });
    record.status = maybe(random, [&] { return random.below(600); });
    record.message = randomText(random);
    record.retryAfter = maybe(random, duration);
    record.connect = maybe(random, duration);
    record.tls = maybe(random, duration);
    record.firstByte = maybe(random, duration);
    record.ttft = maybe(random, duration);
    record.latency = duration();
    record.stream = random.below(2) == 0;
    record.usage.inputTokens =
        maybe(random, [&] { return static_cast<qint64>(random.next() >> 2); });
    record.usage.outputTokens = maybe(random, [&] { return qint64(random.below(5000)); });
    record.usage.estimated = random.below(2) == 0;
    record.finishReason = randomText(random);
    record.isRetry = random.below(2) == 0;
    record.retryCount = random.below(4);
    record.circuitState = static_cast<CircuitState>(random.below(3));
    record.error = maybe(random, [&] { return randomError(random, record); });
    return record;
}

bool isSame(const CallRecord& a, const CallRecord& b)
{
    return a.origin == b.origin && a.chain == b.chain && a.provider == b.provider &&
           a.model == b.model && a.step == b.step && a.attempt == b.attempt &&
           a.startedAt == b.startedAt && a.waited == b.waited && a.outcome == b.outcome &&
           a.route == b.route && a.status == b.status && a.error == b.error &&
           a.message == b.message && a.retryAfter == b.retryAfter && a.connect == b.connect &&
           a.tls == b.tls && a.firstByte == b.firstByte && a.ttft == b.ttft &&
           a.latency == b.latency && a.stream == b.stream && a.usage == b.usage &&
           a.finishReason == b.finishReason && a.isRetry == b.isRetry &&
           a.retryCount == b.retryCount && a.circuitState == b.circuitState;
}

HistoryBench::HistoryBench(const QString& folder, std::chrono::milliseconds slow)
    : m_folder(folder.isEmpty() ? m_temporary.path() : folder), m_slow(slow)
{
}

void HistoryBench::start(const HistorySettings& settings)
{
    using std::chrono::milliseconds;
    m_settings = settings;
    m_health = {};
    m_history =
        std::make_unique<SqliteHistory>(m_folder, HistoryTempo{.gather = milliseconds(20),
                                                               .retry = milliseconds(50),
                                                               .longestRetry = milliseconds(100),
                                                               .tidy = milliseconds(50),
                                                               .slow = m_slow,
                                                               .busy = milliseconds(50)});
    m_history->onHealth([this](const HistoryHealth& health) {
        m_health = health;
        if (!health.cause.isEmpty() && !m_causes.contains(health.cause))
            m_causes.append(health.cause);
    });
    m_history->configure(settings);
}

void HistoryBench::stop()
{
    m_history.reset();
}

void HistoryBench::restart()
{
    stop();
    start(m_settings);
}

bool HistoryBench::reaches(HistoryHealth::State state)
{
    return QTest::qWaitFor([&] { return m_health.state == state; }, 30'000);
}

bool HistoryBench::heals()
{
    return reaches(HistoryHealth::Working) && vacuum().isEmpty();
}

CallPage HistoryBench::page(const CallFilter& filter, int most, qint64 before)
{
    return answerTo<CallPage>([&](auto done) { m_history->calls(filter, before, most, done); });
}

qint64 HistoryBench::countedCalls()
{
    return page({}, 1'000'000).calls.size();
}

QList<StoredSeries> HistoryBench::series(const SeriesQuery& query)
{
    return answerTo<QList<StoredSeries>>([&](auto done) { m_history->series(query, done); });
}

QByteArray HistoryBench::state()
{
    return answerTo<QByteArray>([&](auto done) { m_history->loadState(done); });
}

QList<Alert> HistoryBench::alerts(int most)
{
    return answerTo<QList<Alert>>([&](auto done) { m_history->loadAlerts(most, done); });
}

QList<StoredIncident> HistoryBench::incidents(qint64 fromMs)
{
    return answerTo<QList<StoredIncident>>([&](auto done) { m_history->incidents(fromMs, done); });
}

QString HistoryBench::vacuum()
{
    return answerTo<QString>([&](auto done) { m_history->vacuum(done); });
}

QVariant ask(const QString& file, const QString& sql)
{
    const QString name = u"ask"_s;
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(sql) && query.next())
                answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/adapters/sharedhistory/sharedbench.h"

#include <QFile>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace fuseboard {

SharedBench::SharedBench(const QString& folder)
    : tempo{.gather = milliseconds(20),
            .retry = milliseconds(50),
            .longestRetry = milliseconds(200),
            .busy = milliseconds(50)},
      m_folder(folder.isEmpty() ? m_temporary.path() : folder)
{
}

void SharedBench::startWithoutPassword(const QUrl& url)
{
    m_health = {};
    m_history.reset();
    m_given = issued();
    m_history = std::make_unique<PostgresHistory>(m_folder, tempo);
    m_history->onHealth([this](const SharedHistoryHealth& health) { m_health = health; });
    m_history->configure({.enabled = true, .url = url, .board = u"bench"_s});
}

void SharedBench::start(const QUrl& url, const std::optional<Secret>& password,
                        const QString& board)
{
    startWithoutPassword(url);
    m_history->configure({.enabled = true, .url = url, .board = board});
    m_history->setPassword(password);
}

void SharedBench::stop()
{
    m_history.reset();
}

bool SharedBench::reaches(SharedHistoryHealth::State state)
{
    return QTest::qWaitFor([&] { return m_health.state == state; }, 30'000);
}

bool SharedBench::reachesWaiting(qint64 waiting)
{
    return QTest::qWaitFor([&] { return m_health.waiting == waiting; }, 30'000);
}

qint64 SharedBench::issued() const
{
    return QFile::exists(file()) ? ask(file(), u"SELECT seq FROM sqlite_sequence"_s).toLongLong()
                                 : 0;
}

bool SharedBench::deliversAll()
{
    return reaches(SharedHistoryHealth::Working) &&
           QTest::qWaitFor([&] { return issued() == m_given; }, 30'000) &&
           QTest::qWaitFor(
               [&] { return ask(file(), u"SELECT count(*) FROM entries"_s).toInt() == 0; },
               30'000) &&
           reachesWaiting(0);
}

PostgresHistory& SharedBench::give()
{
    ++m_given;
    return *m_history;
}

void SharedBench::recordMany(int count, qint64 fromMs)
{
    for (int i = 0; i < count; ++i)
        give().record(successOf(u"alpha"_s), fromMs + i);
}

QUrl nobodysAddress()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"postgresql://fuse@127.0.0.1:%1/team"_s.arg(server.serverPort()));
}

Secret secretOf(const QByteArray& text)
{
    QByteArray bytes = text;
    return Secret::take(std::move(bytes));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/singleinstance.h"

#include "app/domain/chainlink.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 8s; ///< for a first one that starts itself, or is busy
constexpr auto kPause = 50ms;  ///< between two attempts to reach it
constexpr auto kPeerPatience = 2s;
constexpr qsizetype kLongestToken = 512;
constexpr qsizetype kLongestWord = 32;                    ///< a page, an action
constexpr qsizetype kLongestLink = kLongestChainLink + 1; ///< a longer one is refused by its length
constexpr qsizetype kLines = 5;
constexpr qsizetype kLongestRequest = kLongestToken + 3 * kLongestWord + kLongestLink + kLines;
const auto kQuiet = "quiet"_ba;
const auto kTaken = "taken\n"_ba;

/// Short, for a socket's path has room for 107 bytes, and in a directory of this user alone.
QString pathFor(const QString& dataDir)
{
    const QString canonical = QFileInfo(dataDir).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"fuseboard-"_s + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name +
           u".sock"_s;
#endif
}

bool isPrintable(char letter)
{
    return letter > ' ' && letter < '\x7f';
}

QByteArray cleaned(const QByteArray& bytes, qsizetype longest)
{
    return bytes.size() <= longest && std::all_of(bytes.cbegin(), bytes.cend(), isPrintable)
               ? bytes
               : QByteArray();
}

/// What cannot be handed over stays a link, so that the window says what is wrong with it.
QByteArray handedOverLink(const QString& link)
{
    const QByteArray bytes = link.left(kLongestLink).toUtf8();
    return bytes.isEmpty() || !cleaned(bytes, kLongestLink).isEmpty() ? bytes : "fuseboard:"_ba;
}

/// A socket that somebody else has put there could listen in, or raise windows at will.
bool isOfThisUser([[maybe_unused]] const QLocalSocket& socket)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                      &size) == 0 &&
           peer.uid == getuid();
#else
    return true; // QLocalServer's access options see to it
#endif
}

bool isOfAnotherUser([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    const QFileInfo file(path);
    return file.exists() && file.ownerId() != getuid();
#else
    return false;
#endif
}

} // namespace

QByteArray writeRaiseRequest(const RaiseRequest& request)
{
    return cleaned(request.page.toUtf8(), kLongestWord) + '\n' +
           cleaned(request.activationToken, kLongestToken) + '\n' +
           cleaned(request.action.toUtf8(), kLongestWord) + '\n' + handedOverLink(request.link) +
           '\n' + (request.quiet ? kQuiet : QByteArray()) + '\n';
}

RaiseRequest readRaiseRequest(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    if (bytes.size() > kLongestRequest || lines.size() != kLines + 1 || !lines.last().isEmpty())
        return {};
    return {.page = QString::fromLatin1(cleaned(lines.at(0), kLongestWord)),
            .activationToken = cleaned(lines.at(1), kLongestToken),
            .action = QString::fromLatin1(cleaned(lines.at(2), kLongestWord)),
            .link = QString::fromLatin1(cleaned(lines.at(3), kLongestLink)),
            .quiet = lines.at(4) == kQuiet};
}

SingleInstance::SingleInstance(const QString& dataDir)
    : m_dataDir(dataDir), m_lock(dataDir + u"/window.lock"_s)
{
    QDir().mkpath(dataDir);
    m_socketPath = pathFor(dataDir);
    m_lock.setStaleLockTime(0); // it is stale when its process has ended, never before
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeRequest);
}

SingleInstance::Start SingleInstance::start(const RaiseRequest& request)
{
    // Where nothing can be written, no lock can be had either: then the window tells so.
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
        listen();
        return {};
    }
    return handOver(request);
}

void SingleInstance::listen()
{
    // What is there is of one that has crashed, for the lock is ours.
    if (!m_lock.isLocked() || isOfAnotherUser(m_socketPath))
        return;
    QLocalServer::removeServer(m_socketPath);
    m_server.listen(m_socketPath);
}

void SingleInstance::takeRequest()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOfThisUser(*socket)) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(kPeerPatience, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            const QByteArray bytes = socket->peek(kLongestRequest + 1);
            if (bytes.count('\n') < kLines && bytes.size() <= kLongestRequest)
                return;
            socket->readAll();
            socket->disconnect(this);
            socket->write(kTaken);
            socket->disconnectFromServer();
            emit raiseRequested(readRaiseRequest(bytes));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

SingleInstance::Start SingleInstance::handOver(const RaiseRequest& request)
{
    const QDeadlineTimer deadline(kPatience);
    while (!deadline.hasExpired()) {
        if (isOfAnotherUser(m_socketPath))
            return {Role::Refused, tr("%1 belongs to another user, so nothing is sent there. "
                                      "Remove it, or set XDG_RUNTIME_DIR to a directory of yours.")
                                       .arg(m_socketPath)};
        // The first one may have ended meanwhile.
        if (m_lock.tryLock(0)) {
            listen();
            return {};
        }
        QLocalSocket socket;
        socket.connectToServer(m_socketPath);
        const int rest = static_cast<int>(deadline.remainingTime());
        if (socket.waitForConnected(rest) && isOfThisUser(socket)) {
            socket.write(writeRaiseRequest(request));
            while (socket.bytesAvailable() < kTaken.size() &&
                   socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            }
            if (socket.readAll() == kTaken)
                return {Role::HandedOver, {}};
        }
        QThread::msleep(static_cast<unsigned long>(kPause.count()));
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    return {Role::Refused,
            tr("Fuseboard runs already on %1 (process %2) and does not answer. End it, or give "
               "this one a directory of its own with --data-dir.")
                .arg(QDir::toNativeSeparators(m_dataDir))
                .arg(process)};
}

} // namespace fuseboard

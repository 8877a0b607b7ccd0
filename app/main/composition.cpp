// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/composition.h"

#include "app/adapters/desktop/dbusnotifier.h"
#include "app/adapters/desktop/linuxpower.h"
#include "app/adapters/desktop/processrunner.h"
#include "app/adapters/exports/calllog.h"
#include "app/adapters/exports/metricsserver.h"
#include "app/adapters/files/fileconfigurationstore.h"
#include "app/adapters/files/filepolicystore.h"
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/history/sqlitehistory.h"
#include "app/adapters/keychain/keychainstore.h"
#include "app/adapters/network/certificatefile.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/sharedhistory/postgreshistory.h"
#include "app/adapters/sharedhistory/postgresreader.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/adapters/worker/threadworker.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kServiceName = u"io.github.fuseboard.Fuseboard"_s;

EnginePorts commonPorts()
{
    EnginePorts ports;
    ports.clock = std::make_unique<SystemClock>();
    ports.random = std::make_unique<SystemRandom>();
    ports.transport = std::make_unique<NetworkTransport>(*ports.clock);
    ports.worker = std::make_unique<ThreadWorker>();
    ports.environment = [](const QString& name) { return qgetenv(name.toLocal8Bit().constData()); };
    return ports;
}

/// The C library raises both by itself once something large was freed; from then on what is large
/// and short-lived, as a picture of a chart, is cut out of the heap and leaves holes there.
void giveMemoryBack()
{
#ifdef __GLIBC__
    constexpr int kLargeBytes = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, kLargeBytes);
    mallopt(M_TRIM_THRESHOLD, kLargeBytes);
#endif
}

/// The demo's directory: it must be there before its history, and longer than that.
struct PassingDirectory
{
    QTemporaryDir directory;
};

class DemoHistory : PassingDirectory, public SqliteHistory
{
public:
    DemoHistory() : SqliteHistory(directory.path()) {}
};

/// Where an administrator puts the policy; never among the user's own files.
QStringList policyFiles()
{
#ifdef Q_OS_MACOS
    return {u"/Library/Application Support/fuseboard/policy.json"_s};
#else
    const auto location = QStandardPaths::GenericConfigLocation;
    QStringList folders = QStandardPaths::standardLocations(location);
    folders.removeAll(QStandardPaths::writableLocation(location));
    QStringList files;
    for (const QString& folder : std::as_const(folders))
        files.append(folder + u"/fuseboard/policy.json"_s);
    return files;
#endif
}

} // namespace

Places standardPlaces()
{
    const auto under = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + u"/fuseboard"_s;
    };
    return {under(QStandardPaths::GenericConfigLocation) + u"/config.json"_s,
            under(QStandardPaths::GenericDataLocation), policyFiles()};
}

QString certificateFault(const QString& path)
{
    return readCertificateFile(path).fault;
}

PortsFactory realPorts(const Places& places)
{
    return [places] {
        EnginePorts ports = commonPorts();
        ports.configuration =
            std::make_unique<FileConfigurationStore>(places.configFile, places.dataDir);
        ports.policy = policyStore(places);
        ports.secrets = std::make_unique<KeychainStore>(*ports.clock, kServiceName);
        ports.history = std::make_unique<SqliteHistory>(places.dataDir);
        ports.sharedHistory = std::make_unique<PostgresHistory>(places.dataDir);
        ports.sinks.push_back(std::make_unique<CallLog>(places.dataDir));
        return ports;
    };
}

std::unique_ptr<PolicyStore> policyStore(const Places& places)
{
    return std::make_unique<FilePolicyStore>(places.policyFiles, places.dataDir);
}

std::unique_ptr<SharedHistoryReader> sharedReader(const Places& places)
{
    return std::make_unique<PostgresReader>(places.dataDir);
}

PortsFactory desktopPorts(const Places& places)
{
    return [ports = realPorts(places)] {
        EnginePorts desktop = ports();
        desktop.notifier = std::make_unique<DBusNotifier>();
        desktop.commands = std::make_unique<ProcessRunner>();
        desktop.metricsPage = std::make_unique<MetricsServer>();
#ifdef Q_OS_LINUX
        desktop.power = std::make_unique<LinuxPower>();
#endif
        return desktop;
    };
}

PortsFactory demoPorts(const QByteArray& json)
{
    return [json] {
        EnginePorts ports = commonPorts();
        ports.configuration = std::make_unique<MemoryConfigurationStore>(json);
        ports.history = std::make_unique<DemoHistory>();
        return ports;
    };
}

void yieldToEngine()
{
#ifdef Q_OS_LINUX
    // Here it is the thread's niceness, not the process's; it needs no rights, and where it fails
    // all is as before. Measured: tests/bench/bench_fidelity.
    constexpr int kStepsBack = 10;
    [[maybe_unused]] const int niceness = nice(kStepsBack);
#endif
}

void setUpProcess()
{
    giveMemoryBack();
    QCoreApplication::setApplicationName(u"fuseboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FUSEBOARD_VERSION));
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/engine/engineports.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace fuseboard {

class SharedHistoryReader;

/// Exit codes of the contracts.
enum ExitCode { Done = 0, Failed = 1, UsageError = 2, KeychainUnavailable = 3, Interrupted = 130 };

/// Where the files are; both may come from the command line.
struct Places
{
    QString configFile;
    QString dataDir;
    QStringList policyFiles{}; ///< where the organisation's policy may be: the first there counts
};

/// Why the file of authorities at a path can't be used, with the cure; empty where it can.
using CertificateFault = std::function<QString(const QString& path)>;

/// Makes what reads the team's history.
using SharedReaderFactory = std::function<std::unique_ptr<SharedHistoryReader>(const Places&)>;

/// Makes what reads the organisation's policy.
using PolicyStoreFactory = std::function<std::unique_ptr<PolicyStore>(const Places&)>;

struct CommandContext
{
    Console& console;
    Places places;
    std::function<PortsFactory(const Places&)> ports; ///< the real ones; tests give their own
    CertificateFault certificateFault;
    SharedReaderFactory sharedReader; ///< empty: there is no team's history
    PolicyStoreFactory policyStore;   ///< empty: there is no policy
};

/// One command under way. Started once; says once that it has finished.
class Command : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;

signals:
    void finished(int exitCode);
};

/// What a command line means: a command to start, or something that is over already.
struct ParsedCommand
{
    std::unique_ptr<Command> command; ///< null: over, with `exitCode`
    int exitCode = Done;
};

/// `arguments` without the program's name. Help and usage errors are printed here.
ParsedCommand parseCommand(const QStringList& arguments, Console& console,
                           const Places& defaultPlaces,
                           const std::function<PortsFactory(const Places&)>& ports,
                           const CertificateFault& certificateFault,
                           const SharedReaderFactory& sharedReader = {},
                           const PolicyStoreFactory& policyStore = {});

} // namespace fuseboard

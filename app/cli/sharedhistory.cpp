// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sharedhistory.h"

#include "app/cli/usableconfiguration.h"
#include "app/domain/callrow.h"
#include "app/ports/sharedhistoryreader.h"

#include <QTimer>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 1000; ///< so much is in memory at once

QString momentText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

class SharedHistoryCommand final : public Command
{
public:
    SharedHistoryCommand(const CommandContext& context, const SharedOrder& order)
        : m_context(context), m_order(order)
    {
    }

    void start() override
    {
        m_ports = m_context.ports(m_context.places)();
        const auto state = usableConfiguration(m_context.console, m_ports);
        if (!state)
            return end(UsageError);
        m_settings = state->configuration.history;
        if (m_settings.url.isEmpty() || !m_context.sharedReader) {
            m_context.console.complain(
                u"there is no team's history: history.url is not set in %1."_s.arg(state->place));
            end(Failed);
            return;
        }
        m_reader = m_context.sharedReader(m_context.places);
        findPassword();
    }

private:
    void findPassword()
    {
        QByteArray given = m_ports.environment
                               ? m_ports.environment(u"FUSEBOARD_HISTORY_PASSWORD"_s)
                               : QByteArray();
        if (!given.isEmpty()) {
            run(Secret::take(std::move(given)));
            return;
        }
        if (!m_ports.secrets) {
            run(std::nullopt);
            return;
        }
        m_ports.secrets->read(kHistoryEntry, [this](const SecretResult& result) {
            if (result.status == SecretStatus::Ok) {
                run(result.secret);
                return;
            }
            if (result.status != SecretStatus::NotFound)
                m_context.console.complain(
                    u"the keychain does not give the password of the team's history: %1"_s.arg(
                        result.message));
            run(std::nullopt); // a server on this machine may ask for none
        });
    }

    void run(const std::optional<Secret>& password)
    {
        m_reader->open(m_settings, password);
        switch (m_order.action) {
        case SharedOrder::Export:
            ask({});
            return;
        case SharedOrder::Info:
            m_reader->facts([this](const SharedHistoryFacts& facts) { tell(facts); });
            return;
        case SharedOrder::Vacuum:
            m_reader->drop(m_order.board, m_order.toMs,
                           [this](const SharedDeletion& deletion) { tell(deletion); });
            return;
        }
    }

    void ask(const QByteArray& from)
    {
        CallFilter filter;
        filter.fromMs = m_order.fromMs;
        filter.toMs = m_order.toMs;
        m_reader->calls(filter, m_order.board, from, kPage,
                        [this](const SharedCallPage& page) { write(page); });
    }

    bool put(const QByteArray& line)
    {
        if (m_context.console.out->write(line) == line.size())
            return true;
        m_context.console.complain(u"cannot write: %1"_s.arg(m_context.console.out->errorString()));
        end(Failed);
        return false;
    }

    void write(const SharedCallPage& page)
    {
        if (!page.fault.isEmpty()) {
            fail(page.fault);
            return;
        }
        if (m_order.csv && !std::exchange(m_begun, true) && !put(boardCsvHeader()))
            return;
        for (const StoredCall& call : page.calls) {
            if (!put(m_order.csv ? boardCsvRow(call) : boardJsonLine(call)))
                return;
        }
        m_written += page.calls.size();
        if (!page.next.isEmpty()) {
            ask(page.next);
            return;
        }
        m_context.console.say(m_written == 0
                                  ? u"There are no calls of that time in the team's history."_s
                                  : u"%1 calls, the newest first."_s.arg(m_written));
        end(Done);
    }

    void tell(const SharedHistoryFacts& facts)
    {
        Console& console = m_context.console;
        console.printLine(u"address: %1"_s.arg(facts.place));
        console.printLine(u"waiting: %1 records on this disk"_s.arg(
            facts.waiting ? QString::number(*facts.waiting) : u"an unknown number of"_s));
        if (!facts.fault.isEmpty()) {
            fail(facts.fault);
            return;
        }
        console.printLine(u"server: %1"_s.arg(facts.server));
        console.printLine(facts.tables > 0 ? u"tables: version %1"_s.arg(facts.tables)
                                           : u"tables: none yet"_s);
        for (const SharedBoard& board : facts.boards)
            console.printLine(u"board: %1, last call %2, last seen %3, %4"_s.arg(
                board.name, board.lastCallMs ? momentText(*board.lastCallMs) : u"none"_s,
                momentText(board.lastSeenMs), board.id));
        end(Done);
    }

    void tell(const SharedDeletion& deletion)
    {
        if (!deletion.fault.isEmpty()) {
            fail(deletion.fault);
            return;
        }
        m_context.console.say(u"%1 calls from before %2 were deleted."_s.arg(deletion.calls)
                                  .arg(momentText(m_order.toMs)));
        end(Done);
    }

    void fail(const QString& fault)
    {
        m_context.console.complain(fault);
        end(Failed);
    }

    /// Later: the reader that called is still on the stack.
    void end(int exitCode)
    {
        QTimer::singleShot(0, this, [this, exitCode] { emit finished(exitCode); });
    }

    CommandContext m_context;
    SharedOrder m_order;
    HistorySettings m_settings;
    EnginePorts m_ports;
    std::unique_ptr<SharedHistoryReader> m_reader;
    qint64 m_written = 0;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<Command> makeSharedHistory(const SharedOrder& order, const CommandContext& context)
{
    return std::make_unique<SharedHistoryCommand>(context, order);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/moment.h"
#include "app/cli/sharedhistory.h"
#include "app/cli/usableconfiguration.h"
#include "app/domain/callrow.h"
#include "app/ports/historyfile.h"

#include <QFileInfo>
#include <QTimer>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kPage = 1000; ///< so much is in memory at once
constexpr auto kPatience = 10s;

struct HistoryOrder
{
    enum Action { Export, Vacuum, Info };
    Action action = Info;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool csv = true;
};

class HistoryCommand final : public Command
{
public:
    HistoryCommand(const CommandContext& context, const HistoryOrder& order)
        : m_context(context), m_order(order)
    {
    }

    void start() override
    {
        m_ports = m_context.ports(m_context.places)();
        const auto state = usableConfiguration(m_context.console, m_ports);
        if (!state)
            return end(UsageError);
        if (!m_ports.history || !state->configuration.history.enabled) {
            m_context.console.complain(
                u"there is no history: it is switched off. Set history.enabled to true in %1."_s
                    .arg(state->place));
            end(Failed);
            return;
        }
        // Opening it would begin one.
        if (const QString file = historyFile(m_context.places.dataDir); !QFileInfo::exists(file)) {
            m_context.console.complain(
                u"there is no history yet: %1 does not exist. Fuseboard writes it while its window "
                "is open; if it lies elsewhere, name its folder with --data-dir DIR."_s.arg(file));
            end(Failed);
            return;
        }
        m_ports.history->onHealth([this](const HistoryHealth& health) {
            m_health = health;
            if (m_order.action == HistoryOrder::Info && health.state != HistoryHealth::Off)
                tell();
        });
        m_ports.history->configure(state->configuration.history);
        if (m_order.action == HistoryOrder::Export) {
            if (m_order.csv)
                m_context.console.out->write(callCsvHeader());
            ask(0);
        } else if (m_order.action == HistoryOrder::Vacuum) {
            m_ports.history->vacuum([this](const QString& fault) {
                if (!fault.isEmpty())
                    m_context.console.complain(fault);
                end(fault.isEmpty() ? Done : Failed);
            });
        } else {
            QTimer::singleShot(kPatience, this, [this] { tell(); });
        }
    }

private:
    void ask(qint64 before)
    {
        CallFilter filter;
        filter.fromMs = m_order.fromMs;
        filter.toMs = m_order.toMs;
        m_ports.history->calls(filter, before, kPage,
                               [this](const CallPage& page) { write(page); });
    }

    void write(const CallPage& page)
    {
        for (const StoredCall& call : page.calls) {
            const QByteArray line = m_order.csv ? callCsvRow(call.record, call.atMs)
                                                : callJsonLine(call.record, call.atMs);
            if (m_context.console.out->write(line) != line.size()) {
                m_context.console.complain(
                    u"cannot write: %1"_s.arg(m_context.console.out->errorString()));
                end(Failed);
                return;
            }
        }
        m_written += page.calls.size();
        if (page.more && !page.calls.isEmpty()) {
            ask(page.calls.last().id);
            return;
        }
        if (m_written == 0 && m_health.state == HistoryHealth::Failing) {
            m_context.console.complain(m_health.cause + u' ' + m_health.cure);
            end(Failed);
            return;
        }
        m_context.console.say(m_written == 0 ? u"There are no calls of that time in the history."_s
                                             : u"%1 calls, the newest first."_s.arg(m_written));
        end(Done);
    }

    void tell()
    {
        if (std::exchange(m_told, true))
            return;
        const bool works = m_health.state == HistoryHealth::Working;
        m_context.console.printLine(u"file: %1"_s.arg(m_health.place));
        m_context.console.printLine(u"size: %1 bytes"_s.arg(m_health.bytes));
        if (!works)
            m_context.console.complain(m_health.cause.isEmpty()
                                           ? u"the history does not answer."_s
                                           : m_health.cause + u' ' + m_health.cure);
        end(works ? Done : Failed);
    }

    /// Later: the history that called is still on the stack.
    void end(int exitCode)
    {
        QTimer::singleShot(0, this, [this, exitCode] { emit finished(exitCode); });
    }

    CommandContext m_context;
    HistoryOrder m_order;
    EnginePorts m_ports;
    HistoryHealth m_health;
    qint64 m_written = 0;
    bool m_told = false;
};

std::optional<qint64> momentOption(const QCommandLineParser& parser, const QString& name,
                                   const QDateTime& now, Console& console)
{
    const std::optional<qint64> moment = momentOf(parser.value(name), now);
    if (!moment)
        console.complain(
            u"--%1 takes a time as 2026-11-20T10:00:00Z, -24h, -7d or now, not '%2'."_s.arg(
                name, parser.value(name)));
    return moment;
}

std::unique_ptr<Command> makeSharedVacuum(const QCommandLineParser& parser,
                                          const CommandContext& context)
{
    constexpr int mostDays = 36'500;
    if (!parser.isSet(u"older-than"_s)) {
        context.console.complain(
            u"history vacuum --shared deletes for the whole team: say with --older-than DAYS what "
            "may go."_s);
        return nullptr;
    }
    const auto days = integerOption(parser, u"older-than"_s, 1, mostDays, context.console);
    if (!days)
        return nullptr;
    return makeSharedHistory(
        {.action = SharedOrder::Vacuum,
         .toMs = QDateTime::currentDateTimeUtc().addDays(-*days).toMSecsSinceEpoch(),
         .board = parser.value(u"board"_s)},
        context);
}

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    Console& console = context.console;
    const QStringList words = parser.positionalArguments();
    const bool shared = parser.isSet(u"shared"_s);
    for (const QString& option : {u"board"_s, u"older-than"_s}) {
        if (!shared && parser.isSet(option)) {
            console.complain(u"--%1 goes with --shared."_s.arg(option));
            return nullptr;
        }
    }
    if (shared && words == QStringList{u"info"_s})
        return makeSharedHistory({.action = SharedOrder::Info}, context);
    if (shared && words == QStringList{u"vacuum"_s})
        return makeSharedVacuum(parser, context);
    HistoryOrder order;
    if (words == QStringList{u"info"_s} || words == QStringList{u"vacuum"_s}) {
        order.action = words.first() == "info"_L1 ? HistoryOrder::Info : HistoryOrder::Vacuum;
        return std::make_unique<HistoryCommand>(context, order);
    }
    if (words != QStringList{u"export"_s}) {
        console.complain(u"usage: fuseboardctl history export --from T [--to T] "
                         "[--format csv|jsonl] | history vacuum | history info; with --shared, of "
                         "the team's history"_s);
        return nullptr;
    }
    if (!parser.isSet(u"from"_s)) {
        console.complain(u"history export needs --from, a time as 2026-11-20T10:00:00Z or -24h."_s);
        return nullptr;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto from = momentOption(parser, u"from"_s, now, console);
    const auto to = momentOption(parser, u"to"_s, now, console);
    const QString format = parser.value(u"format"_s);
    if (!from || !to)
        return nullptr;
    if (*from >= *to) {
        console.complain(u"--from must be before --to."_s);
        return nullptr;
    }
    if (format != "csv"_L1 && format != "jsonl"_L1) {
        console.complain(u"--format takes csv or jsonl, not '%1'."_s.arg(format));
        return nullptr;
    }
    order = {HistoryOrder::Export, *from, *to, format == "csv"_L1};
    if (shared)
        return makeSharedHistory({.action = SharedOrder::Export,
                                  .fromMs = order.fromMs,
                                  .toMs = order.toMs,
                                  .csv = order.csv,
                                  .board = parser.value(u"board"_s)},
                                 context);
    return std::make_unique<HistoryCommand>(context, order);
}

} // namespace

CommandSpec historySpec()
{
    return {
        u"history"_s,
        u"export --from T [--to T] | vacuum | info  [--shared]"_s,
        u"Write out the calls of some time, newest first; make the history smaller."_s,
        {{u"from"_s, u"Calls that ended then or later: RFC 3339, -90s, -30m, -24h, -7d."_s, u"T"_s},
         {u"to"_s, u"Calls that ended before."_s, u"T"_s, u"now"_s},
         {u"format"_s, u"csv or jsonl."_s, u"FORMAT"_s, u"csv"_s},
         {u"shared"_s,
          u"Of the team's history at history.url. Its password comes from the keychain entry "
          "'history', or from the environment variable FUSEBOARD_HISTORY_PASSWORD."_s},
         {u"board"_s, u"Of the boards with that name alone (with --shared)."_s, u"NAME"_s},
         {u"older-than"_s, u"What vacuum --shared deletes, of this board or --board."_s,
          u"DAYS"_s}},
        make};
}

} // namespace fuseboard

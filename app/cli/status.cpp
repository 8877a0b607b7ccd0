// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/enginesession.h"
#include "app/cli/statustext.h"
#include "app/feeds/feedreader.h"

#include <QFile>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct StatusOptions
{
    QStringList providers;
    QString file; ///< empty: the live pages; "-": standard input
    QUrl url;     ///< of the saved document
    QList<FeedLevel> failOn;
    bool json = false;
};

/// Unknown is no outage, and no outage is unknown: it counts where it is named.
bool isBad(FeedLevel level, const QList<FeedLevel>& failOn)
{
    return std::any_of(failOn.cbegin(), failOn.cend(), [level](FeedLevel limit) {
        return level == limit || (level != FeedLevel::Unknown && limit != FeedLevel::Unknown &&
                                  worse(level, limit) == level);
    });
}

int print(Console& console, const QList<StatusLine>& lines, const StatusOptions& options)
{
    if (options.json) {
        for (const StatusLine& line : lines)
            console.printJson(toJson(line));
    } else {
        console.print(statusText(lines, console.colour && console.outIsTerminal));
    }
    return std::any_of(lines.cbegin(), lines.cend(),
                       [&](const auto& line) { return isBad(line.level(), options.failOn); })
               ? Failed
               : Done;
}

/// Reads a document that was saved, without an engine or a configuration.
class SavedStatusCommand : public Command
{
public:
    SavedStatusCommand(Console& console, StatusOptions options)
        : m_console(console), m_options(std::move(options))
    {
    }

    void start() override
    {
        if (m_options.file != "-"_L1) {
            m_file.setFileName(m_options.file);
            if (!m_file.open(QIODevice::ReadOnly)) {
                m_console.complain(
                    u"cannot read %1: %2"_s.arg(m_options.file, m_file.errorString()));
                emit finished(UsageError);
                return;
            }
            m_console.in = &m_file;
        }
        emit finished(print(m_console, {read()}, m_options));
    }

private:
    StatusLine read()
    {
        StatusLine line;
        line.page = m_options.url.isEmpty() ? m_options.file : m_options.url.toDisplayString();
        bool tooLong = false;
        const QByteArray bytes = m_console.readAll(kMostFeedBytes, tooLong);
        if (tooLong) {
            line.fault = u"This is longer than 4 MiB, more than any status document. Name the "
                         "document itself."_s;
            return line;
        }
        const FeedReading reading =
            readFeed({bytes, m_options.url}, QDateTime::currentDateTimeUtc());
        if (const auto* fault = std::get_if<FeedFault>(&reading))
            line.fault = fault->cure.isEmpty() ? fault->what : fault->what + u' ' + fault->cure;
        else
            line.snapshot = std::get<FeedSnapshot>(reading);
        return line;
    }

    Console& m_console;
    StatusOptions m_options;
    QFile m_file;
};

/// Reads the pages of the providers once.
class LiveStatusCommand : public Command
{
public:
    LiveStatusCommand(const CommandContext& context, StatusOptions options)
        : m_console(context.console), m_options(std::move(options)), m_session(context, this)
    {
        connect(&m_session, &EngineSession::unusable, this, [this] { emit finished(UsageError); });
        connect(&m_session, &EngineSession::ready, this, &LiveStatusCommand::onReady);
        connect(&m_session.engine(), &Engine::feedsRead, this, &LiveStatusCommand::onRead);
    }

    void start() override { m_session.start(); }

private:
    void onReady(const ConfigurationState& state)
    {
        for (const QString& name : std::as_const(m_options.providers)) {
            if (!state.configuration.provider(name)) {
                m_console.complain(u"there is no provider '%1' in %2."_s.arg(name, state.place));
                emit finished(UsageError);
                return;
            }
        }
        m_session.engine().readFeeds(m_options.providers);
    }

    void onRead(const FeedsSnapshot& feeds)
    {
        QList<StatusLine> lines;
        if (m_options.providers.isEmpty()) {
            for (const FeedView& view : feeds.feeds)
                lines.append(lineOf(view));
            if (lines.isEmpty())
                m_console.say(u"No provider has a status page: name one with \"status_page\"."_s);
        }
        for (const QString& name : std::as_const(m_options.providers)) {
            const auto view = std::find_if(feeds.feeds.cbegin(), feeds.feeds.cend(),
                                           [&](const FeedView& v) { return v.provider == name; });
            lines.append(view == feeds.feeds.cend() ? lineWithoutPage(name) : lineOf(*view));
        }
        emit finished(print(m_console, lines, m_options));
    }

    static StatusLine lineOf(const FeedView& view)
    {
        return {view.provider, view.page.toDisplayString(), view.snapshot, view.fault, view.note};
    }

    static StatusLine lineWithoutPage(const QString& provider)
    {
        StatusLine line;
        line.provider = provider;
        line.fault = u"No status page of this provider is known: name one with \"status_page\"."_s;
        return line;
    }

    Console& m_console;
    StatusOptions m_options;
    EngineSession m_session;
};

std::optional<FeedLevel> failLevel(const QString& name)
{
    for (const FeedLevel level :
         {FeedLevel::Maintenance, FeedLevel::Degraded, FeedLevel::PartialOutage,
          FeedLevel::MajorOutage, FeedLevel::Unknown}) {
        if (nameOf(level) == name)
            return level;
    }
    return std::nullopt;
}

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    Console& console = context.console;
    StatusOptions options;
    options.providers = parser.values(u"provider"_s);
    options.providers.removeDuplicates();
    options.file = parser.value(u"from"_s);
    options.json = parser.isSet(u"json"_s);
    const bool isSaved = parser.isSet(u"from"_s);
    if (!parser.positionalArguments().isEmpty()) {
        console.complain(u"usage: fuseboardctl status [--provider NAME]... [--from FILE [--url "
                         "URL]] [--fail-on LEVEL]... [--json]"_s);
        return nullptr;
    }
    if (isSaved && (!options.providers.isEmpty() || options.file.isEmpty())) {
        console.complain(u"--from takes a file with one status document, or -, and goes without "
                         "--provider."_s);
        return nullptr;
    }
    if (parser.isSet(u"url"_s)) {
        options.url = QUrl(parser.value(u"url"_s), QUrl::StrictMode);
        if (!isSaved || !options.url.isValid() || options.url.host().isEmpty()) {
            console.complain(
                u"--url takes the address (https://host/path) that the document of --from is "
                "from."_s);
            return nullptr;
        }
    }
    for (const QString& name : parser.values(u"fail-on"_s)) {
        const auto level = failLevel(name);
        if (!level) {
            console.complain(u"--fail-on takes maintenance, degraded, partial_outage, "
                             "major_outage or unknown, not '%1'."_s.arg(name));
            return nullptr;
        }
        options.failOn.append(*level);
    }
    if (isSaved)
        return std::make_unique<SavedStatusCommand>(console, std::move(options));
    return std::make_unique<LiveStatusCommand>(context, std::move(options));
}

} // namespace

CommandSpec statusSpec()
{
    return {u"status"_s,
            {},
            u"Read what the providers' status pages say."_s,
            {{u"provider"_s, u"Only the page of this provider; may be repeated."_s, u"NAME"_s},
             {u"from"_s, u"Read a saved document instead; - is standard input."_s, u"FILE"_s},
             {u"url"_s, u"Where the saved document is from."_s, u"URL"_s},
             {u"fail-on"_s,
              u"Exit with 1 when a page is at this level or worse: maintenance, degraded, "
              "partial_outage, major_outage; or unknown, which counts only where it is named. May "
              "be repeated."_s,
              u"LEVEL"_s},
             {u"json"_s, u"Print one JSON object for each page."_s}},
            make};
}

} // namespace fuseboard

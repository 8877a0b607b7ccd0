// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/startarguments.h"

#include "app/adapters/desktop/autostart.h"
#include "app/main/composition.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const char* why)
{
    std::fprintf(stderr, "fuseboard: %s\n", why);
    std::exit(UsageError);
}

} // namespace

StartArguments readArguments(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Shows whether each LLM provider works for you right now, "
                "why not, and what to do."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s,
        QCoreApplication::translate("main", "Show simulated providers; nothing is kept."));
    const QCommandLineOption page(u"page"_s, QCoreApplication::translate("main", "Open this page."),
                                  u"NAME"_s);
    const QCommandLineOption theme(
        u"theme"_s, QCoreApplication::translate("main", "light, dark, high-contrast or system."),
        u"NAME"_s);
    const QCommandLineOption config(
        u"config"_s, QCoreApplication::translate("main", "Use this configuration file."),
        u"FILE"_s);
    const QCommandLineOption data(
        u"data-dir"_s, QCoreApplication::translate("main", "Keep data in this directory."),
        u"DIR"_s);
    const QCommandLineOption prompt(
        u"prompt-new"_s,
        QCoreApplication::translate("main", "Open the page Prompt, ready to write."));
    const QCommandLineOption check(
        u"check-all"_s, QCoreApplication::translate("main", "Check every provider now."));
    const QCommandLineOption background(
        u"background"_s,
        QCoreApplication::translate("main", "Start hidden in the tray, where there is one."));
    parser.addOptions({demo, page, theme, config, data, prompt, check, background});
    parser.addPositionalArgument(
        u"LINK"_s, QCoreApplication::translate("main", "Show the chain of a fuseboard:// link."),
        u"[LINK]"_s);
    parser.process(app);

    StartArguments start;
    start.places = standardPlaces();
    start.ownPlaces = parser.isSet(config) || parser.isSet(data);
    if (parser.isSet(config))
        start.places.configFile = parser.value(config);
    if (parser.isSet(data))
        start.places.dataDir = parser.value(data);
    start.demo = parser.isSet(demo);
    start.request.page = parser.value(page);
    start.request.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    if (parser.isSet(prompt))
        start.request.action = u"new-prompt"_s;
    else if (parser.isSet(check))
        start.request.action = u"check-all"_s;
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1 ||
        (links.size() == 1 && !links.first().startsWith("fuseboard:"_L1, Qt::CaseInsensitive)))
        refuse("it takes one fuseboard:// link, and nothing else beside its options");
    start.request.link = links.value(0);
    // A link has to be confirmed, which nobody does in a hidden window.
    start.request.quiet = parser.isSet(background) && start.request.link.isEmpty();
    if (parser.isSet(theme)) {
        start.theme = themeChoiceFromName(parser.value(theme));
        if (!start.theme)
            refuse("--theme takes light, dark, high-contrast or system");
    }
    return start;
}

std::optional<SessionStart> sessionStart([[maybe_unused]] const StartArguments& start)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (start.ownPlaces) // the next session would not know them
        return std::nullopt;
    const Autostart autostart = Autostart::ofThisProgram();
    return SessionStart{[autostart] { return autostart.isOn(); },
                        [autostart](bool on) { return autostart.set(on); }};
#else
    return std::nullopt;
#endif
}

} // namespace fuseboard

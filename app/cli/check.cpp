// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkrun.h"
#include "app/cli/commandline.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    if (!parser.positionalArguments().isEmpty()) {
        context.console.complain(u"usage: fuseboardctl check [--provider NAME]... [--json]"_s);
        return nullptr;
    }
    return makeCheck(context, parser.values(u"provider"_s), parser.isSet(u"json"_s));
}

} // namespace

CommandSpec checkSpec()
{
    return {u"check"_s,
            {},
            u"Ask each model of the chains, at each provider, for one token."_s,
            {{u"provider"_s, u"Only this provider; may be repeated."_s, u"NAME"_s},
             {u"json"_s, u"Print one JSON object for each check."_s}},
            make};
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosistext.h"

#include "app/domain/kindtext.h"
#include "app/engine/enginetext.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisText)
};

const QString kDot = u" · "_s;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString timesText(int count)
{
    return count == 1 ? Words::tr("once") : Words::tr("%Ln times", nullptr, count);
}

QString retryReason(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case RateLimited:
        return Words::tr("The limit is of a short while, and fills up again.");
    case QuotaExhausted:
        return Words::tr("The quota stays used up until its reset.");
    case BillingRequired:
        return Words::tr("It stays so until the account is paid for.");
    case AuthenticationFailed:
        return Words::tr("The same key will be refused again.");
    case PermissionDenied:
        return Words::tr("The same key has no access the next time either.");
    case ModelNotFound:
        return Words::tr("There will be no such model the next time either.");
    case ContextLengthExceeded:
    case RequestTooLarge:
        return Words::tr("The same request is as long the next time.");
    case ContentFiltered:
        return Words::tr("The same words meet the same filter.");
    case InvalidRequest:
        return Words::tr("The same request is as wrong the next time.");
    case Overloaded:
        return Words::tr("Capacity comes back, often within seconds.");
    case ServerError:
    case BadGateway:
        return Words::tr("Such faults of a provider often pass within seconds.");
    case GatewayTimeout:
        return Words::tr("Once: the provider may have been slow, but may also stay so.");
    case ConnectFailed:
        return Words::tr("Networks recover; a wrong address does not.");
    case TlsFailed:
        return Words::tr("The same certificate fails the next time.");
    case TimedOut:
    case StreamStalled:
        return Words::tr("It would cost the same time once more.");
    case StreamCut:
        return Words::tr("The next answer may come whole.");
    case MalformedReply:
        return Words::tr("A damaged reply may be a passing fault; a wrong address is not.");
    case Unknown:
        return Words::tr("Nobody knows yet what would come of it.");
    }
    return {};
}

QString fallbackReason(const ProviderError& error)
{
    using enum ErrorKind;
    switch (error.kind) {
    case InvalidRequest:
        return error.fallback
                   ? Words::tr("Only this provider refuses it; another one may take it.")
                   : Words::tr("Every provider would refuse this request: mend it first.");
    case ContextLengthExceeded:
    case RequestTooLarge:
        return Words::tr("A model with a longer window may take it.");
    case ContentFiltered:
        return Words::tr("Filters differ: another model may answer.");
    default:
        return error.fallback ? Words::tr("The fault is of this provider or account alone.")
                              : Words::tr("Another provider would fail in the same way.");
    }
}

QString yesText(const ProviderError& error)
{
    if (!error.retryAfter)
        return Words::tr("Yes");
    return Words::tr("Yes, after %1").arg(durationText(toMs(*error.retryAfter)));
}

} // namespace

QString kindTitle(ErrorKind kind)
{
    return capitalised(causeText(kind));
}

QString whoText(const ProviderError& error)
{
    if (error.provider.isEmpty() && error.via.isEmpty())
        return Words::tr("provider not named");
    if (error.via.isEmpty())
        return error.provider;
    if (error.provider.isEmpty())
        return Words::tr("via %1").arg(error.via);
    return Words::tr("%1 via %2").arg(error.provider, error.via);
}

QString whenText(const DiagnosedError& error)
{
    QStringList parts;
    if (error.at.isValid())
        parts << momentText(error.at.toMSecsSinceEpoch());
    if (error.count > 1)
        parts << timesText(error.count);
    if (error.line > 0)
        parts << Words::tr("line %1").arg(QLocale().toString(error.line));
    return parts.join(kDot);
}

QString outlookText(ErrorKind kind)
{
    if (kind == ErrorKind::Unknown)
        return Words::tr("Cause not known");
    return consequencesOf(kind).retry != Retry::Never ? Words::tr("Passes by itself")
                                                      : Words::tr("Needs you");
}

QString spokenError(const DiagnosedError& error)
{
    QStringList parts{kindTitle(error.error.kind), whoText(error.error),
                      engineText(error.error.message), whenText(error),
                      outlookText(error.error.kind)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString clueLabel(const Clue& clue)
{
    switch (clue.from) {
    case Clue::From::Words:
        return Words::tr("Words");
    case Clue::From::Code:
        return Words::tr("Code");
    case Clue::From::Status:
        return Words::tr("HTTP status");
    case Clue::From::OwnRule:
        return Words::tr("Your rule");
    case Clue::From::Whole:
        return Words::tr("The reply");
    }
    return {};
}

QString clueText(const Clue& clue)
{
    if (clue.from == Clue::From::OwnRule)
        return Words::tr("%1, by “%2”").arg(clue.source, clue.text);
    const QString text = clue.from == Clue::From::Words
                             ? Words::tr("“%1”", "words of the reply, quoted").arg(clue.text)
                             : clue.text;
    return clue.source.isEmpty()
               ? text
               : Words::tr("%1 – as known from %2").arg(text, engineText(clue.source));
}

YesOrNo retryAdvice(const ProviderError& error)
{
    return {error.retrySame, error.retrySame ? yesText(error) : Words::tr("No"),
            retryReason(error.kind)};
}

YesOrNo fallbackAdvice(const ProviderError& error)
{
    return {error.fallback, error.fallback ? Words::tr("Yes") : Words::tr("No"),
            fallbackReason(error)};
}

QString diagnosisSummary(const Diagnosis& diagnosis)
{
    QString source = diagnosis.source.isEmpty() ? Words::tr("Pasted text") : diagnosis.source;
    if (!diagnosis.application.isEmpty() && diagnosis.application != "HAR"_L1)
        source = Words::tr("%1 of %2").arg(source, diagnosis.application);
    int all = 0;
    for (const DiagnosedError& each : diagnosis.errors)
        all += each.count;
    const int different = static_cast<int>(diagnosis.errors.size());
    QStringList parts{different == 1 ? Words::tr("one error")
                                     : Words::tr("%Ln different errors", nullptr, different)};
    if (all > different)
        parts << Words::tr("%1 in all").arg(QLocale().toString(all));
    parts << Words::tr("%1 read").arg(QLocale().formattedDataSize(diagnosis.bytes));
    const QString text =
        Words::tr("%1: %2", "file: what was found in it").arg(source, parts.join(u", "_s));
    return diagnosis.cut ? Words::tr("%1. It is very long: only a part of it was read.").arg(text)
                         : text;
}

QString nothingFoundText(const Diagnosis& diagnosis)
{
    QStringList lines{
        Words::tr("%1 were read, and nothing in them looks like a failed call: no HTTP status from "
                  "400 on, no error object, no words that providers use for errors.")
            .arg(QLocale().formattedDataSize(diagnosis.bytes))};
    if (diagnosis.cut)
        lines << Words::tr("It is very long: only a part of it was read.");
    if (diagnosis.application == "Cursor"_L1) {
        lines << Words::tr("Cursor makes its calls from its own servers, so its logs may not have "
                           "them: paste what the chat shows instead.");
    } else if (diagnosis.application == "Cline"_L1) {
        lines << Words::tr(
            "Try the newest task, or paste what the Output panel shows under Cline.");
    } else if (diagnosis.application == "Continue"_L1) {
        lines << Words::tr("In VS Code its errors are in the developer tools' console: paste them "
                           "from there.");
    } else if (diagnosis.application == "HAR"_L1) {
        lines << Words::tr("Record with the network tab open before the call is made, and save "
                           "with content.");
    } else {
        lines << Words::tr("Paste the whole reply with its status line and headers, or make the "
                           "call fail once more with a more talkative log.");
    }
    return sentencesText(lines);
}

QString errorReport(const DiagnosedError& one, const Diagnosis& diagnosis)
{
    const ProviderError& error = one.error;
    QStringList lines{
        u"%1 (%2) – %3"_s.arg(kindTitle(error.kind), nameOf(error.kind), whoText(error))};
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines << u"%1: %2"_s.arg(label, text);
    };
    add(Words::tr("Message"), engineText(error.message));
    add(Words::tr("When"), one.at.isValid() ? one.at.toString(Qt::ISODate) : QString());
    add(Words::tr("How often"), one.count > 1 ? QString::number(one.count) : QString());
    add(Words::tr("Found in"), diagnosis.source);
    add(Words::tr("Application"), diagnosis.application);
    add(Words::tr("HTTP status"), error.status ? QString::number(*error.status) : QString());
    add(Words::tr("Code"), error.code);
    add(Words::tr("Request id"), error.requestId);
    for (const Clue& clue : one.evidence)
        add(Words::tr("Decided by"), u"%1: %2"_s.arg(clueLabel(clue), clueText(clue)));
    const YesOrNo retry = retryAdvice(error);
    const YesOrNo fallback = fallbackAdvice(error);
    add(Words::tr("Try the same again"), sentencesText({retry.answer, retry.reason}));
    add(Words::tr("Go on to another provider"), sentencesText({fallback.answer, fallback.reason}));
    for (const QString& advice : error.advice)
        lines << u"- "_s + engineText(advice);
    if (!one.cure.isEmpty())
        lines << u"- "_s + engineText(one.cure);
    if (!error.raw.isEmpty())
        lines << QString() << QString::fromUtf8(error.raw);
    return lines.join(u'\n') + u'\n';
}

QString configuredProvider(const ProviderError& error, const Configuration& configuration)
{
    const auto& providers = configuration.providers;
    for (const QString& name : {error.provider, error.via}) {
        if (name.isEmpty())
            continue;
        for (const auto member : {&Provider::name, &Provider::preset}) {
            const auto found =
                std::find_if(providers.cbegin(), providers.cend(),
                             [&](const Provider& each) { return each.*member == name; });
            if (found != providers.cend())
                return found->name;
        }
    }
    return {};
}

QString measuredCalls(const Tally& tally)
{
    if (tally.calls() == 0)
        return Words::tr("no calls");
    if (tally.failureCount() == 0)
        return Words::tr("%1, none failed").arg(callsText(tally.calls()));
    return Words::tr("%1, %2 failed (%3)")
        .arg(callsText(tally.calls()), QLocale().toString(tally.failureCount()),
             percentText(tally.errorRate()));
}

} // namespace fuseboard

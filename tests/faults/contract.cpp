// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/contract.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

const Voice* voiceOf(const Evidence& evidence, const QString& provider)
{
    for (const auto& server : evidence.stage().servers()) {
        if (server->voice().name == provider)
            return &server->voice();
    }
    return nullptr;
}

QString breachOfAnswer(const Evidence& evidence, const QJsonObject& result)
{
    const Voice* voice = voiceOf(evidence, providerOf(result));
    if (!voice)
        return u"an answer of nobody: '%1'"_s.arg(providerOf(result));
    if (result[u"content"].toString() != voice->text())
        return u"content is not the whole answer of %1: '%2…'"_s.arg(
            voice->name, result[u"content"].toString().left(80));
    if (result[u"model"].toString() != voice->model())
        return u"the model named is '%1'"_s.arg(result[u"model"].toString());
    const QJsonObject usage = result[u"usage"].toObject();
    if (!usage[u"input_tokens"].isDouble() || !usage[u"output_tokens"].isDouble())
        return u"usage is missing"_s;
    const bool exact = usage[u"input_tokens"].toInt() == Voice::kInputTokens &&
                       usage[u"output_tokens"].toInt() == voice->tokens &&
                       !usage[u"estimated"].toBool();
    if (voice->countsUsage && !exact)
        return u"usage is not what %1 counted"_s.arg(voice->name);
    if (!result[u"error"].isNull())
        return u"an answer with an error beside it"_s;
    return {};
}

QString breachOfFailure(const QJsonObject& result)
{
    if (!result[u"content"].isNull())
        return u"a failure with content"_s;
    if (result[u"error"][u"kind"].toString().isEmpty() ||
        result[u"error"][u"message"].toString().isEmpty())
        return u"a failure without kind or message"_s;
    return {};
}

QString breachOfResult(const Evidence& evidence, const QJsonObject& result)
{
    if (result[u"ok"].toBool())
        return breachOfAnswer(evidence, result);
    return breachOfFailure(result);
}

QString breachOfSend(const Evidence& evidence, const Run& run, const RunEvidence& seen)
{
    if (seen.lines.size() != run.prompts)
        return u"%1 results for %2 prompts"_s.arg(seen.lines.size()).arg(run.prompts);
    bool allAnswered = true;
    for (const QJsonObject& result : seen.lines) {
        allAnswered = allAnswered && result[u"ok"].toBool();
        if (const QString breach = breachOfResult(evidence, result); !breach.isEmpty())
            return breach;
    }
    if (allAnswered != (seen.exitCode == 0) || seen.exitCode > 3)
        return u"exit code %1 does not fit"_s.arg(seen.exitCode);
    return {};
}

/// Where a planted key turned up that should not have.
QString keyLeak(const Evidence& evidence)
{
    for (const auto& owner : evidence.stage().servers()) {
        for (const RunEvidence& run : evidence.runs()) {
            if (run.out.contains(owner->key()) || run.err.contains(owner->key()))
                return u"the output"_s;
        }
        for (const auto& other : evidence.stage().servers()) {
            for (const Arrival& arrival : other->arrivals()) {
                if (other != owner && arrival.raw.contains(owner->key()))
                    return u"a request to "_s + other->voice().name;
            }
        }
        QDirIterator walk(evidence.stage().profile(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(owner->key()))
                return file.fileName();
        }
    }
    return {};
}

QString miscount(const Evidence& evidence)
{
    for (const auto& server : evidence.stage().servers()) {
        qsizetype told = 0;
        for (std::size_t i = 0; i < evidence.runs().size(); ++i) {
            if (evidence.stage().runs()[i].prompts == 0)
                return {};
            for (const QJsonObject& result : evidence.run(i).lines)
                told += attempts(result, server->voice().name).size();
        }
        if (told != server->count())
            return u"%1 got %2 requests, told are %3"_s.arg(server->voice().name)
                .arg(server->count())
                .arg(told);
    }
    return {};
}

} // namespace

void judgeContract(const Evidence& evidence, Counting counting, Judgement& judgement)
{
    QString ending;
    QString truth;
    double seconds = 0;
    for (std::size_t i = 0; i < evidence.runs().size(); ++i) {
        const RunEvidence& run = evidence.run(i);
        const Run& order = evidence.stage().runs()[i];
        seconds += run.seconds;
        if (run.hung)
            ending = u"run %1 was still there after %2 s"_s.arg(i + 1).arg(order.limitSeconds);
        else if (run.crashed)
            ending = u"run %1 ended by a signal: %2"_s.arg(i + 1).arg(
                QString::fromUtf8(run.err.right(200)));
        if (order.prompts > 0 && truth.isEmpty())
            truth = breachOfSend(evidence, order, run);
    }
    const QString leak = keyLeak(evidence);
    judgement.must(u"no hang, no crash"_s, ending.isEmpty(),
                   ending.isEmpty() ? u"ended by itself after %1"_s.arg(inSeconds(seconds))
                                    : ending);
    judgement.must(
        u"content is one whole answer or nothing; provider, model, usage, exit code fit"_s,
        truth.isEmpty(), truth.isEmpty() ? u"each result was compared"_s : truth);
    judgement.must(u"no key in output, files or another's requests"_s, leak.isEmpty(),
                   leak.isEmpty() ? u"the planted keys were looked for"_s : u"found in "_s + leak);
    if (counting == Counting::Strict) {
        const QString wrong = miscount(evidence);
        judgement.must(u"attempts told are the requests that arrived"_s, wrong.isEmpty(),
                       wrong.isEmpty() ? u"counted on both sides"_s : wrong);
    }
}

} // namespace fuseboard::faults

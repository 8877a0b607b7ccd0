// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr double kHottest = 2;

QString textOf(const QJsonValue& value, qsizetype longest)
{
    const QString text = value.toString();
    return text.size() <= longest ? text : QString();
}

KeptPrompt promptOf(const QJsonObject& object)
{
    KeptPrompt prompt;
    prompt.name = textOf(object.value("name"_L1), PromptDocument::kLongestName);
    prompt.text = textOf(object.value("prompt"_L1), PromptDocument::kLongestText);
    prompt.system = textOf(object.value("system"_L1), PromptDocument::kLongestText);
    if (const int tokens = object.value("max_tokens"_L1).toInt(); tokens > 0)
        prompt.maxTokens = tokens;
    const QJsonValue temperature = object.value("temperature"_L1);
    if (temperature.isDouble() && temperature.toDouble() >= 0 && temperature.toDouble() <= kHottest)
        prompt.temperature = temperature.toDouble();
    prompt.usedAt = QDateTime::fromString(object.value("used_at"_L1).toString(), Qt::ISODateWithMs);
    return prompt;
}

QJsonObject toJson(const KeptPrompt& prompt)
{
    QJsonObject object{{u"prompt"_s, prompt.text}};
    if (!prompt.name.isEmpty())
        object.insert("name"_L1, prompt.name);
    if (!prompt.system.isEmpty())
        object.insert("system"_L1, prompt.system);
    if (prompt.maxTokens)
        object.insert("max_tokens"_L1, *prompt.maxTokens);
    if (prompt.temperature)
        object.insert("temperature"_L1, *prompt.temperature);
    if (prompt.usedAt.isValid())
        object.insert("used_at"_L1, prompt.usedAt.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

QJsonArray toJson(const QList<KeptPrompt>& prompts)
{
    QJsonArray array;
    for (const KeptPrompt& prompt : prompts)
        array.append(toJson(prompt));
    return array;
}

} // namespace

bool KeptPrompt::saysTheSame(const KeptPrompt& other) const
{
    return text == other.text && system == other.system && maxTokens == other.maxTokens &&
           temperature == other.temperature;
}

Prompt KeptPrompt::toPrompt() const
{
    Prompt prompt = Prompt::ofText(text);
    prompt.system = system;
    prompt.maxTokens = maxTokens;
    prompt.temperature = temperature;
    return prompt;
}

std::optional<PromptDocument> readPrompts(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document.object().value("version"_L1).toInt() != kVersion)
        return std::nullopt;
    const QJsonObject object = document.object();
    PromptDocument result;
    result.keepHistory = object.value("keep_history"_L1).toBool(true);
    const QJsonArray history = object.value("history"_L1).toArray();
    for (const QJsonValue& each : history) {
        KeptPrompt prompt = promptOf(each.toObject());
        prompt.name.clear();
        if (!prompt.text.isEmpty() && result.history.size() < PromptDocument::kMostHistory)
            result.history.append(prompt);
    }
    const QJsonArray saved = object.value("saved"_L1).toArray();
    for (const QJsonValue& each : saved) {
        const KeptPrompt prompt = promptOf(each.toObject());
        const bool known =
            std::any_of(result.saved.cbegin(), result.saved.cend(),
                        [&prompt](const KeptPrompt& other) { return other.name == prompt.name; });
        if (!prompt.text.isEmpty() && !prompt.name.isEmpty() && !known &&
            result.saved.size() < PromptDocument::kMostSaved)
            result.saved.append(prompt);
    }
    return result;
}

QByteArray writePrompts(const PromptDocument& document)
{
    const QJsonObject object{{u"version"_s, kVersion},
                             {u"keep_history"_s, document.keepHistory},
                             {u"history"_s, toJson(document.history)},
                             {u"saved"_s, toJson(document.saved)}};
    return QJsonDocument(object).toJson();
}

} // namespace fuseboard

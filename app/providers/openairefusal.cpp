// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/openairefusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using TokenLimit = WireHabits::TokenLimit;

constexpr qsizetype kMaxBytesRead = 8 << 10;
/// Between a parameter's name and the words that refuse it. Servers echo requests, so a name alone
/// says nothing.
constexpr qsizetype kNear = 100;

/// The error's words as one folded text: the sentence first, then the reply as it came.
QString wordsOf(const ProviderError& refusal)
{
    QString text = refusal.message.left(kMaxBytesRead) + u'\n' +
                   QString::fromUtf8(refusal.raw.left(kMaxBytesRead));
    text = text.toLower();
    text.remove(u'\\'); // quotes of documents within strings
    return text;
}

bool isRefused(const QString& words, qsizetype at, qsizetype length)
{
    static constexpr auto kRefusals = std::to_array<QLatin1StringView>({
        "not permitted"_L1,            // FastAPI: Mistral, older vLLM, Fireworks
        "extra_forbidden"_L1,          // the same as a code
        "unknown parameter"_L1,        // OpenAI
        "unrecognized request arg"_L1, // Azure OpenAI
        "unknown field"_L1,            // Cohere, servers in Go and Rust
        "not a valid field"_L1,        // Cohere
        "unsupported param"_L1,        // OpenAI, llama.cpp
        "not supported"_L1,            // OpenAI, gateways
        "does not support"_L1,         // gateways
        "not allowed"_L1,              // Azure AI models, JSON Schema
        "allowed when"_L1,             // OpenAI, where a gateway has turned the stream off
        "unexpected keyword"_L1,       // servers in Python
    });
    const qsizetype from = std::max<qsizetype>(0, at - kNear);
    const QStringView around = QStringView(words).mid(from, at + length + kNear - from);
    return std::any_of(kRefusals.begin(), kRefusals.end(),
                       [around](QLatin1StringView phrase) { return around.contains(phrase); });
}

/// Whether `name` stands as a word of its own beside words that refuse it.
bool refuses(const QString& words, QLatin1StringView name)
{
    const auto partOfName = [&words](qsizetype at) {
        return at >= 0 && at < words.size() &&
               (words.at(at).isLetterOrNumber() || words.at(at) == u'_');
    };
    for (qsizetype at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
        if (!partOfName(at - 1) && !partOfName(at + name.size()) &&
            isRefused(words, at, name.size()))
            return true;
    }
    return false;
}

std::optional<TokenLimit> wantedTokenLimit(const QString& words)
{
    // "Use 'max_completion_tokens' instead."
    static const QRegularExpression use(
        u"\\buse\\W{1,3}(?:the\\W{1,3})?(max_tokens|max_completion_tokens)\\b"_s);
    if (const auto said = use.match(words); said.hasMatch())
        return said.capturedView(1) == "max_tokens"_L1 ? TokenLimit::MaxTokens
                                                       : TokenLimit::MaxCompletionTokens;
    const bool older = refuses(words, "max_tokens"_L1);
    const bool newer = refuses(words, "max_completion_tokens"_L1);
    if (older == newer)
        return std::nullopt;
    return older ? TokenLimit::MaxCompletionTokens : TokenLimit::MaxTokens;
}

/// Servers that do not know a parameter say so with 400, 422 and, some of them, with 500.
bool mayBeRefusal(ErrorKind kind)
{
    return kind == ErrorKind::InvalidRequest || kind == ErrorKind::ServerError ||
           kind == ErrorKind::Unknown;
}

} // namespace

std::optional<WireHabits> learnFromOpenAiRefusal(const WireHabits& habits,
                                                 const ProviderError& refusal)
{
    if (!mayBeRefusal(refusal.kind))
        return std::nullopt;
    const QString words = wordsOf(refusal);
    WireHabits learned = habits;
    if (habits.streamOptions &&
        (refuses(words, "stream_options"_L1) || refuses(words, "include_usage"_L1))) {
        learned.streamOptions = false;
        return learned;
    }
    const std::optional<TokenLimit> wanted = wantedTokenLimit(words);
    if (!wanted || *wanted == habits.tokenLimit)
        return std::nullopt;
    learned.tokenLimit = *wanted;
    return learned;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/errorscope.h"

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// What providers write when one model is the trouble, in lower case.
constexpr std::array kOfTheModel{
    "model is overloaded"_L1,             // Gemini 503
    "model is currently overloaded"_L1,   // OpenAI 503
    "model is currently experiencing"_L1, // Gemini 503, "… high demand"
    "is currently loading"_L1,            // Hugging Face 503
    "loading model"_L1,                   // llama.cpp 503, Ollama
    "failed to load model"_L1,            // LM Studio
    "unable to load model"_L1,            // Ollama
};

/// Kinds that a provider itself reports: what never reached it says nothing of a model.
bool isReported(ErrorKind kind)
{
    return kind == ErrorKind::Overloaded || kind == ErrorKind::ServerError ||
           kind == ErrorKind::BadGateway || kind == ErrorKind::GatewayTimeout;
}

/// As a word of its own: "m" is not named by "model".
bool names(QStringView text, QStringView model)
{
    const auto isPart = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    qsizetype at = text.indexOf(model, 0, Qt::CaseInsensitive);
    while (at >= 0) {
        if (!isPart(at - 1) && !isPart(at + model.size()))
            return true;
        at = text.indexOf(model, at + 1, Qt::CaseInsensitive);
    }
    return false;
}

} // namespace

ErrorScope scopeOf(const ProviderError& error, QStringView model)
{
    if (!isReported(error.kind))
        return ErrorScope::Provider;
    // "vendor/model" of a gateway is "model" to the vendor.
    const QStringView plain = model.mid(model.lastIndexOf(u'/') + 1);
    const bool blamed = std::any_of(kOfTheModel.begin(), kOfTheModel.end(), [&](auto phrase) {
        return error.message.contains(phrase, Qt::CaseInsensitive);
    });
    if (blamed || (!plain.isEmpty() && names(error.message, plain)))
        return ErrorScope::Model;
    return ErrorScope::Provider;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorfields.h"

#include "app/providers/asciitext.h"
#include "app/providers/phrasematcher.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace fuseboard {

namespace {

using Row = std::pair<std::string_view, ErrorField>;

// Sorted by name: looked up by halving.
constexpr auto kFields = std::to_array<Row>({
    {"baseresp", ErrorField::MiniMax},
    {"blockreason", ErrorField::BlockReason},
    {"blockreasonmessage", ErrorField::Explanation},
    {"body", ErrorField::Cause},
    {"candidates", ErrorField::Cause},
    {"cause", ErrorField::Cause},
    {"choices", ErrorField::Cause},
    {"code", ErrorField::Code},
    {"data", ErrorField::Inside},
    {"delta", ErrorField::Cause},
    {"detail", ErrorField::Cause},
    {"details", ErrorField::Facts},
    {"err", ErrorField::Error},
    {"errcode", ErrorField::Code},
    {"errmsg", ErrorField::Message},
    {"error", ErrorField::Error},
    {"errorcode", ErrorField::Code},
    {"errordescription", ErrorField::Message},
    {"errormessage", ErrorField::Message},
    {"errormsg", ErrorField::Message},
    {"errorname", ErrorField::Type},
    {"errors", ErrorField::Errors},
    {"errorstatus", ErrorField::Status},
    {"errortext", ErrorField::Message},
    {"errortype", ErrorField::Type},
    {"estimatedtime", ErrorField::WaitSeconds},
    {"exception", ErrorField::Error},
    {"explanation", ErrorField::Explanation},
    {"fault", ErrorField::Error},
    {"faultstring", ErrorField::Message},
    {"finishmessage", ErrorField::Explanation},
    {"finishreason", ErrorField::FinishReason},
    {"header", ErrorField::Inside},
    {"headers", ErrorField::Facts},
    {"htmlmessage", ErrorField::Message},
    {"httpcode", ErrorField::Status},
    {"incompletedetails", ErrorField::Facts},
    {"innererror", ErrorField::Facts},
    {"lasterror", ErrorField::Error},
    {"message", ErrorField::Message},
    {"metadata", ErrorField::Facts},
    {"msg", ErrorField::Message},
    {"nativefinishreason", ErrorField::FinishReason},
    {"promptfeedback", ErrorField::Facts},
    {"provider", ErrorField::Provider},
    {"providername", ErrorField::Provider},
    {"quotaid", ErrorField::QuotaId},
    {"quotalimit", ErrorField::QuotaId},
    {"quotaresetdelay", ErrorField::WaitSeconds},
    {"quotaresettimestamp", ErrorField::ResetAt},
    {"raw", ErrorField::Raw},
    {"reason", ErrorField::Type},
    {"refusal", ErrorField::Refusal},
    {"requestid", ErrorField::RequestId},
    {"resetat", ErrorField::ResetAt},
    {"resetsat", ErrorField::ResetAt},
    {"resetsinseconds", ErrorField::WaitSeconds},
    {"resettime", ErrorField::ResetAt},
    {"response", ErrorField::Cause},
    {"responsebody", ErrorField::Cause},
    {"responseheaders", ErrorField::Facts},
    {"responsemetadata", ErrorField::Facts},
    {"retryafter", ErrorField::WaitSeconds},
    {"retryafterms", ErrorField::WaitMilliseconds},
    {"retryafterseconds", ErrorField::WaitSeconds},
    {"retrydelay", ErrorField::WaitSeconds},
    {"status", ErrorField::Status},
    {"statuscode", ErrorField::Status},
    {"statusmessage", ErrorField::Title},
    {"statusmsg", ErrorField::Message},
    {"stopdetails", ErrorField::Cause},
    {"stopreason", ErrorField::FinishReason},
    {"title", ErrorField::Title},
    {"traceid", ErrorField::RequestId},
    {"type", ErrorField::Type},
    {"upstreamerror", ErrorField::Error},
    {"violations", ErrorField::Facts},
    {"xratelimitreset", ErrorField::ResetAt},
});

constexpr bool isSorted()
{
    for (std::size_t i = 1; i < kFields.size(); ++i) {
        if (!(kFields[i - 1].first < kFields[i].first))
            return false;
    }
    return true;
}
static_assert(isSorted());

} // namespace

ErrorField fieldOf(std::string_view key)
{
    std::array<char, 24> folded{};
    std::size_t length = 0;
    for (const char c : key) {
        if (c == '_' || c == '-')
            continue;
        if (length == folded.size())
            return ErrorField::None;
        folded[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    const std::string_view name(folded.data(), length);
    const auto row = std::lower_bound(kFields.begin(), kFields.end(), name,
                                      [](const Row& a, std::string_view b) { return a.first < b; });
    return row != kFields.end() && row->first == name ? row->second : ErrorField::None;
}

bool isBlocking(std::string_view finishReason)
{
    static constexpr std::array<std::string_view, 13> kBlocking{"SAFETY",
                                                                "RECITATION",
                                                                "BLOCKLIST",
                                                                "SPII",
                                                                "IMAGE_SAFETY",
                                                                "PROHIBITED_CONTENT",
                                                                "LANGUAGE",
                                                                "content_filter",
                                                                "content_filtered",
                                                                "refusal",
                                                                "sensitive",
                                                                "guardrail_intervened",
                                                                "IMAGE_PROHIBITED_CONTENT"};
    return std::find(kBlocking.begin(), kBlocking.end(), finishReason) != kBlocking.end();
}

int toInt(std::string_view text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

std::string_view awsName(std::string_view code)
{
    if (const std::size_t hash = code.rfind('#'); hash != std::string_view::npos)
        code.remove_prefix(hash + 1);
    if (const std::size_t url = code.find(":http"); url != std::string_view::npos)
        code = code.substr(0, url);
    return trimmed(code);
}

bool saysNothing(std::string_view text)
{
    if (text.size() > 90)
        return false;
    std::string folded = foldPhrase(text);
    folded.erase(folded.find_last_not_of(" .!:") + 1);
    static constexpr std::array kEmpty{
        std::string_view("provider returned error"),
        std::string_view("error"),
        std::string_view("unknown error"),
        std::string_view("bad request"),
        std::string_view("upstream error"),
        std::string_view("internal server error"),
        std::string_view("an error occurred"),
        std::string_view("failed"),
        std::string_view("api error"),
        std::string_view("none"),
        std::string_view("null"),
        std::string_view("bad response"),
        std::string_view("request failed"),
        std::string_view("unknown"),
    };
    return std::find(kEmpty.begin(), kEmpty.end(), folded) != kEmpty.end() ||
           folded.find("request failed with status") != std::string::npos ||
           folded.find("bad response status code") != std::string::npos ||
           folded.find("status code (no body)") != std::string::npos ||
           (folded.size() <= 40 && folded.find("provider returned") == 0);
}

} // namespace fuseboard

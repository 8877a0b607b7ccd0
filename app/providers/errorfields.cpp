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

using Row = std::pair<std::string_view, Field>;

// Sorted by name: looked up by halving.
constexpr auto kFields = std::to_array<Row>({
    {"baseresp", Field::MiniMax},
    {"blockreason", Field::BlockReason},
    {"blockreasonmessage", Field::Explanation},
    {"body", Field::Cause},
    {"candidates", Field::Cause},
    {"cause", Field::Cause},
    {"choices", Field::Cause},
    {"code", Field::Code},
    {"data", Field::Inside},
    {"delta", Field::Cause},
    {"detail", Field::Cause},
    {"details", Field::Facts},
    {"err", Field::Error},
    {"errcode", Field::Code},
    {"errmsg", Field::Message},
    {"error", Field::Error},
    {"errorcode", Field::Code},
    {"errordescription", Field::Message},
    {"errormessage", Field::Message},
    {"errormsg", Field::Message},
    {"errorname", Field::Type},
    {"errors", Field::Errors},
    {"errorstatus", Field::Status},
    {"errortext", Field::Message},
    {"errortype", Field::Type},
    {"estimatedtime", Field::WaitSeconds},
    {"exception", Field::Error},
    {"explanation", Field::Explanation},
    {"fault", Field::Error},
    {"faultstring", Field::Message},
    {"finishmessage", Field::Explanation},
    {"finishreason", Field::FinishReason},
    {"header", Field::Inside},
    {"headers", Field::Facts},
    {"htmlmessage", Field::Message},
    {"httpcode", Field::Status},
    {"incompletedetails", Field::Facts},
    {"innererror", Field::Facts},
    {"lasterror", Field::Error},
    {"message", Field::Message},
    {"metadata", Field::Facts},
    {"msg", Field::Message},
    {"nativefinishreason", Field::FinishReason},
    {"promptfeedback", Field::Facts},
    {"provider", Field::Provider},
    {"providername", Field::Provider},
    {"quotaid", Field::QuotaId},
    {"quotalimit", Field::QuotaId},
    {"quotaresetdelay", Field::WaitSeconds},
    {"quotaresettimestamp", Field::ResetAt},
    {"raw", Field::Raw},
    {"reason", Field::Type},
    {"refusal", Field::Refusal},
    {"requestid", Field::RequestId},
    {"resetat", Field::ResetAt},
    {"resetsat", Field::ResetAt},
    {"resetsinseconds", Field::WaitSeconds},
    {"resettime", Field::ResetAt},
    {"response", Field::Cause},
    {"responsebody", Field::Cause},
    {"responseheaders", Field::Facts},
    {"responsemetadata", Field::Facts},
    {"retryafter", Field::WaitSeconds},
    {"retryafterms", Field::WaitMilliseconds},
    {"retryafterseconds", Field::WaitSeconds},
    {"retrydelay", Field::WaitSeconds},
    {"status", Field::Status},
    {"statuscode", Field::Status},
    {"statusmessage", Field::Title},
    {"statusmsg", Field::Message},
    {"stopdetails", Field::Cause},
    {"stopreason", Field::FinishReason},
    {"title", Field::Title},
    {"traceid", Field::RequestId},
    {"type", Field::Type},
    {"upstreamerror", Field::Error},
    {"violations", Field::Facts},
    {"xratelimitreset", Field::ResetAt},
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

Field fieldOf(std::string_view key)
{
    std::array<char, 24> folded{};
    std::size_t length = 0;
    for (const char c : key) {
        if (c == '_' || c == '-')
            continue;
        if (length == folded.size())
            return Field::None;
        folded[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    const std::string_view name(folded.data(), length);
    const auto row = std::lower_bound(kFields.begin(), kFields.end(), name,
                                      [](const Row& a, std::string_view b) { return a.first < b; });
    return row != kFields.end() && row->first == name ? row->second : Field::None;
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

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorfields.h"

#include "app/providers/phrasematcher.h"

#include <algorithm>
#include <array>
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
    {"raw", Field::Raw},
    {"reason", Field::Type},
    {"refusal", Field::Refusal},
    {"requestid", Field::RequestId},
    {"resetsat", Field::ResetAt},
    {"resetsinseconds", Field::WaitSeconds},
    {"response", Field::Cause},
    {"responsebody", Field::Cause},
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

std::string foldedSentence(std::string_view text)
{
    std::string folded = foldPhrase(text);
    while (!folded.empty() && (folded.back() == '.' || folded.back() == ' ' ||
                               folded.back() == '!' || folded.back() == ':')) {
        folded.pop_back();
    }
    return folded;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chainmessages.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

QString inSeconds(Duration d)
{
    const double s = std::max(0.0, toSeconds(d));
    return QString::number(s, 'f', s < 10 ? 1 : 0) + u" s"_s;
}

QString clockTime(const Clock& clock, Instant at)
{
    const QDateTime now = clock.utcNow();
    const auto ahead = std::chrono::duration_cast<std::chrono::milliseconds>(at - clock.now());
    const QDateTime then = now.addMSecs(ahead.count());
    return then.toString(then.date() == now.date() ? u"HH:mm:ss 'UTC'"_s
                                                   : u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QString skipMessage(const Clock& clock, const FallbackPlan::Skipped& skipped)
{
    QString message;
    switch (skipped.reason) {
    case SkipReason::CircuitOpen:
        message = u"circuit open"_s;
        break;
    case SkipReason::CoolingDown:
        message = u"cooling down"_s;
        break;
    case SkipReason::LocalLimit:
        message = u"local limit"_s;
        break;
    }
    if (!skipped.detail.isEmpty())
        message += (skipped.reason == SkipReason::LocalLimit ? u": "_s : u", "_s) + skipped.detail;
    if (skipped.retryAt)
        message += u"; next try in %1 (%2)"_s.arg(inSeconds(*skipped.retryAt - clock.now()),
                                                  clockTime(clock, *skipped.retryAt));
    return message;
}

PromptResult refusedPrompt(const QString& why)
{
    PromptResult result;
    result.error = ProviderError::of(ErrorKind::InvalidRequest, {}, why);
    return result;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/limittext.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitText)
};

QString unitText(LimitUnit unit)
{
    switch (unit) {
    case LimitUnit::Requests:
        return Words::tr("Requests");
    case LimitUnit::Tokens:
        return Words::tr("Tokens");
    case LimitUnit::InputTokens:
        return Words::tr("Input tokens");
    case LimitUnit::OutputTokens:
        return Words::tr("Output tokens");
    }
    return {};
}

QString windowText(const std::optional<Duration>& window)
{
    if (!window)
        return {};
    if (*window == 1s)
        return Words::tr("/s");
    if (*window == 60s)
        return Words::tr("/min");
    if (*window == 1h)
        return Words::tr("/h");
    if (*window == 24h)
        return Words::tr("/day");
    return u'/' + roundDurationText(toMs(*window));
}

bool isKnown(const LimitView& limit)
{
    return limit.limit && *limit.limit > 0 && limit.remaining;
}

double usedOf(const LimitView& limit)
{
    const double left = static_cast<double>(*limit.remaining) / static_cast<double>(*limit.limit);
    return std::clamp(1 - left, 0.0, 1.0);
}

LimitText textOf(const LimitView& limit, qint64 nowMs)
{
    const QLocale locale;
    LimitText text;
    text.used = usedOf(limit);
    text.name = unitText(limit.unit) + windowText(limit.window);
    text.left = Words::tr("%1 left").arg(percentText(1 - text.used));
    text.detail =
        Words::tr("%1: %2 of %3 left.")
            .arg(text.name, locale.toString(*limit.remaining), locale.toString(*limit.limit));
    if (!limit.model.isEmpty())
        text.detail += u' ' + Words::tr("Model %1.").arg(limit.model);
    if (limit.resetsAtMs && *limit.resetsAtMs > nowMs)
        text.detail += u' ' + Words::tr("Full again in %1.")
                                  .arg(roundDurationText(static_cast<double>(
                                      (*limit.resetsAtMs - nowMs + 999) / 1000 * 1000)));
    text.detail +=
        u' ' + (limit.learned ? Words::tr("The provider says so.") : Words::tr("As configured."));
    return text;
}

} // namespace

QList<LimitText> limitTexts(const QList<LimitView>& limits, qint64 nowMs, int most)
{
    QList<LimitView> known;
    std::copy_if(limits.cbegin(), limits.cend(), std::back_inserter(known), isKnown);
    std::stable_sort(known.begin(), known.end(),
                     [](const LimitView& a, const LimitView& b) { return usedOf(a) > usedOf(b); });
    QList<LimitText> texts;
    for (const LimitView& limit : known.mid(0, most))
        texts.append(textOf(limit, nowMs));
    return texts;
}

} // namespace fuseboard

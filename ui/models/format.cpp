// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreak(0x00a0);
constexpr QChar kDash(0x2013);

QString withUnit(double value, int decimals, const QString& unit)
{
    return QLocale().toString(value, 'f', decimals) + kNoBreak + unit;
}

} // namespace

QString durationText(std::optional<double> ms)
{
    if (!ms || !std::isfinite(*ms))
        return kDash;
    const QString milliseconds = QCoreApplication::translate("Format", "ms");
    const QString seconds = QCoreApplication::translate("Format", "s");
    if (*ms < 10 && *ms > 0)
        return withUnit(*ms, 1, milliseconds);
    if (*ms < 999.5)
        return withUnit(*ms, 0, milliseconds);
    if (*ms < 9950)
        return withUnit(*ms / 1000, 1, seconds);
    if (*ms < 59500)
        return withUnit(*ms / 1000, 0, seconds);
    const auto whole = static_cast<qint64>(std::llround(*ms / 1000));
    QString text =
        withUnit(static_cast<double>(whole / 60), 0, QCoreApplication::translate("Format", "min"));
    if (whole % 60 > 0)
        text += kNoBreak + withUnit(static_cast<double>(whole % 60), 0, seconds);
    return text;
}

QString roundDurationText(double ms)
{
    if (ms < 1000)
        return withUnit(ms, 0, QCoreApplication::translate("Format", "ms"));
    const double seconds = ms / 1000;
    const bool isWhole = std::abs(seconds - std::round(seconds)) < 1e-9;
    const bool isHours = isWhole && std::fmod(std::round(seconds), 3600) == 0;
    if (isHours && seconds >= 3600)
        return withUnit(seconds / 3600, 0, QCoreApplication::translate("Format", "h"));
    return seconds < 10 && !isWhole
               ? withUnit(seconds, 1, QCoreApplication::translate("Format", "s"))
           : seconds < 60 ? withUnit(seconds, 0, QCoreApplication::translate("Format", "s"))
                          : durationText(ms);
}

QString percentText(std::optional<double> share)
{
    if (!share || !std::isfinite(*share))
        return kDash;
    const QString sign = u"%"_s;
    const double percent = *share * 100;
    if (percent > 0 && percent < 0.1)
        return u'<' + withUnit(0.1, 1, sign);
    if (percent > 0 && percent < 0.95)
        return withUnit(percent, 1, sign);
    if (percent > 99 && percent < 100)
        return u'>' + withUnit(99, 0, sign);
    return withUnit(percent, 0, sign);
}

QString callsText(quint32 calls)
{
    const int count = static_cast<int>(calls); // lupdate takes no cast for a count
    return calls == 1 ? QCoreApplication::translate("Format", "1 call")
                      : QCoreApplication::translate("Format", "%Ln calls", nullptr, count);
}

QString rangeText(TimeRange range)
{
    switch (range) {
    case TimeRange::FiveMinutes:
        return QCoreApplication::translate("Format", "the last 5 minutes");
    case TimeRange::OneHour:
        return QCoreApplication::translate("Format", "the last hour");
    case TimeRange::SixHours:
        return QCoreApplication::translate("Format", "the last 6 hours");
    case TimeRange::Day:
        return QCoreApplication::translate("Format", "the last 24 hours");
    case TimeRange::Week:
        return QCoreApplication::translate("Format", "the last 7 days");
    case TimeRange::Month:
        return QCoreApplication::translate("Format", "the last 30 days");
    case TimeRange::Own:
        return QCoreApplication::translate("Format", "the chosen time");
    }
    return {};
}

QString momentText(qint64 utcMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    return onDayText(local.date(), local.time().toString(u"HH:mm"_s));
}

QString dayText(QDate day)
{
    //: How a day is written: d is its number, MMM the month's short name, M its number, as in the
    //: documentation of QDate::toString; other letters stand in quotes.
    return QLocale().toString(day,
                              QCoreApplication::translate("Format", "d MMM", "format of a date"));
}

QString onDayText(QDate day, const QString& clock)
{
    return QCoreApplication::translate("Format", "%1, %2", "date, time of day")
        .arg(dayText(day), clock);
}

QString sentenceText(const QString& text)
{
    return text.isEmpty() || text.back().isPunct()
               ? text
               : QCoreApplication::translate("Format", "%1.", "a sentence").arg(text);
}

QString sentencesText(const QStringList& texts)
{
    QString all;
    for (const QString& text : texts) {
        if (all.isEmpty())
            all = sentenceText(text);
        else if (!text.isEmpty())
            all = QCoreApplication::translate("Format", "%1 %2", "two sentences")
                      .arg(all, sentenceText(text));
    }
    return all;
}

QString clockText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).time().toString(u"HH:mm:ss"_s);
}

std::optional<double> millisecondsOf(std::optional<Duration> duration)
{
    return duration ? std::optional(toMs(*duration)) : std::nullopt;
}

} // namespace fuseboard

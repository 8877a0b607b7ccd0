// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/errorrulefields.h"

#include "app/domain/configurationrules.h"
#include "app/domain/nearestword.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostStatuses = 50;
// With these, the table of all phrases of 200 rules stays below what PhraseMatcher can hold.
constexpr qsizetype kLongestPhrase = 100;
constexpr qsizetype kLongestCode = 100;
constexpr qsizetype kLongestAdvice = 500;

TextCheck ofLength(qsizetype most)
{
    return [most](const QString& text) -> std::optional<Complaint> {
        const bool hasControl = std::any_of(
            text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (!text.trimmed().isEmpty() && text.size() <= most && !hasControl)
            return std::nullopt;
        return Complaint{u"expected 1 to %1 characters on one line"_s.arg(most),
                         u"Shorten it, or leave the key out."_s};
    };
}

/// A phrase must have a letter or digit to look for, of any alphabet.
std::optional<Complaint> checkPhrase(const QString& phrase)
{
    if (const auto complaint = ofLength(kLongestPhrase)(phrase))
        return complaint;
    if (std::any_of(phrase.begin(), phrase.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return std::nullopt;
    return Complaint{u"there is no word in it to look for"_s,
                     u"Write words of the provider's message; * stands for anything between."_s};
}

FieldReader kind(ErrorKind& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        QString written;
        text(written, [&target](const QString& word) -> std::optional<Complaint> {
            if (const auto known = errorKindFromName(word)) {
                target = *known;
                return std::nullopt;
            }
            QStringList names;
            for (const ErrorKind each : allErrorKinds())
                names.append(nameOf(each));
            return Complaint{u"this kind of error is not known"_s,
                             suggestion(word, names) + u"Known: %1."_s.arg(names.join(u", "_s))};
        })(value, path, problems);
    };
}

FieldReader statuses(QList<int>& target)
{
    const auto add = [&target](const QJsonValue& value, const QString& path,
                               ProblemList& problems) {
        int status = 0;
        integer(status, 100, 999)(value, path, problems);
        target.append(status);
    };
    return [&target, add](const QJsonValue& value, const QString& path, ProblemList& problems) {
        if (!value.isArray()) {
            add(value, path, problems);
            return;
        }
        list(add)(value, path, problems);
        if (target.isEmpty() || target.size() > kMostStatuses)
            problems.add(path, u"expected 1 to %1 statuses"_s.arg(kMostStatuses),
                         u"List the statuses, or leave \"status\" out for any."_s);
    };
}

} // namespace

FieldReader errorRules(QList<ErrorRule>& target)
{
    const auto element = [&target](const QJsonValue& value, const QString& path,
                                   ProblemList& problems) {
        ErrorRule rule;
        readObject(value, path,
                   {
                       {"name"_L1, text(rule.name, checkName), Need::Required},
                       {"provider"_L1, text(rule.provider, checkName)},
                       {"status"_L1, statuses(rule.statuses)},
                       {"code"_L1, text(rule.code, ofLength(kLongestCode))},
                       {"contains"_L1, text(rule.contains, checkPhrase)},
                       {"kind"_L1, kind(rule.kind), Need::Required},
                       {"advice"_L1, text(rule.advice, ofLength(kLongestAdvice))},
                       {"retry_after_s"_L1, seconds(rule.retryAfter)},
                   },
                   problems);
        const QJsonObject object = value.toObject();
        if (value.isObject() && !object.contains("status"_L1) && !object.contains("code"_L1) &&
            !object.contains("contains"_L1)) {
            problems.add(path, u"the rule has no condition: it would apply to every error"_s,
                         u"Add \"status\", \"code\" or \"contains\"."_s);
        }
        target.append(rule);
    };
    return [element](const QJsonValue& value, const QString& path, ProblemList& problems) {
        const qsizetype count = value.toArray().size();
        if (count > ErrorRule::kMost) {
            problems.add(path, u"%1 rules are too many"_s.arg(count),
                         u"At most %1: take some out."_s.arg(ErrorRule::kMost));
            return;
        }
        list(element)(value, path, problems);
    };
}

} // namespace fuseboard

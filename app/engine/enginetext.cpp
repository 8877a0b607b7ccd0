// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginetext.h"

#include "app/domain/sentences.h"
#include "app/engine/enginesentences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Longer texts are a provider's.
constexpr qsizetype kMostText = 1000;
constexpr int kMostDepth = 6;
/// With fewer letters of its own a pattern is no text, but a part of one: "%1 a minute".
constexpr qsizetype kFewLetters = 10;
constexpr qsizetype kFewLettersInFront = 6; ///< of one that begins with its own: "proxy %1"

/// "No answer from %1." as what stands around the places, and their numbers.
struct Pattern
{
    explicit Pattern(const char* text) : source(text)
    {
        const QString whole = QString::fromUtf8(text);
        qsizetype from = 0;
        for (qsizetype at = whole.indexOf(u'%'); at >= 0; at = whole.indexOf(u'%', at + 1)) {
            const int number = at + 1 < whole.size() ? whole.at(at + 1).digitValue() : -1;
            if (number < 1)
                continue;
            literals << whole.mid(from, at - from);
            places << number;
            from = at + 2;
        }
        literals << whole.mid(from);
        for (const QString& literal : std::as_const(literals))
            letters += literal.size();
    }

    bool isPart() const
    {
        return letters < (literals.first().isEmpty() ? kFewLetters : kFewLettersInFront);
    }

    /// What stands at %1, %2 …; nothing where `text` is another one.
    std::optional<QStringList> match(const QString& text) const
    {
        if (!text.startsWith(literals.first()) || !text.endsWith(literals.last()))
            return std::nullopt;
        QStringList found(*std::max_element(places.cbegin(), places.cend()));
        qsizetype at = literals.first().size();
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QString& behind = literals.at(i + 1);
            const qsizetype end =
                i + 1 == places.size() ? text.size() - behind.size() : text.indexOf(behind, at + 1);
            if (end <= at)
                return std::nullopt;
            found[places.at(i) - 1] = text.mid(at, end - at);
            at = end + behind.size();
        }
        return found;
    }

    const char* source;
    QStringList literals; ///< one more than places
    QList<int> places;
    qsizetype letters = 0;
};

struct Catalogue
{
    Catalogue()
    {
        for (const auto& sentences : engineSentences()) {
            for (const char* sentence : sentences) {
                Pattern pattern(sentence);
                if (pattern.places.isEmpty())
                    fixed.insert(pattern.literals.first(), sentence);
                else
                    patterns.push_back(std::move(pattern));
            }
        }
        // "No first token within %1 (%2; …)." before "No first token within %1."
        std::stable_sort(patterns.begin(), patterns.end(),
                         [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
    }

    QHash<QString, const char*> fixed;
    std::vector<Pattern> patterns;
};

const Catalogue& catalogue()
{
    static const Catalogue all;
    return all;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("Engine", source);
}

/// What two of ours are joined by.
enum class Joint { Sentences, Reasons, List, Place };

QString joined(Joint joint, const QString& first, const QString& second)
{
    QString text;
    switch (joint) {
    case Joint::Sentences:
        return inSentences(first, second);
    case Joint::Reasons:
        text = QCoreApplication::translate("Engine", "%1; %2", "two reasons");
        break;
    case Joint::List:
        text = QCoreApplication::translate("Engine", "%1, %2", "two of a list, or a remark");
        break;
    case Joint::Place:
        text = QCoreApplication::translate("Engine", "%1: %2", "where it is wrong, and what");
        break;
    }
    return text.arg(first, second);
}

/// Reads one text. A hostile one, made of many beginnings of ours, ends its patience.
class Reader
{
public:
    std::optional<QString> told(const QString& text, int depth)
    {
        if (depth > kMostDepth || --m_patience < 0)
            return std::nullopt;
        for (const auto mark : {". "_L1, "? "_L1}) {
            if (const auto sentences = asTwo(text, mark, Joint::Sentences, depth))
                return sentences;
        }
        if (const auto one = asOne(text, depth))
            return one;
        if (const auto reasons = asTwo(text, "; "_L1, Joint::Reasons, depth))
            return reasons;
        if (const auto parts = asTwo(text, ", "_L1, Joint::List, depth))
            return parts;
        // "https://status.example.com: No answer from it."
        if (const qsizetype at = text.indexOf(": "_L1); at > 0) {
            if (const auto behind = told(text.mid(at + 2), depth + 1))
                return joined(Joint::Place, text.left(at), *behind);
        }
        return std::nullopt;
    }

private:
    std::optional<QString> asOne(const QString& text, int depth)
    {
        const Catalogue& all = catalogue();
        if (const auto fixed = all.fixed.constFind(text); fixed != all.fixed.constEnd())
            return translated(*fixed);
        for (const Pattern& pattern : all.patterns) {
            if (depth == 0 && pattern.isPart())
                continue;
            if (const auto values = pattern.match(text))
                return filled(translated(pattern.source), *values, depth);
        }
        return std::nullopt;
    }

    /// One behind the other, both of them ours.
    std::optional<QString> asTwo(const QString& text, QLatin1StringView mark, Joint joint,
                                 int depth)
    {
        const qsizetype kept = joint == Joint::Sentences ? 1 : 0; // of the mark, by the first
        for (qsizetype at = text.indexOf(mark); at >= 0 && m_patience > 0;
             at = text.indexOf(mark, at + 1)) {
            const auto first = asOne(text.left(at + kept), depth);
            if (!first)
                continue;
            if (const auto second = told(text.mid(at + mark.size()), depth + 1))
                return joined(joint, *first, *second);
        }
        return std::nullopt;
    }

    QString filled(const QString& text, const QStringList& values, int depth)
    {
        QString whole;
        qsizetype from = 0;
        for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
            const int number = at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
            if (number < 1 || number > values.size())
                continue;
            const QString& value = values.at(number - 1);
            whole += text.mid(from, at - from) + told(value, depth + 1).value_or(value);
            from = at + 2;
        }
        return whole + text.mid(from);
    }

    int m_patience = 60;
};

} // namespace

QString engineText(const QString& english)
{
    return english.size() > kMostText ? english : Reader().told(english, 0).value_or(english);
}

QStringList engineTexts(const QStringList& english)
{
    QStringList all;
    for (const QString& text : english)
        all << engineText(text);
    return all;
}

QString engineText(const ConfigurationProblem& problem)
{
    QString text = engineText(problem.what);
    if (!text.isEmpty() && !u".?!。？！"_s.contains(text.back()))
        text = QCoreApplication::translate("Engine", "%1.", "a sentence").arg(text);
    text = inSentences(text, engineText(problem.cure));
    if (!problem.path.isEmpty())
        text = joined(Joint::Place, problem.path, text);
    if (problem.line == 0)
        return text;
    const QString placed =
        problem.path.isEmpty()
            ? QCoreApplication::translate("Engine", "line %1: %2", "of a file; what is wrong there")
            : QCoreApplication::translate("Engine", "line %1, %2",
                                          "of a file; name of the setting, what is wrong there");
    return placed.arg(QString::number(problem.line), text);
}

} // namespace fuseboard

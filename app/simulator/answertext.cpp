// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/answertext.h"

#include <QList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

// There is a sentence of every length from kShortest to the longest, so any count can be met.
constexpr int kShortest = 3;

const QList<QStringList>& sentences()
{
    static const QList<QStringList> list = [] {
        QList<QStringList> split;
        for (
            const QString& sentence : {
                u"That helps everyone."_s,
                u"Measure before guessing."_s,
                u"Small steps work best."_s,
                u"Good names save time."_s,
                u"Keep one change per commit."_s,
                u"A short answer travels far."_s,
                u"Read the error before the code."_s,
                u"Every retry should have a reason."_s,
                u"A timeout is a promise to yourself."_s,
                u"The simplest plan is often the best."_s,
                u"A test that cannot fail proves nothing at all."_s,
                u"Rain in the morning often means sun at noon."_s,
                u"Write the question down, and half of it answers itself."_s,
                u"When a service slows down, its queue tells you first."_s,
                u"A good dashboard shows one truth, and shows it in time."_s,
                u"Most outages begin as a small change that nobody looked at."_s,
                u"Two providers with the same upstream are not two independent providers."_s,
                u"Averages hide the slow calls, so look at the percentiles instead."_s,
                u"First check the key, then the model, and only then the network."_s,
                u"If the first plan fails, the second one should already be waiting there."_s,
                u"A circuit breaker gives a tired service the quiet minute it needs to recover."_s,
                u"The wind turned north in the evening, and the harbour lights came on again."_s,
                u"Back off a little longer each time, and add some chance so nobody collides."_s,
                u"What looks like bad luck is usually a limit that someone wrote down somewhere."_s,
                u"Ask for what you need, cache what you can, and let the rest go."_s,
                u"Those three lines are enough here."_s,
                u"It depends on the load."_s,
                u"The numbers agree with that view quite well."_s,
                u"Older logs will show the same pattern."_s,
            })
            split.append(sentence.split(u' '));
        return split;
    }();
    return list;
}

} // namespace

QStringList answerWords(int count, std::mt19937_64& random)
{
    if (count < kShortest)
        return count == 1 ? QStringList{u"Yes."_s} : QStringList{u"It"_s, u"works."_s};
    const QList<QStringList>& all = sentences();
    QStringList words;
    qsizetype last = -1;
    while (words.size() < count) {
        const qsizetype left = count - words.size();
        QList<qsizetype> fitting;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qsizetype rest = left - all[i].size();
            if (i != last && (rest == 0 || rest >= kShortest))
                fitting.append(i);
        }
        last = fitting[static_cast<qsizetype>(random() % static_cast<quint64>(fitting.size()))];
        words += all[last];
    }
    return words;
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// faultscorecard: every fault of the scorecard, every reported case and every broken wire, through
// the real fuseboardctl. The exit code is 0 where all pass, 1 otherwise.
#include "tests/faults/table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fuseboard::faults;
using namespace Qt::StringLiterals;

/// Of fault and settings alike. Fast enough for every build, slow enough for a busy machine.
constexpr double kQuickFactor = 0.2;
constexpr int kAtOnce = 10;

void print(const QString& text, FILE* where = stdout)
{
    std::fputs(text.toUtf8().constData(), where);
    std::fflush(where);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Runs the fault scorecard."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"quick"_s, u"Scale all times by %1."_s.arg(kQuickFactor)},
         {u"only"_s, u"Only these scenarios, as in S08 or S08,W03."_s, u"IDS"_s},
         {u"json"_s, u"One JSON object for each scenario."_s},
         {u"all-checks"_s, u"Show the checks that held, too."_s},
         {u"at-once"_s, u"So many scenarios side by side."_s, u"N"_s, QString::number(kAtOnce)},
         {u"fuseboardctl"_s, u"The program to judge."_s, u"PATH"_s, QStringLiteral(FUSEBOARDCTL)}});
    parser.process(app);

    QList<Scenario> scenarios = allScenarios();
    if (parser.isSet(u"only"_s)) {
        const QStringList ids = parser.value(u"only"_s).toUpper().split(u',');
        scenarios.removeIf([&ids](const Scenario& each) { return !ids.contains(each.id); });
    }
    if (scenarios.isEmpty()) {
        print(u"there is no such scenario\n"_s, stderr);
        return 2;
    }
    const Tempo tempo(parser.isSet(u"quick"_s) ? kQuickFactor : 1);
    Scorecard card(scenarios, tempo, parser.value(u"fuseboardctl"_s),
                   std::max(1, parser.value(u"at-once"_s).toInt()));
    bool allPassed = true;
    QObject::connect(&card, &Scorecard::progressed, &app, [&](const Score& score) {
        allPassed = allPassed && score.passed();
        if (parser.isSet(u"json"_s))
            print(QString::fromUtf8(QJsonDocument(toJson(score)).toJson(QJsonDocument::Compact)) +
                  u'\n');
        else
            print(u"%1 %2\n"_s.arg(score.scenario.id, score.passed() ? u"pass"_s : u"FAIL"_s),
                  stderr);
    });
    QObject::connect(
        &card, &Scorecard::finished, &app,
        [&] {
            print(parser.isSet(u"json"_s) ? sum(card) + u'\n'
                                          : table(card, tempo, parser.isSet(u"all-checks"_s)),
                  parser.isSet(u"json"_s) ? stderr : stdout);
            QCoreApplication::exit(allPassed ? 0 : 1);
        },
        Qt::QueuedConnection);
    card.start();
    return QCoreApplication::exec();
}

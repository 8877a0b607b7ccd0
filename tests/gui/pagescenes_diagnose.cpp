// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/diagnosisstory.h"
#include "tests/gui/pagescenes.h"
#include "ui/pages/diagnose/diagnosepage.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<DiagnosePage> diagnosePage(Engine& engine, const Diagnosis& diagnosis)
{
    auto page = std::make_unique<DiagnosePage>(engine);
    page->show(); // it listens to the board only while somebody looks
    page->diagnoseText("x");
    tellDiagnosis(engine, diagnosis);
    return page;
}

} // namespace

QList<Scene> diagnoseScenes()
{
    return {
        {u"diagnose"_s,
         [](Engine& e) {
             auto page = std::make_unique<DiagnosePage>(e);
             emit e.logsFound(knownLogs());
             return page;
         }},
        {u"diagnose-none"_s,
         [](Engine& e) {
             auto page = std::make_unique<DiagnosePage>(e);
             emit e.logsFound({});
             return page;
         }},
        {u"diagnose-busy"_s,
         [](Engine& e) {
             auto page = std::make_unique<DiagnosePage>(e);
             page->diagnoseFile(u"/var/log/a-long-one.log"_s);
             QTest::qWait(400);
             emit e.diagnosing(1, 62);
             return page;
         }},
        {u"diagnose-found"_s, [](Engine& e) { return diagnosePage(e, troubledDiagnosis()); }},
        {u"diagnose-found-whole"_s,
         [](Engine& e) { return diagnosePage(e, troubledDiagnosis()); },
         {1096, 1200}},
        {u"diagnose-found-narrow"_s,
         [](Engine& e) { return diagnosePage(e, troubledDiagnosis()); },
         {640, 900}},
        {u"diagnose-quiet"_s, [](Engine& e) { return diagnosePage(e, quietDiagnosis()); }},
    };
}

} // namespace fuseboard

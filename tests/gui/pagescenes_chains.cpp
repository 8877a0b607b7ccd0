// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"
#include "tests/ui/controls.h"
#include "ui/pages/chains/chainspage.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

QList<Scene> chainScenes()
{
    return {
        {u"chains"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(shownState());
             control<QPushButton>(*page, u"Add step"_s)->click();
             return page;
         }},
        {u"chains-503"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(shownState());
             control<QToolButton>(*page, u"What happens on a 503"_s)->click();
             return page;
         },
         {1080, 1400}},
        {u"chains-rehearsal"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(shownState());
             control<QToolButton>(*page, u"Rehearse faults of your choice"_s)->click();
             control<QComboBox>(*page, u"Rehearsed fault of step 1"_s)->setCurrentIndex(1);
             control<QComboBox>(*page, u"Rehearsed fault of step 2"_s)->setCurrentIndex(4);
             control<QSpinBox>(*page, u"Rehearsed prompts in a row"_s)->setValue(4);
             return page;
         },
         {1080, 1400}},
        {u"chains-problem"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(shownState());
             control<QPushButton>(*page, u"Delete chain"_s)->click();
             control<QPushButton>(*page, u"Add step"_s)->click();
             control<QPushButton>(*page, u"Save"_s)->click();
             emit e.saveFailed(
                 {{.line = 3,
                   .column = 4,
                   .path = u"chains[0].steps[2].model"_s,
                   .what = u"expected a model's name of 1 to 256 characters"_s,
                   .cure = u"Write the name as the provider's documents have it."_s}});
             return page;
         }},
        {u"chains-locked"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(lockedState());
             return page;
         }},
        {u"chains-narrow"_s,
         [](Engine& e) {
             auto page = std::make_unique<ChainsPage>(e);
             emit e.configurationChanged(shownState());
             return page;
         },
         {640, 750}},
    };
}

} // namespace fuseboard

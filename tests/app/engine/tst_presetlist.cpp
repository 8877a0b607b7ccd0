// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/presetlist.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPresetList : public QObject
{
    Q_OBJECT

private slots:
    void the_variable_of_a_key_is_the_one_that_other_tools_have_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("variable");
        QTest::newRow("of its preset, whatever it is called")
            << u"work"_s << u"openai"_s << u"OPENAI_API_KEY"_s;
        QTest::newRow("of its name") << u"my-house"_s << QString() << u"MY_HOUSE_API_KEY"_s;
        QTest::newRow("of a preset that nobody knows")
            << u"work"_s << u"opnai"_s << u"WORK_API_KEY"_s;
        QTest::newRow("of a preset without a variable")
            << u"work"_s << u"bare"_s << u"WORK_API_KEY"_s;
    }
    void the_variable_of_a_key_is_the_one_that_other_tools_have()
    {
        QFETCH(QString, provider);
        QFETCH(QString, preset);
        PresetInfo bare;
        bare.name = u"bare"_s;
        QTEST(usualKeyVariable(provider, preset, presetList() + QList{bare}), "variable");
    }

    void each_preset_can_be_chosen_and_speaks_a_dialect_that_is_there()
    {
        const QList<PresetInfo> list = presetList();
        QVERIFY(!list.isEmpty());
        QStringList names;
        for (const PresetInfo& preset : list) {
            QVERIFY2(!preset.title.isEmpty(), qPrintable(preset.name));
            QVERIFY2(dialectList().contains(preset.dialect), qPrintable(preset.name));
            QVERIFY2(!names.contains(preset.name), qPrintable(preset.name));
            names << preset.name;
        }
    }
};

QTEST_GUILESS_MAIN(TestPresetList)
#include "tst_presetlist.moc"

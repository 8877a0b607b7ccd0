// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QList<PaletteCommand> commands()
{
    return {
        {.name = u"overview"_s, .group = u"Pages"_s, .text = u"Overview"_s, .keys = u"Ctrl+1"_s},
        {.name = u"keys"_s, .group = u"Pages"_s, .text = u"Keys"_s, .keys = u"Ctrl+4"_s},
        {.name = u"check"_s,
         .group = u"Actions"_s,
         .text = u"Check all now"_s,
         .keys = u"Ctrl+R"_s,
         .words = u"probe refresh"_s},
        {.name = u"check-keys"_s, .group = u"Actions"_s, .text = u"Check all keys"_s}};
}

QStringList texts(const CommandModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

} // namespace

class TestCommandModel : public QObject
{
    Q_OBJECT
private slots:

    void it_keeps_the_rules_of_models()
    {
        for (const auto order : {CommandModel::Order::ByUse, CommandModel::Order::ByGroup}) {
            CommandModel model(order);
            const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.setCommands(commands(), {u"check"_s});
            for (const QString& query : {u"key"_s, u"nothing like it"_s, u""_s})
                model.setQuery(query);
            model.setCommands({});
            QCOMPARE(model.rowCount(), 0);
        }
    }

    void nothing_answers_to_nonsense()
    {
        CommandModel model(CommandModel::Order::ByUse);
        model.setCommands(commands());
        model.setQuery(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.commandAt(0));
        QVERIFY(!model.commandAt(-1));
    }

    void without_a_question_all_stand_as_given()
    {
        CommandModel model(CommandModel::Order::ByUse);
        model.setCommands(commands());
        QCOMPARE(texts(model),
                 QStringList({u"Overview"_s, u"Keys"_s, u"Check all now"_s, u"Check all keys"_s}));
    }

    void the_recent_ones_come_first()
    {
        CommandModel model(CommandModel::Order::ByUse);
        model.setCommands(commands(), {u"check-keys"_s, u"gone"_s, u"keys"_s});
        QCOMPARE(texts(model),
                 QStringList({u"Check all keys"_s, u"Keys"_s, u"Overview"_s, u"Check all now"_s}));
    }

    void a_better_answer_beats_a_recent_one()
    {
        CommandModel model(CommandModel::Order::ByUse);
        model.setCommands(commands(), {u"overview"_s});
        model.setQuery(u"check"_s);
        QVERIFY(texts(model).first().startsWith(u"Check"_s));
    }

    void words_that_are_not_shown_find_it_too()
    {
        CommandModel model(CommandModel::Order::ByUse);
        model.setCommands(commands());
        model.setQuery(u"refresh"_s);
        QCOMPARE(texts(model), QStringList({u"Check all now"_s}));
    }

    void groups_have_headings_that_cannot_be_chosen()
    {
        CommandModel model(CommandModel::Order::ByGroup);
        model.setCommands(commands());
        QCOMPARE(texts(model), QStringList({u"Pages"_s, u"Overview"_s, u"Keys"_s, u"Actions"_s,
                                            u"Check all now"_s, u"Check all keys"_s}));
        QVERIFY(!model.commandAt(0));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.commandAt(1)->name, u"overview"_s);
        model.setQuery(u"now"_s);
        QCOMPARE(texts(model), QStringList({u"Actions"_s, u"Check all now"_s}));
    }

    void a_screen_reader_hears_the_keys()
    {
        CommandModel model(CommandModel::Order::ByUse);
        model.setCommands(commands());
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Overview, Ctrl+1"_s);
        QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(), u"Check all keys"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandModel)
#include "tst_commandmodel.moc"

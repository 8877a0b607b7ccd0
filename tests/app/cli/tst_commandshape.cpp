// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandshape.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using Kind = Expectation::Kind;

class TestCommandShape : public QObject
{
    Q_OBJECT
private slots:

    void words_and_what_follows_them_are_read_from_the_help()
    {
        CommandShape shape;
        readArguments(u"list | set NAME | check [NAME] | validate [FILE]"_s, shape);
        QCOMPARE(shape.words.size(), 4);
        QCOMPARE(shape.words.at(0).word, u"list"_s);
        QCOMPARE(shape.words.at(0).operand, Expectation());
        QCOMPARE(shape.words.at(1).operand, Expectation{Kind::Provider});
        QCOMPARE(shape.words.at(2).operand, Expectation{Kind::Provider});
        QCOMPARE(shape.words.at(3).operand, Expectation{Kind::File});
    }

    void an_operand_without_words_is_one()
    {
        CommandShape shape;
        readArguments(u"[FILE|-]"_s, shape);
        QCOMPARE(shape.words.size(), 0);
        QCOMPARE(shape.operand, Expectation{Kind::File});
    }

    void options_among_the_words_are_no_words()
    {
        CommandShape shape;
        readArguments(u"export --from T [--to T] | vacuum | info  [--shared]"_s, shape);
        QCOMPARE(shape.words.size(), 3);
        QCOMPARE(shape.words.at(0).operand, Expectation());
        QCOMPARE(shape.words.at(2).word, u"info"_s);
    }

    void every_command_of_the_table_has_its_shape()
    {
        const QList<CommandShape> shapes = commandShapes();
        QCOMPARE(shapes.size(), commandTable().size());
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            QCOMPARE(shapes[i].name, commandTable()[i].name);
            QCOMPARE(shapes[i].options.size(), commandTable()[i].options.size());
        }
    }

    void values_that_the_configuration_knows_are_told_by_their_option()
    {
        const QList<CommandShape> shapes = commandShapes();
        int found = 0;
        for (const CommandShape& shape : shapes) {
            for (const OptionShape& option : shape.options) {
                if (option.names == QStringList{u"--chain"_s}) {
                    ++found;
                    QCOMPARE(option.value.kind, Kind::Chain);
                }
                if (option.names == QStringList{u"--json"_s})
                    QCOMPARE(option.value.kind, Kind::Nothing);
            }
        }
        QVERIFY(found > 0);
        QVERIFY(valuedOptions().contains(u"--config"_s));
        QVERIFY(!valuedOptions().contains(u"--json"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandShape)
#include "tst_commandshape.moc"

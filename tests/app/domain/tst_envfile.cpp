// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/envfile.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray valueOf(const EnvFile& file, const QString& name)
{
    for (const EnvVariable& variable : file.variables) {
        if (variable.name == name)
            return variable.value.unwrap();
    }
    return "(not there)"_ba;
}

} // namespace

class TestEnvFile : public QObject
{
    Q_OBJECT
private slots:
    void a_line_that_sets_nothing_is_told_with_its_number()
    {
        const EnvFile file = readEnvFile("A=1\nwhat is this\n=x\n9LIVES=cat\nB=2\n"_ba);
        QCOMPARE(file.problems.size(), 3);
        QCOMPARE(file.problems.at(0).line, 2);
        QCOMPARE(file.problems.at(2).line, 4);
        QVERIFY(!file.problems.at(0).what.contains("what is this"_L1));
        QCOMPARE(file.variables.size(), 2);
        QCOMPARE(valueOf(file, u"B"_s), "2"_ba);
    }

    void an_open_quote_costs_its_own_line_alone()
    {
        const EnvFile file = readEnvFile("A=\"open\nB=2"_ba);
        QCOMPARE(file.problems.size(), 1);
        QCOMPARE(file.problems.at(0).line, 1);
        QCOMPARE(valueOf(file, u"B"_s), "2"_ba);
    }

    void what_follows_a_closing_quote_is_a_problem_a_comment_is_none()
    {
        const EnvFile file = readEnvFile("A=\"one\"two\nB='x' # why\n"_ba);
        QCOMPARE(file.problems.size(), 1);
        QCOMPARE(file.variables.size(), 1);
        QCOMPARE(valueOf(file, u"B"_s), "x"_ba);
    }

    void a_file_that_is_none_is_refused_with_a_cure_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("large") << QByteArray(kMostEnvBytes + 1, 'x') << u"larger than 256 KiB"_s;
        QTest::newRow("utf-16") << "\xFF\xFE"
                                   "A"_ba
                                << u"save it as UTF-8"_s;
        QTest::newRow("binary") << QByteArray("A=\0b", 4) << u"binary"_s;
    }
    void a_file_that_is_none_is_refused_with_a_cure()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const EnvFile file = readEnvFile(std::move(text));
        QVERIFY2(file.fault.contains(fault), qPrintable(file.fault));
        QVERIFY(file.variables.isEmpty());
    }

    void values_are_read_as_other_tools_read_them_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << "K=sk-1"_ba
                               << "sk-1"_ba;
        QTest::newRow("spaces around =") << "  K = sk-1"_ba
                                         << "sk-1"_ba;
        QTest::newRow("export") << "export K=sk-1"_ba
                                << "sk-1"_ba;
        QTest::newRow("export, tab") << "export\tK=sk-1"_ba
                                     << "sk-1"_ba;
        QTest::newRow("single quotes") << "K='s\\n$1'"_ba
                                       << "s\\n$1"_ba;
        QTest::newRow("double quotes") << "K=\"a\\\"b\\\\c\\x\\$\""_ba
                                       << "a\"b\\c\\x$"_ba;
        QTest::newRow("backticks") << "K=`a'b\"c`"_ba
                                   << "a'b\"c"_ba;
        QTest::newRow("comment") << "K=sk-1 # mine"_ba
                                 << "sk-1"_ba;
        QTest::newRow("hash within") << "K=sk#1"_ba
                                     << "sk#1"_ba;
        QTest::newRow("hash in quotes") << "K=\"sk # 1\""_ba
                                        << "sk # 1"_ba;
        QTest::newRow("equals sign within") << "K=abc=="_ba
                                            << "abc=="_ba;
        QTest::newRow("crlf") << "#\r\nK=sk-1\r\n"_ba
                              << "sk-1"_ba;
        QTest::newRow("crlf, quoted") << "K=\"sk-1\"\r\nL=2\r\n"_ba
                                      << "sk-1"_ba;
        QTest::newRow("mark") << "\xEF\xBB\xBFK=sk-1"_ba
                              << "sk-1"_ba;
        QTest::newRow("several lines") << "P=\"a\nK=no\nb\"\nK=sk-1"_ba
                                       << "sk-1"_ba;
    }
    void values_are_read_as_other_tools_read_them()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const EnvFile file = readEnvFile(std::move(text));
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.value(0).what));
        QCOMPARE(valueOf(file, u"K"_s), value);
    }

    void lines_are_counted_through_quotes()
    {
        const EnvFile file = readEnvFile("P='a\nb\nc'\n\nK=1\nK=2\n"_ba);
        QCOMPARE(file.variables.size(), 3);
        QCOMPARE(file.variables.at(1).line, 5);
        QCOMPARE(file.variables.at(2).line, 6);
    }

    void white_space_that_nobody_sees_is_cut_off_and_told()
    {
        const EnvFile file = readEnvFile("A=key  \nB=\" key\"\nC=key # x\nD=key\r\n"_ba);
        QCOMPARE(file.variables.size(), 4);
        for (const EnvVariable& variable : file.variables)
            QCOMPARE(variable.value.unwrap(), "key"_ba);
        QVERIFY(file.variables.at(0).trimmed);
        QVERIFY(file.variables.at(1).trimmed);
        QVERIFY(!file.variables.at(2).trimmed);
        QVERIFY(!file.variables.at(3).trimmed);
    }

    void what_names_another_place_is_no_key()
    {
        const EnvFile file =
            readEnvFile("A=op://vault/openai/key\nB=${OTHER}\nC=$(pass x)\nD=\nE='' # none\n"_ba);
        QCOMPARE(file.variables.size(), 5);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(file.variables.at(i).kind, EnvValue::Reference);
            QVERIFY(file.variables.at(i).value.isEmpty());
        }
        QCOMPARE(file.variables.at(3).kind, EnvValue::Empty);
        QCOMPARE(file.variables.at(4).kind, EnvValue::Empty);
    }

    void endless_variables_and_problems_are_bounded()
    {
        const EnvFile many = readEnvFile("A=1\n"_ba.repeated(kMostEnvVariables + 5));
        QCOMPARE(many.variables.size(), kMostEnvVariables);
        QCOMPARE(many.problems.size(), 1);
        const EnvFile bad = readEnvFile("?\n"_ba.repeated(1000));
        QCOMPARE(bad.problems.size(), kMostEnvProblems);
    }

    void the_text_is_wiped()
    {
        QByteArray text = "K=sk-1234"_ba;
        text.detach();
        const char* bytes = text.constData();
        const EnvFile file = readEnvFile(std::move(text));
        QCOMPARE(file.variables.size(), 1);
        // wipe() keeps the memory, so that it can be looked at.
        QVERIFY(text.isEmpty()); // NOLINT: this is what is promised
        QCOMPARE(static_cast<const void*>(text.constData()), static_cast<const void*>(bytes));
        QCOMPARE(QByteArray::fromRawData(bytes, 9), QByteArray(9, '\0'));
    }
};

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyfault.h"
#include "app/domain/settingpaths.h"

#include <QRegularExpression>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

HistoryFault faultOf(int code)
{
    return fuseboard::faultOf(
        QSqlError(u"driver"_s, u"malformed"_s, QSqlError::StatementError, QString::number(code)),
        u"/data/history.db"_s);
}

} // namespace

class TestHistoryFault : public QObject
{
    Q_OBJECT

private slots:
    void every_code_has_its_kind_its_cause_and_a_cure_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("cure");
        const int passing = HistoryFault::Passing;
        QTest::newRow("corrupt") << 11 << int(HistoryFault::Damaged) << u"damaged: malformed"_s
                                 << u"aside"_s;
        QTest::newRow("locked") << 5 << passing << u"has locked"_s << u"Close the program"_s;
        QTest::newRow("full") << 13 << passing << u"disk is full"_s << u"Free some space"_s;
        QTest::newRow("read-only") << 8 << passing << u"cannot be written"_s << u"/data"_s;
        QTest::newRow("cannot open") << 14 << passing << u"cannot be opened"_s << u"/data"_s;
        QTest::newRow("the disk") << 10 << passing << u"disk failed"_s << u"/data"_s;
        QTest::newRow("a constraint")
            << 19 << int(HistoryFault::Refused) << u"malformed"_s << u"report"_s;
        QTest::newRow("anything else") << 1 << passing << u"malformed"_s << u"driver"_s;
    }
    void every_code_has_its_kind_its_cause_and_a_cure()
    {
        QFETCH(int, code);
        QFETCH(QString, cause);
        QFETCH(QString, cure);
        const HistoryFault fault = faultOf(code);
        QTEST(int(fault.kind), "kind");
        QVERIFY2(fault.cause.contains(cause), qPrintable(fault.cause));
        QVERIFY(fault.cause.contains(u"/data/history.db"_s));
        QVERIFY2(fault.cure.contains(cure), qPrintable(fault.cure));
    }

    void a_setting_that_a_cure_names_is_one()
    {
        static const QRegularExpression setting(u"\\bhistory\\.[a-z_]+"_s);
        const auto named = setting.match(faultOf(13).cure);
        QVERIFY(named.hasMatch());
        QVERIFY2(settingPaths().contains(named.captured()), qPrintable(named.captured()));
    }
};

QTEST_GUILESS_MAIN(TestHistoryFault)
#include "tst_historyfault.moc"

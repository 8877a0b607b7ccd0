// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosismodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestDiagnosisModel : public QObject
{
    Q_OBJECT
private slots:
    void a_row_says_all_of_an_error_to_a_screen_reader()
    {
        DiagnosisModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        Diagnosis diagnosis;
        DiagnosedError one;
        one.error = ProviderError::of(ErrorKind::Overloaded, u"aurora"_s, u"No capacity"_s);
        one.count = 3;
        diagnosis.errors = {one, one};
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setDiagnosis(diagnosis);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data().toString(), u"Provider at capacity"_s);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
                 u"Provider at capacity, aurora, No capacity, 3 times, Passes by itself"_s);
        QCOMPARE(first.data(Qt::ToolTipRole).toString(), u"No capacity"_s);
        model.setDiagnosis({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisModel)
#include "tst_diagnosismodel.moc"

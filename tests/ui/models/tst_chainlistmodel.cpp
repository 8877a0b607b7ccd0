// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

Chain named(const QString& name)
{
    Chain chain;
    chain.name = name;
    chain.steps = {{u"a"_s, u"m"_s}};
    return chain;
}

struct Tested
{
    Tested() { model.setSaved({named(u"one"_s), named(u"two"_s)}); }

    ChainListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestChainListModel : public QObject
{
    Q_OBJECT
private slots:
    void an_edit_marks_its_chain_alone()
    {
        Tested t;
        Chain edited = t.model.chain(1);
        edited.breaker.failureThreshold = 9;
        QSignalSpy changed(&t.model, &ChainListModel::editsChanged);
        t.model.setChain(1, edited);
        QCOMPARE(changed.size(), 1);
        QVERIFY(t.model.hasEdits());
        QVERIFY(!t.model.isUnsaved(0));
        QVERIFY(t.model.isUnsaved(1));
        QCOMPARE(t.model.index(1).data().toString(), u"two (unsaved)"_s);
    }

    void saving_what_is_shown_ends_the_edits()
    {
        Tested t;
        Chain edited = t.model.chain(0);
        edited.deadline = std::chrono::seconds(9);
        t.model.setChain(0, edited);
        t.model.setSaved(t.model.chains());
        QVERIFY(!t.model.hasEdits());
        QCOMPARE(t.model.chain(0), edited);
    }

    void edits_outlive_a_change_from_elsewhere()
    {
        Tested t;
        Chain edited = t.model.chain(0);
        edited.deadline = std::chrono::seconds(9);
        t.model.setChain(0, edited);
        t.model.setSaved({named(u"one"_s), named(u"two"_s), named(u"three"_s)});
        QCOMPARE(t.model.chain(0), edited);
        QVERIFY(t.model.hasEdits());
        t.model.revert();
        QCOMPARE(t.model.rowCount(), 3);
        QVERIFY(!t.model.hasEdits());
    }

    void a_removed_chain_comes_back_to_its_place()
    {
        Tested t;
        t.model.remove(0);
        QCOMPARE(t.model.removedName(), u"one"_s);
        QCOMPARE(t.model.undoRemove(), 0);
        QCOMPARE(t.model.removedName(), QString());
        QVERIFY(!t.model.hasEdits());
        QCOMPARE(t.model.undoRemove(), -1);
    }

    void new_chains_get_names_that_are_free()
    {
        Tested t;
        QCOMPARE(t.model.duplicate(0), 1);
        QCOMPARE(t.model.chain(1).name, u"one 2"_s);
        QCOMPARE(t.model.duplicate(0), 1);
        QCOMPARE(t.model.chain(1).name, u"one 3"_s);
        ChainListModel empty;
        empty.add({u"a"_s, u"m"_s});
        QCOMPARE(empty.chain(0).name, u"default"_s);
        QVERIFY(empty.isUnsaved(0));
    }
};

QTEST_GUILESS_MAIN(TestChainListModel)
#include "tst_chainlistmodel.moc"

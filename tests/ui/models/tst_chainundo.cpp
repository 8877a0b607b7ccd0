// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainundo.h"

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
    chain.steps = {{u"a"_s, u"m"_s}, {u"b"_s, u"n"_s}};
    return chain;
}

struct Tested
{
    Tested() { model.setSaved({named(u"one"_s), named(u"two"_s)}); }

    void rename(int row, const QString& name)
    {
        Chain chain = model.chain(row);
        chain.name = name;
        undo.setChain(row, chain);
    }
    void setRetries(int row, int retries)
    {
        Chain chain = model.chain(row);
        chain.retry.maxRetries = retries;
        undo.setChain(row, chain);
    }

    ChainListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ChainUndo undo{model};
};

} // namespace

class TestChainUndo : public QObject
{
    Q_OBJECT
private slots:
    void what_changes_nothing_is_no_edit()
    {
        Tested t;
        t.undo.setChain(0, t.model.chain(0));
        QVERIFY(!t.undo.canUndo());
        t.undo.undo();
        QCOMPARE(t.model.chains(), QList({named(u"one"_s), named(u"two"_s)}));
    }

    void typing_is_taken_back_at_once_and_other_fields_by_themselves()
    {
        Tested t;
        for (const QString& text : {u"onel"_s, u"only"_s})
            t.rename(0, text);
        t.setRetries(0, 5);
        QVERIFY2(t.undo.undoText().contains("Retry"_L1), qPrintable(t.undo.undoText()));
        t.undo.undo();
        QCOMPARE(t.model.chain(0).retry.maxRetries, 2);
        QCOMPARE(t.model.chain(0).name, u"only"_s);
        t.undo.undo();
        QCOMPARE(t.model.chain(0), named(u"one"_s));
        QVERIFY(!t.undo.canUndo());
        QVERIFY(!t.model.hasEdits());
        t.undo.redo();
        t.undo.redo();
        QCOMPARE(t.model.chain(0).name, u"only"_s);
        QCOMPARE(t.model.chain(0).retry.maxRetries, 5);
        QVERIFY(!t.undo.canRedo());
    }

    void a_sealed_edit_stays_one_of_its_own()
    {
        Tested t;
        t.rename(0, u"first"_s);
        t.undo.seal();
        t.rename(0, u"second"_s);
        t.undo.undo();
        QCOMPARE(t.model.chain(0).name, u"first"_s);
    }

    void typing_back_leaves_nothing_to_undo()
    {
        Tested t;
        t.rename(1, u"twos"_s);
        t.rename(1, u"two"_s);
        QVERIFY(!t.undo.canUndo());
    }

    void a_deleted_chain_comes_back_at_its_place_with_its_edits()
    {
        Tested t;
        t.setRetries(0, 7);
        const auto before = t.model.entries();
        QSignalSpy restored(&t.undo, &ChainUndo::restored);
        t.undo.make(ChainUndo::Deed::Delete, 0, [&] { t.model.remove(0); });
        t.undo.undo();
        QCOMPARE(t.model.entries(), before);
        QVERIFY(t.model.isUnsaved(0));
        QCOMPARE(restored.first().first().toInt(), 0);
        QVERIFY(t.model.removedName().isEmpty());
        t.undo.redo();
        QCOMPARE(t.model.chains(), QList({named(u"two"_s)}));
    }

    void the_last_chain_can_be_added_and_taken_back()
    {
        Tested t;
        t.model.setSaved({});
        QSignalSpy restored(&t.undo, &ChainUndo::restored);
        t.undo.make(ChainUndo::Deed::Add, 0, [&] { t.model.add({u"a"_s, u"m"_s}); });
        t.undo.undo();
        QCOMPARE(t.model.rowCount(), 0);
        QCOMPARE(restored.last().first().toInt(), -1);
    }

    void what_is_saved_meanwhile_stays_saved()
    {
        Tested t;
        t.rename(0, u"renamed"_s);
        t.model.setSaved(t.model.chains());
        t.undo.undo();
        QVERIFY(t.model.hasEdits());
        QVERIFY(t.model.isUnsaved(0));
        t.undo.redo();
        QVERIFY(!t.model.hasEdits());
        QVERIFY(!t.model.isUnsaved(0));
    }

    void what_was_done_can_be_taken_back_by_another_one()
    {
        Tested t;
        t.rename(0, u"first"_s);
        t.setRetries(1, 5);
        t.undo.undo();
        Tested next;
        next.model.setEntries(t.model.entries());
        next.undo.recall(t.undo.past());
        QCOMPARE(next.undo.undoText(), t.undo.undoText());
        QCOMPARE(next.undo.redoText(), t.undo.redoText());
        next.undo.redo();
        QCOMPARE(next.model.chain(1).retry.maxRetries, 5);
        next.undo.undo();
        next.undo.undo();
        QVERIFY(!next.model.hasEdits());
        next.rename(0, u"first"_s); // as before, but an edit of its own
        QVERIFY(next.undo.canUndo());
    }

    void a_new_edit_ends_what_could_be_redone()
    {
        Tested t;
        t.setRetries(0, 5);
        t.undo.undo();
        t.rename(0, u"else"_s);
        QVERIFY(!t.undo.canRedo());
    }
};

QTEST_MAIN(TestChainUndo)
#include "tst_chainundo.moc"

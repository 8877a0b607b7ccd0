// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainedit.h"

#include <QTest>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

using Change = std::function<void(Chain&)>;
Q_DECLARE_METATYPE(Change)

class TestChainEdit : public QObject
{
    Q_OBJECT
private slots:
    void an_edit_is_named_after_what_was_changed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("typed");
        const auto row = [](const char* text, bool typed, Change change) {
            QTest::newRow(text) << std::move(change) << QString::fromLatin1(text) << typed;
        };
        row("Rename the chain", true, [](Chain& c) { c.name = u"x"_s; });
        row("Add a step", false, [](Chain& c) { c.steps.append({u"c"_s, u"o"_s}); });
        row("Remove a step", false, [](Chain& c) { c.steps.removeFirst(); });
        row("Move a step", false, [](Chain& c) { c.steps.move(0, 1); });
        row("Change the provider of step 2", false, [](Chain& c) {
            c.steps[1] = {u"z"_s, u"y"_s};
        });
        row("Change the model of step 1", true, [](Chain& c) { c.steps[0].model = u"l"_s; });
        row("Change the reasoning of step 2", false, [](Chain& c) { c.steps[1].reasoning = true; });
        row("Change Circuit breaker: Failures to open", true,
            [](Chain& c) { c.breaker.failureThreshold = 9; });
    }
    void an_edit_is_named_after_what_was_changed()
    {
        QFETCH(Change, change);
        QFETCH(QString, text);
        QFETCH(bool, typed);
        Chain before;
        before.name = u"default"_s;
        before.steps = {{u"a"_s, u"m"_s}, {u"b"_s, u"n"_s}};
        Chain after = before;
        change(after);
        const ChainEdit edit = chainEdit(before, after);
        QCOMPARE(edit.text, text);
        QCOMPARE(!edit.key.isEmpty(), typed);
    }
};

QTEST_MAIN(TestChainEdit)
#include "tst_chainedit.moc"

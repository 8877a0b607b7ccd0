// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfiles.h"
#include "ui/models/promptlistmodel.h"
#include "ui/models/promptstore.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

KeptPrompt prompt(const QString& text, const QString& name = {})
{
    KeptPrompt p;
    p.name = name;
    p.text = text;
    return p;
}

} // namespace

class TestPromptStore : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder.emplace(); }

    void what_was_kept_is_there_the_next_time()
    {
        KeptPrompt whole = prompt(u"Explain fuses.\nIn two lines, with ümläuts."_s, u"Fuses"_s);
        whole.system = u"Be brief."_s;
        whole.maxTokens = 40;
        whole.temperature = 0.25;
        whole.usedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC);
        {
            PromptStore store;
            store.open(path());
            store.save(whole);
            store.remember(whole);
        } // written at the latest now
        PromptStore again;
        again.open(path());
        QCOMPARE(again.saved(), QList<KeptPrompt>{whole});
        whole.name.clear();
        QCOMPARE(again.history(), QList<KeptPrompt>{whole});
        QCOMPARE(QFileInfo(path()).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void without_a_file_nothing_is_written()
    {
        PromptStore store;
        store.remember(prompt(u"a"_s));
        QCOMPARE(store.history().size(), 1);
    }

    void the_history_is_bounded_and_has_each_prompt_once()
    {
        PromptStore store;
        for (int i = 0; i < 150; ++i)
            store.remember(prompt(u"prompt %1"_s.arg(i)));
        QCOMPARE(store.history().size(), PromptDocument::kMostHistory);
        store.remember(prompt(u"prompt 120"_s));
        QCOMPARE(store.history().size(), PromptDocument::kMostHistory);
        QCOMPARE(store.history().first().text, u"prompt 120"_s);
        QCOMPARE(store.history().at(1).text, u"prompt 149"_s);
    }

    void a_prompt_that_is_too_long_is_not_kept()
    {
        PromptStore store;
        store.remember(prompt(QString(PromptDocument::kLongestText + 1, u'x')));
        QVERIFY(store.history().isEmpty());
    }

    void keys_are_not_kept()
    {
        const QString key = u"sk-proj-0123456789abcdefghijklmnopqrstuvwxyzABCDEF"_s;
        {
            PromptStore store;
            store.open(path());
            store.remember(prompt(u"why does "_s + key + u" not work?"_s));
            store.save(prompt(u"key "_s + key, u"mine"_s));
        }
        const QByteArray bytes = bytesOf(path());
        QVERIFY(bytes.contains("[redacted]"));
        QVERIFY2(!bytes.contains(key.toUtf8()), bytes.constData());
    }

    void switching_the_history_off_forgets_it()
    {
        {
            PromptStore store;
            store.open(path());
            store.remember(prompt(u"secret plan"_s));
            store.setKeepHistory(false);
            QVERIFY(store.history().isEmpty());
            store.remember(prompt(u"another secret plan"_s));
            QVERIFY(store.history().isEmpty());
        }
        QVERIFY(!bytesOf(path()).contains("secret"));
        PromptStore again;
        again.open(path());
        QVERIFY(!again.keepsHistory());
    }

    void saving_renaming_deleting_and_undo()
    {
        PromptStore store;
        store.save(prompt(u"b"_s, u"beta"_s));
        store.save(prompt(u"a"_s, u"alpha"_s));
        QCOMPARE(store.saved().first().name, u"alpha"_s);
        store.save(prompt(u"a2"_s, u"alpha"_s)); // in place of the first
        QCOMPARE(store.saved().size(), 2);
        QVERIFY(!store.rename(u"alpha"_s, u"beta"_s));
        QVERIFY(!store.rename(u"alpha"_s, QString()));
        QVERIFY(!store.rename(u"gamma"_s, u"delta"_s));
        QVERIFY(store.rename(u"alpha"_s, u"zeta"_s));
        QCOMPARE(store.saved().last().text, u"a2"_s);
        store.remove(u"zeta"_s);
        QVERIFY(!store.find(u"zeta"_s));
        QCOMPARE(store.removedName(), u"zeta"_s);
        store.save(prompt(u"new"_s, u"zeta"_s));
        store.restore();
        QCOMPARE(store.find(u"zeta"_s)->text, u"new"_s);
        QCOMPARE(store.find(u"zeta (2)"_s)->text, u"a2"_s);
        QVERIFY(!store.canRestore());
    }

    void a_damaged_file_is_moved_aside_and_told_of_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "{ half"_ba;
        QTest::newRow("another version") << R"({"version": 9})"_ba;
        QTest::newRow("a list") << "[]"_ba;
    }

    void a_damaged_file_is_moved_aside_and_told_of()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        {
            PromptStore store;
            store.open(path());
            QVERIFY(!store.fault().isEmpty());
            store.remember(prompt(u"a"_s));
        }
        QCOMPARE(bytesOf(path() + u".damaged"_s), bytes);
        QVERIFY(bytesOf(path()).contains("\"a\""));
    }

    void what_is_out_of_bounds_is_left_out()
    {
        const auto document = readPrompts(
            R"({"version":1,"history":[{"prompt":""},{"prompt":7},{"prompt":"x","temperature":9}],
                "saved":[{"prompt":"x"},{"prompt":"y","name":"n"},{"prompt":"z","name":"n"}]})");
        QVERIFY(document);
        QCOMPARE(document->history.size(), 1);
        QVERIFY(!document->history.first().temperature);
        QCOMPARE(document->saved.size(), 1);
        QCOMPARE(document->saved.first().text, u"y"_s);
    }

    void a_place_that_cannot_be_written_is_told_of()
    {
        QFile blocker(m_folder->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        PromptStore store;
        store.open(blocker.fileName() + u"/prompts.json"_s); // a folder that is a file
        store.remember(prompt(u"a"_s));
        QTRY_VERIFY(!store.fault().isEmpty());
    }

    void the_list_finds_words_in_any_order()
    {
        PromptStore store;
        PromptListModel model(store);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store.save(prompt(u"What is a fuse made of?"_s, u"Material"_s));
        store.save(prompt(u"What is a breaker?"_s, u"Breaker"_s));
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"FUSE what"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Material"_s);
        model.setFilter({});
        store.remember(prompt(u"  two\nlines  "_s));
        model.show(PromptListModel::Show::History);
        QCOMPARE(model.index(0).data().toString(), u"two lines"_s);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEditable));
    }

    void a_saved_prompt_is_renamed_in_the_list()
    {
        PromptStore store;
        PromptListModel model(store);
        store.save(prompt(u"a"_s, u"alpha"_s));
        store.save(prompt(u"b"_s, u"beta"_s));
        QSignalSpy refused(&model, &PromptListModel::refused);
        QVERIFY(!model.setData(model.index(0), u"beta"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY(model.setData(model.index(0), u" omega "_s));
        QCOMPARE(model.index(1).data().toString(), u"omega"_s);
    }

private:
    QString path() const { return m_folder->filePath(u"prompts.json"_s); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPromptStore)
#include "tst_promptstore.moc"

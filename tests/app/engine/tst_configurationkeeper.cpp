// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/configurationkeeper.h"
#include "tests/support/memorypolicystore.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood = R"({"version": 1,
  "providers": [{"name": "openai", "preset": "openai"}],
  "chains": [{"name": "default", "steps": [{"provider": "openai", "model": "m"}]}]})";
const QByteArray kBroken =
    R"({"version": 1, "providers": [{"name": "openai", "presett": "openai"}]})";

/// Files in memory that can be made to fail.
class Files : public ConfigurationStore
{
public:
    QString place() const override { return u"/somewhere/config.json"_s; }
    FileResult read() override
    {
        if (!readable)
            return {
                false, true, {}, u"/somewhere/config.json cannot be read: permission denied."_s};
        return {current.has_value(), current.has_value(), current.value_or(QByteArray()), {}};
    }
    FileResult write(const QByteArray& bytes) override
    {
        if (!writable)
            return {false, true, {}, u"/somewhere/config.json cannot be written: disk full."_s};
        current = bytes;
        return {true, true, {}, {}};
    }
    FileResult readLastGood() override
    {
        return {lastGood.has_value(), lastGood.has_value(), lastGood.value_or(QByteArray()), {}};
    }
    FileResult keepAsLastGood(const QByteArray& bytes) override
    {
        lastGood = bytes;
        return {true, true, {}, {}};
    }

    std::optional<QByteArray> current;
    std::optional<QByteArray> lastGood;
    bool readable = true;
    bool writable = true;
};

} // namespace

class TestConfigurationKeeper : public QObject
{
    Q_OBJECT

private slots:
    void without_a_file_it_is_the_first_start()
    {
        Files files;
        ConfigurationKeeper keeper(files);
        keeper.load();
        QVERIFY(keeper.state().firstStart);
        QVERIFY(keeper.state().problems.isEmpty());
        QVERIFY(!files.lastGood);
    }

    void a_good_file_is_in_force_and_kept_as_the_last_good_copy()
    {
        Files files;
        files.current = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        QVERIFY(!keeper.state().firstStart);
        QCOMPARE(files.lastGood, kGood);
        // What the preset fills in is in force, and stays out of what an editor sees.
        QCOMPARE(keeper.state().configuration.providers[0].dialect, u"openai"_s);
        QVERIFY(keeper.state().written.providers[0].dialect.isEmpty());
    }

    void a_broken_file_is_left_alone_and_the_last_good_copy_runs()
    {
        Files files;
        files.current = kBroken;
        files.lastGood = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        QVERIFY(keeper.state().usingLastGood);
        QCOMPARE(keeper.state().configuration.chains.size(), 1);
        QCOMPARE(keeper.state().problems[0].path, u"providers[0].presett"_s);
        QVERIFY(keeper.state().problems[0].line > 0);
        QCOMPARE(files.current, kBroken);
        QCOMPARE(files.lastGood, kGood);
    }

    void without_a_good_copy_either_nothing_is_configured()
    {
        Files files;
        files.current = kBroken;
        files.lastGood = "also broken"_ba;
        ConfigurationKeeper keeper(files);
        keeper.load();
        QVERIFY(!keeper.state().usingLastGood);
        QVERIFY(keeper.state().configuration.providers.isEmpty());
        QVERIFY(!keeper.state().problems.isEmpty());
        QVERIFY(!keeper.state().firstStart);
    }

    void a_file_that_cannot_be_read_is_named()
    {
        Files files;
        files.readable = false;
        files.lastGood = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        QVERIFY(keeper.state().usingLastGood);
        QVERIFY(keeper.state().problems[0].what.contains(u"permission denied"_s));
    }

    void a_policy_that_changes_is_laid_over_the_file_as_it_was_read()
    {
        Files files;
        files.current = kGood;
        MemoryPolicyStore policy;
        ConfigurationKeeper keeper(files, &policy);
        keeper.load();
        // An editor is at work: there is no file for a moment, and then half of one.
        for (const std::optional<QByteArray>& onDisk : {std::optional<QByteArray>(), {kBroken}}) {
            files.current = onDisk;
            policy.current = onDisk ? R"({"version": 1, "feeds": {"enabled": false}})"_ba
                                    : R"({"version": 1, "alerts": {"sound": true}})"_ba;
            QVERIFY(keeper.reloadPolicy());
            QCOMPARE(keeper.state().configuration.chains.size(), 1);
            QVERIFY(keeper.state().problems.isEmpty());
            QVERIFY(!keeper.state().firstStart);
        }
        QVERIFY(!keeper.state().configuration.watch.feeds.enabled);
        // What the editor wrote is not written over.
        QVERIFY(!keeper.save(keeper.state().written).isEmpty());
        QCOMPARE(files.current, kBroken);
    }

    void nothing_is_saved_over_a_broken_file()
    {
        Files files;
        files.current = kBroken;
        files.lastGood = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        QVERIFY(!keeper.save(keeper.state().written).isEmpty());
        QCOMPARE(files.current, kBroken);
    }

    void nothing_is_saved_over_a_file_that_another_program_changed()
    {
        Files files;
        files.current = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        files.current = kGood + " ";
        const auto problems = keeper.save(keeper.state().written);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].what.contains(u"another program"_s));
        QCOMPARE(files.current, kGood + " ");
    }

    void an_invalid_change_changes_nothing()
    {
        Files files;
        files.current = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        Configuration changed = keeper.state().written;
        changed.chains[0].steps[0].provider = u"nobody"_s;
        QVERIFY(!keeper.save(changed).isEmpty());
        QCOMPARE(files.current, kGood);
        QCOMPARE(keeper.state().configuration.chains[0].steps[0].provider, u"openai"_s);
    }

    void a_disk_that_is_full_is_told_and_the_old_settings_stay()
    {
        Files files;
        files.current = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        files.writable = false;
        Configuration changed = keeper.state().written;
        changed.chains[0].retry.maxRetries = 7;
        const auto problems = keeper.save(changed);
        QVERIFY(problems[0].what.contains(u"disk full"_s));
        QCOMPARE(keeper.state().configuration.chains[0].retry.maxRetries, 2);
    }

    void a_saved_change_is_in_force_on_disk_and_the_new_good_copy()
    {
        Files files;
        files.current = kGood;
        ConfigurationKeeper keeper(files);
        keeper.load();
        Configuration changed = keeper.state().written;
        changed.chains[0].retry.maxRetries = 7;
        QVERIFY(keeper.save(changed).isEmpty());
        QCOMPARE(keeper.state().configuration.chains[0].retry.maxRetries, 7);
        QCOMPARE(files.lastGood, files.current);
        QVERIFY(!files.current->contains("api.openai.com"));    // the preset's part is not written
        QVERIFY(keeper.save(keeper.state().written).isEmpty()); // and may be saved again
    }
};

QTEST_GUILESS_MAIN(TestConfigurationKeeper)
#include "tst_configurationkeeper.moc"

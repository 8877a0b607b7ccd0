// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/pages/alerts/rulespanel.h"
#include "ui/pages/alerts/texttable.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/keys/keyspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/widgets/locknote.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;
const QString kReason = u"Set by your organization in /etc/xdg/fuseboard/policy.json."_s;

QByteArray policy()
{
    return "{\"version\": 1,"
           "\"providers\": [{\"name\": \"set\", \"dialect\": \"openai\","
           " \"base_url\": \"https://set.test\"}],"
           "\"chains\": [{\"name\": \"team\", \"steps\": [{\"provider\": \"set\","
           " \"model\": \"m\"}]}],"
           "\"alerts\": {\"sound\": true, \"rules\": [{\"name\": \"slow\","
           " \"measure\": \"latency_p95\", \"warning\": 5}]},"
           "\"history\": {\"keep_days\": 30}}";
}

/// A page on an engine with a policy beside a user's own two providers and chain.
template <typename Page>
struct Desk
{
    Desk()
        : world({.scenario = {{fastProvider(u"first"_s), fastProvider(u"second"_s)}},
                 .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s})},
                 .providers = {},
                 .environment = {},
                 .policy = policy()}),
          page(made(world.engine()))
    {
        page->resize(1080, 900);
        page->show();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait(kPatienceMs) && QTest::qWaitForWindowActive(page.get());
    }
    static std::unique_ptr<Page> made(Engine& engine)
    {
        if constexpr (std::is_same_v<Page, SettingsPage>)
            return std::make_unique<Page>(engine, SettingsPage::Surroundings());
        else
            return std::make_unique<Page>(engine);
    }
    /// The reasons that stand on the page to be read.
    qsizetype reasons() const
    {
        qsizetype count = 0;
        for (const LockNote* note : page->template findChildren<LockNote*>())
            count += note->isVisible() ? 1 : 0;
        return count;
    }
    template <typename Widget>
    bool isLocked(const QString& name) const
    {
        const Widget* widget = control<Widget>(*page, name);
        return !widget->isEnabled() && widget->accessibleDescription() == kReason;
    }

    TestWorld world;
    std::unique_ptr<Page> page;
    bool ready = false;
};

} // namespace

class TestLockedPages : public QObject
{
    Q_OBJECT

private slots:
    void a_setting_of_the_policy_shows_its_value_and_cannot_be_changed()
    {
        Desk<SettingsPage> desk;
        QVERIFY(desk.ready);
        QCOMPARE(control<QSpinBox>(*desk.page, u"History: Days to keep"_s)->value(), 30);
        QVERIFY(desk.isLocked<QSpinBox>(u"History: Days to keep"_s));
        QVERIFY(control<QCheckBox>(*desk.page, u"Budget and alerts: Sound"_s)->isChecked());
        QVERIFY(desk.isLocked<QCheckBox>(u"Budget and alerts: Sound"_s));
        QVERIFY(
            !control<QToolButton>(*desk.page, u"Reset Budget and alerts: Sound"_s)->isEnabled());
        QVERIFY(control<QCheckBox>(*desk.page, u"Budget and alerts: Alerts"_s)->isEnabled());
        // Of the provider that is set, its two settings, and of none else.
        QVERIFY(desk.isLocked<QLineEdit>(u"set: Proxy"_s));
        QVERIFY(control<QLineEdit>(*desk.page, u"first: Proxy"_s)->isEnabled());
        QCOMPARE(desk.reasons(), 4);
    }

    void another_setting_is_saved_without_what_the_policy_has()
    {
        Desk<SettingsPage> desk;
        QVERIFY(desk.ready);
        QSignalSpy saved(&desk.world.engine(), &Engine::configurationChanged);
        control<QCheckBox>(*desk.page, u"Budget and alerts: Notifications"_s)->click();
        QVERIFY(saved.wait(kPatienceMs));
        const QByteArray file = desk.world.file();
        QVERIFY(file.contains("\"notifications\": false"));
        QVERIFY2(!file.contains("set.test") && !file.contains("keep_days"), file.constData());
    }

    void a_chain_of_the_policy_is_looked_at_and_duplicated_and_the_duplicate_is_one_s_own()
    {
        Desk<ChainsPage> desk;
        QVERIFY(desk.ready);
        desk.page->showChain(u"team"_s);
        QVERIFY(desk.isLocked<QLineEdit>(u"Chain name"_s));
        QVERIFY(desk.isLocked<QPushButton>(u"Delete chain"_s));
        QCOMPARE(desk.reasons(), 1);
        QVERIFY(control<QPushButton>(*desk.page, u"Add chain"_s)->isEnabled());
        control<QPushButton>(*desk.page, u"Duplicate chain"_s)->click();
        auto* name = control<QLineEdit>(*desk.page, u"Chain name"_s);
        QVERIFY(name->isEnabled());
        QCOMPARE(desk.reasons(), 0);
        name->selectAll();
        QTest::keyClicks(name, u"mine"_s);
        QSignalSpy saved(&desk.world.engine(), &Engine::configurationChanged);
        control<QPushButton>(*desk.page, u"Save"_s)->click();
        QVERIFY(saved.wait(kPatienceMs));
        const QByteArray file = desk.world.file();
        QVERIFY2(file.contains("\"mine\"") && !file.contains("\"team\""), file.constData());
        desk.page->showChain(u"default"_s);
        QVERIFY(control<QLineEdit>(*desk.page, u"Chain name"_s)->isEnabled());
        QVERIFY(control<QPushButton>(*desk.page, u"Delete chain"_s)->isEnabled());
    }

    void a_provider_of_the_policy_stays_and_its_key_is_the_user_s()
    {
        Desk<KeysPage> desk;
        QVERIFY(desk.ready);
        QTRY_VERIFY(findControl<QToolButton>(*desk.page, u"Remove provider set"_s));
        QVERIFY(desk.isLocked<QToolButton>(u"Remove provider set"_s));
        QVERIFY(control<QPushButton>(*desk.page, u"Set key of set"_s)->isEnabled());
        QVERIFY(control<QToolButton>(*desk.page, u"Remove provider first"_s)->isEnabled());
        QVERIFY(control<QPushButton>(*desk.page, u"Add provider"_s)->isEnabled());
        QCOMPARE(desk.reasons(), 1);
    }

    void a_rule_of_the_policy_is_not_edited()
    {
        Desk<RulesPanel> desk;
        QVERIFY(desk.ready);
        auto* table = desk.page->table();
        int row = 0;
        while (row < table->rowCount() && table->item(row, 1)->text() != u"slow"_s &&
               table->item(row, 0)->text() != u"slow"_s)
            ++row;
        QVERIFY(row < table->rowCount());
        table->setCurrentCell(row, 1);
        QVERIFY(desk.isLocked<QPushButton>(u"Edit the chosen rule"_s));
        QCOMPARE(desk.reasons(), 1);
        QVERIFY(control<QPushButton>(*desk.page, u"New rule"_s)->isEnabled());
        table->setCurrentCell(row == 0 ? 1 : 0, 1);
        QVERIFY(control<QPushButton>(*desk.page, u"Edit the chosen rule"_s)->isEnabled());
        QCOMPARE(desk.reasons(), 0);
    }
};

QTEST_MAIN(TestLockedPages)
#include "tst_lockedpages.moc"

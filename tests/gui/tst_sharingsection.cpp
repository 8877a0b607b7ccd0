// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/pages/settings/importpreview.h"
#include "ui/pages/settings/sharingsection.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

QByteArray goodFile()
{
    return "{\"version\": 1, \"providers\": [{\"name\": \"new\", \"dialect\": \"openai\","
           " \"base_url\": \"https://new.test\"}], \"alerts\": {\"sound\": true}}";
}

struct Desk
{
    Desk()
        : world({.scenario = {{fastProvider(u"first"_s)}},
                 .chains = {chainOf(u"default"_s, {u"first"_s})},
                 .providers = {},
                 .environment = {}}),
          section(world.engine())
    {
        section.resize(900, 900);
        section.show();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait(kPatienceMs) && QTest::qWaitForWindowActive(&section);
    }
    QString file(const QByteArray& json) const
    {
        const QString name = home.filePath(u"team.json"_s);
        QFile out(name);
        if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }
    QPushButton* button(const QString& name) { return control<QPushButton>(section, name); }
    bool changed(const QString& name)
    {
        QSignalSpy saved(&world.engine(), &Engine::configurationChanged);
        button(name)->click();
        return saved.wait(kPatienceMs);
    }
    QString summary() { return control<QLabel>(section, u"What the import changes"_s)->text(); }
    QString told()
    {
        return control<QLabel>(section, u"What came of the export or import"_s)->text();
    }
    bool isPreviewed() { return section.findChild<ImportPreview*>()->isVisible(); }

    QTemporaryDir home;
    TestWorld world;
    SharingSection section;
    bool ready = false;
};

} // namespace

class TestSharingSection : public QObject
{
    Q_OBJECT

private slots:
    void a_file_that_cannot_be_used_is_told_with_its_place_and_not_taken()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.section.importFrom(desk.file("{\"version\": 1,\n \"provider\": []}"));
        QVERIFY(desk.isPreviewed());
        QVERIFY2(desk.summary().contains(u"provider"_s), qPrintable(desk.summary()));
        QVERIFY(!desk.button(u"Import the configuration now"_s)->isEnabled());
        desk.section.importFrom(u"/nowhere.json"_s);
        QVERIFY(desk.summary().contains(u"Cannot read"_s));
        QVERIFY(!desk.button(u"Import the configuration now"_s)->isEnabled());
        desk.button(u"Cancel importing the configuration"_s)->click();
        QVERIFY(!desk.isPreviewed());
    }

    void changes_are_shown_before_they_are_made_and_can_be_undone()
    {
        Desk desk;
        QVERIFY(desk.ready);
        const Configuration before = desk.world.saved();
        desk.section.importFrom(desk.file(goodFile()));
        const QString shown = everyText(desk.section);
        QVERIFY2(shown.contains(u"Added: providers new"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"Changed: alerts.sound"_s));
        QVERIFY(shown.contains(u"default → true"_s));
        QCOMPARE(desk.world.saved(), before);
        QVERIFY(desk.changed(u"Import the configuration now"_s));
        QVERIFY(desk.world.saved().provider(u"new"));
        QVERIFY(desk.world.saved().provider(u"first"));
        QVERIFY(!desk.isPreviewed());
        QVERIFY(desk.told().contains(u"imported"_s));
        QVERIFY(desk.changed(u"Undo the import of the configuration"_s));
        QCOMPARE(desk.world.saved(), before);
        QVERIFY(!desk.button(u"Undo the import of the configuration"_s)->isVisible());
    }

    void replacing_says_what_goes()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.section.importFrom(desk.file(goodFile()));
        control<QAbstractButton>(desk.section, u"Replace the configuration by the file"_s)->click();
        const QString shown = everyText(desk.section);
        QVERIFY2(shown.contains(u"Removed: providers first"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"Removed: chains default"_s));
        QVERIFY(desk.changed(u"Import the configuration now"_s));
        QCOMPARE(desk.world.saved().providers.size(), 1);
    }

    void what_is_there_already_is_not_imported_again()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.section.importFrom(desk.file(desk.world.file()));
        QVERIFY(desk.summary().contains(u"Nothing would change"_s));
        QVERIFY(!desk.button(u"Import the configuration now"_s)->isEnabled());
    }

    void the_undo_goes_when_something_else_was_changed()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.section.importFrom(desk.file(goodFile()));
        QVERIFY(desk.changed(u"Import the configuration now"_s));
        Configuration next = desk.world.saved();
        next.watch.alerts.notifications = false;
        QSignalSpy saved(&desk.world.engine(), &Engine::configurationChanged);
        desk.world.engine().saveConfiguration(next);
        QVERIFY(saved.wait(kPatienceMs));
        QVERIFY(!desk.button(u"Undo the import of the configuration"_s)->isVisible());
    }

    void an_export_is_written_without_secrets_and_says_so()
    {
        Desk desk;
        QVERIFY(desk.ready);
        Configuration next = desk.world.saved();
        next.providers[0].headers.insert(u"X-Session"_s, u"abc"_s);
        QSignalSpy saved(&desk.world.engine(), &Engine::configurationChanged);
        desk.world.engine().saveConfiguration(next);
        QVERIFY(saved.wait(kPatienceMs));
        const QString name = desk.home.filePath(u"out.json"_s);
        desk.section.exportTo(name);
        QFile out(name);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray given = out.readAll();
        QVERIFY(given.contains("first") && !given.contains("X-Session"));
        QVERIFY2(desk.told().contains(u"X-Session"_s), qPrintable(desk.told()));
        desk.section.exportTo(u"/nowhere/x.json"_s);
        QVERIFY(desk.told().contains(u"Cannot write"_s));
    }

    void every_control_has_a_name()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.section.importFrom(desk.file(goodFile()));
        QCOMPARE(namingProblem(desk.section), QString());
    }
};

QTEST_MAIN(TestSharingSection)
#include "tst_sharingsection.moc"

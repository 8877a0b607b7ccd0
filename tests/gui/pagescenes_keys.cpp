// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescenes.h"
#include "tests/gui/pagestories.h"
#include "tests/ui/controls.h"
#include "ui/pages/keys/importpanel.h"
#include "ui/pages/keys/keyspage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<KeysPage> keysPage(Engine& engine, const KeysSnapshot& keys)
{
    auto page = std::make_unique<KeysPage>(engine);
    emit engine.configurationChanged(shownState());
    emit engine.keysChanged(keys);
    return page;
}

void enterKey(const KeysPage& page, const QString& provider)
{
    control<QPushButton>(page, u"Set key of "_s + provider)->click();
    auto* field = control<QLineEdit>(page, u"Key of "_s + provider);
    field->setText(u"made-up-0123456789"_s);
    QTest::keyClick(field, Qt::Key_Return);
}

/// One shown, one refused, one being tried, one deleted.
std::unique_ptr<QWidget> handledKeys(Engine& engine)
{
    KeysSnapshot keys = checkedKeys();
    auto page = keysPage(engine, keys);
    page->resize(1096, 750);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("no window in front");
    enterKey(*page, u"borealis"_s);
    emit engine.keyChanged(u"borealis"_s,
                           {KeyChange::Refused,
                            u"The new key did not pass, so the one before stays: Incorrect API key "
                            "provided: made-***6789."_s,
                            false,
                            {}});
    enterKey(*page, u"company"_s);
    keys.rows[2].checking = true;
    keys.rows[3].presence = KeyPresence::Missing;
    keys.rows[3].masked.clear();
    emit engine.keysChanged(keys);
    emit engine.keyChanged(u"branch"_s, {KeyChange::Removed, {}, false, {}});
    control<QToolButton>(*page, u"Show key of aurora"_s)->click();
    QByteArray shown = "made-up-0123456789abcdefghijklmnopqrstuvwxyz-"_ba.repeated(4);
    emit engine.keyRevealed(u"aurora"_s, Secret::take(std::move(shown)), {});
    return page;
}

std::unique_ptr<QWidget> importedKeys(Engine& engine)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no .env file");
    file.write(
        "OPENAI_API_KEY=made-up-0123456789-abcd\nANTHROPIC_API_KEY=\"sk-ant-made-up-0123456789 \"\n"
        "MISTRAL_API_KEY=made-up-0123456789-efgh\nGROQ_API_KEY=${OTHER}\nXAI_API_KEY=\n"
        "OPENROUTER_API_KEY=sk-or-made-up-0123456789\nOPENROUTER_API_KEY=sk-or-made-up-9876543210\n"
        "HOME=/root\nthis is no variable\n");
    file.close();
    KeysSnapshot keys = keysOfEverySort();
    keys.rows[0].preset = u"openai"_s;
    keys.rows[1].preset = u"anthropic"_s;
    auto page = keysPage(engine, keys);
    control<QPushButton>(*page, u"Import keys"_s)->click();
    page->findChild<ImportPanel*>()->previewFile(file.fileName());
    return page;
}

} // namespace

QList<Scene> keyScenes()
{
    return {
        {u"keys"_s, [](Engine& e) { return keysPage(e, keysOfEverySort()); }},
        {u"keys-narrow"_s, [](Engine& e) { return keysPage(e, keysOfEverySort()); }, {640, 900}},
        {u"keys-locked"_s,
         [](Engine& e) {
             auto page = keysPage(e, keysOfEverySort());
             emit e.configurationChanged(lockedState());
             return page;
         }},
        {u"keys-none"_s, [](Engine& e) { return keysPage(e, {}); }},
        {u"keys-checked"_s, [](Engine& e) { return keysPage(e, checkedKeys()); }},
        {u"keys-checked-narrow"_s,
         [](Engine& e) { return keysPage(e, checkedKeys()); },
         {640, 750}},
        {u"keys-handled"_s, handledKeys},
        {u"keys-handled-narrow"_s, handledKeys, {456, 1200}},
        {u"keys-import"_s, importedKeys},
        {u"keys-import-narrow"_s, importedKeys, {456, 900}},
        {u"keys-busy"_s,
         [](Engine& e) {
             KeysSnapshot snapshot = keysOfEverySort();
             snapshot.health = KeyringHealth::SessionOnly;
             snapshot.cause = u"No session bus is running, so no keychain can be reached."_s;
             snapshot.cure = u"Start Fuseboard from a desktop session, then try again."_s;
             auto page = keysPage(e, snapshot);
             control<QPushButton>(*page, u"Add provider"_s)->click();
             control<QPushButton>(*page, u"Set key of aurora"_s)->click();
             return page;
         }},
    };
}

} // namespace fuseboard

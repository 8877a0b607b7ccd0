// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kTypedKey = "canary.typed.8Fq1.zX3"_ba;
const QString kLocked = u"entries in the locked collection: "_s;

bool canHaveKeyring()
{
    for (const QString& program :
         {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s, u"dbus-send"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return false;
    }
    return true;
}

bool isWrittenDown(const QString& folder, const QByteArray& key)
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(key))
            return true;
    }
    return false;
}

QJsonObject keyOf(const RunEvidence& run)
{
    return run.lines.isEmpty() ? QJsonObject() : run.lines.first();
}

void arrange(Stage& stage)
{
    FaultServer& fallback = stage.provider(u"fallback"_s);
    stage.keychainProvider(u"vault"_s, fallback);
    stage.chain(u"default"_s, {u"vault"_s, u"fallback"_s});
    stage.chain(u"vault alone"_s, {u"vault"_s});
    stage.run({{u"keys"_s, u"set"_s, u"vault"_s}, kTypedKey + '\n'});
    stage.run({{u"keys"_s, u"list"_s, u"--json"_s}});
    stage.run({{u"check"_s, u"--json"_s, u"--provider"_s, u"vault"_s}});
    stage.send();
    stage.send(u"vault alone"_s);
    if (!canHaveKeyring())
        return;
    Run empty{{u"keys"_s, u"set"_s, u"vault"_s}, kTypedKey + '\n'};
    empty.under = {QStringLiteral(FAULTS_WITH_KEYRING), u"--no-collection"_s};
    stage.run(empty);
    Run locked{{}, kTypedKey + '\n'};
    locked.under = {QStringLiteral(FAULTS_WITH_KEYRING), QStringLiteral(FAULTS_LOCK_KEYRING)};
    stage.run(locked);
}

void judge(const Evidence& evidence, Judgement& judgement)
{
    const auto exits = [&](std::size_t run) { return evidence.run(run).exitCode; };
    const auto said = [&](std::size_t run) {
        return QString::fromUtf8(evidence.run(run).err.simplified().left(160));
    };
    judgement.must(u"broken: 'keys set' says so and ends with 3"_s,
                   exits(0) == 3 && !evidence.run(0).err.isEmpty(), said(0));
    judgement.must(u"broken: the entry is listed, and said to have failed"_s,
                   exits(1) == 3 && evidence.run(1).lines.size() == 2,
                   u"exit code %1, %2 entries; %3"_s.arg(exits(1))
                       .arg(evidence.run(1).lines.size())
                       .arg(said(1)));
    judgement.must(u"broken: 'check' names it"_s,
                   exits(2) == 3 && keyOf(evidence.run(2))[u"ok"] == false,
                   keyOf(evidence.run(2))[u"error"][u"message"].toString());
    judgement.must(u"broken: the chain goes on to the fallback"_s,
                   exits(3) == 0 && isAnsweredBy(evidence.result(3), u"fallback"_s),
                   story(evidence.result(3)));
    judgement.must(u"broken: without a fallback 'send' ends with 3"_s, exits(4) == 3,
                   story(evidence.result(4)));
    if (evidence.runs().size() > 6) {
        judgement.must(u"no collection: 'keys set' says so and ends with 3"_s, exits(5) == 3,
                       said(5));
        const QByteArray& story = evidence.run(6).out;
        judgement.must(u"locked: 'keys list' ends with 3"_s, story.contains("list ended with 3"),
                       QString::fromUtf8(story.simplified().right(200)));
        judgement.must(u"locked: the entry is kept"_s, story.contains(kLocked.toUtf8() + "1"),
                       QString::fromUtf8(story.simplified().right(200)));
    } else {
        judgement.should(u"locked and empty keyrings tried"_s, true,
                         u"left out: gnome-keyring, dbus-run-session or dbus-send is missing"_s);
    }
    bool shown = false;
    for (const RunEvidence& run : evidence.runs())
        shown = shown || run.out.contains(kTypedKey) || run.err.contains(kTypedKey);
    judgement.must(u"never plain text"_s,
                   !shown && !isWrittenDown(evidence.stage().profile(), kTypedKey),
                   u"the profile and all output were searched"_s);
}

} // namespace

QList<Scenario> keychainCases()
{
    Scenario scenario{Group::Case, u"C15"_s,       u"keychain broken, empty or locked"_s,
                      arrange,     judge,          Times::Scaled,
                      10,          Counting::Loose};
    return {scenario};
}

} // namespace fuseboard::faults

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/latest.h"
#include "tests/ui/quietengine.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

class Listener : public QObject
{
public:
    void take(const QStringList& faults) { told += faults; }
    QStringList told;
};

CallRecord attempt(const QString& provider, const QString& model, bool hasRoute)
{
    CallRecord record;
    record.provider = provider;
    record.model = model;
    if (hasRoute)
        record.route = NetworkRoute{};
    return record;
}

} // namespace

class TestLatest : public QObject
{
    Q_OBJECT
private slots:
    void who_comes_late_is_told_the_last_state_at_once()
    {
        Engine engine(quietPorts());
        emit engine.exportFaultsChanged({u"old"_s});
        emit engine.exportFaultsChanged({u"new"_s});
        Listener listener;
        follow(engine, &Engine::exportFaultsChanged, &listener, &Listener::take);
        QCOMPARE(listener.told, QStringList{u"new"_s});
        emit engine.exportFaultsChanged({u"newer"_s});
        QCOMPARE(listener.told, (QStringList{u"new"_s, u"newer"_s}));
    }

    void before_the_first_state_nothing_is_told()
    {
        Engine engine(quietPorts());
        Listener listener;
        follow(engine, &Engine::exportFaultsChanged, &listener, &Listener::take);
        QVERIFY(listener.told.isEmpty());
    }

    void who_comes_within_the_telling_is_told_once()
    {
        Engine engine(quietPorts());
        Listener late;
        connect(&engine, &Engine::exportFaultsChanged, &engine,
                [&] { follow(engine, &Engine::exportFaultsChanged, &late, &Listener::take); });
        emit engine.exportFaultsChanged({u"full"_s});
        QCOMPARE(late.told, QStringList{u"full"_s});
    }

    void answers_of_one_kind_are_not_taken_for_the_state()
    {
        Engine engine(quietPorts());
        emit engine.keysRead(KeysSnapshot());
        QVERIFY(!Latest::of(engine).state<KeysSnapshot>());
    }

    void the_last_known_way_to_each_provider_is_kept()
    {
        Engine engine(quietPorts());
        emit engine.attemptFinished(1, attempt(u"a"_s, u"first"_s, true));
        emit engine.attemptFinished(1, attempt(u"a"_s, u"second"_s, true));
        emit engine.attemptFinished(1, attempt(u"a"_s, u"skipped"_s, false));
        emit engine.attemptFinished(1, attempt(u"b"_s, u"skipped"_s, false));
        QCOMPARE(Latest::of(engine).routes().size(), 1);
        QCOMPARE(Latest::of(engine).routes().value(u"a"_s).model, u"second"_s);
    }
};

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"

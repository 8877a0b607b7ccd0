// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/checkverdict.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using enum ErrorKind;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(10, 30), QTimeZone::utc());

ModelCheck ok(const QString& model)
{
    ModelCheck check;
    check.model = model;
    check.ok = true;
    return check;
}

ModelCheck failed(const QString& model, ErrorKind kind)
{
    ModelCheck check;
    check.model = model;
    check.error = ProviderError::of(kind, u"a"_s, u"why"_s);
    return check;
}

CheckedProvider checked(const QString& host, const QList<ModelCheck>& models)
{
    CheckedProvider result;
    result.provider.name = host;
    result.provider.baseUrl = QUrl(u"https://%1/v1"_s.arg(host));
    result.check.models = models;
    return result;
}

Verdict alone(const QList<ModelCheck>& models)
{
    return verdictOf(checked(u"a.test"_s, models), {}, nullptr, kNow);
}

} // namespace

class TestCheckVerdict : public QObject
{
    Q_OBJECT
private slots:

    void one_question_is_enough_data()
    {
        QTest::addColumn<QList<ModelCheck>>("models");
        QTest::addColumn<VerdictKind>("kind");
        const auto row = [](const char* name, const QList<ModelCheck>& models, VerdictKind kind) {
            QTest::newRow(name) << models << kind;
        };
        using enum VerdictKind;
        row("answers", {ok(u"m"_s)}, Fine);
        row("list of models read", {ok({})}, Fine);
        row("fails", {failed(u"m"_s, ServerError)}, FailingUnannounced);
        row("refuses the key", {failed(u"m"_s, AuthenticationFailed)}, YourKey);
        row("refuses the key for the list", {failed({}, AuthenticationFailed)}, YourKey);
        row("rate limit", {failed(u"m"_s, RateLimited)}, YourQuota);
        row("rate limit for one of three", {failed(u"m"_s, RateLimited), ok(u"n"_s), ok(u"o"_s)},
            YourQuota);
        row("no such model", {failed(u"m"_s, ModelNotFound)}, OnlyThisModel);
        row("one of two fails", {failed(u"m"_s, TimedOut), ok(u"n"_s)}, OnlyThisModel);
        row("the last of two fails", {ok(u"n"_s), failed(u"m"_s, ServerError)}, OnlyThisModel);
        row("refuses the prompt", {failed(u"m"_s, InvalidRequest)}, Fine);
    }

    void one_question_is_enough()
    {
        QFETCH(const QList<ModelCheck>, models);
        QFETCH(const VerdictKind, kind);
        const Verdict verdict = alone(models);
        QVERIFY2(verdict.kind == kind, qPrintable(verdict.sentence));
    }

    void the_page_tells_whether_it_is_announced()
    {
        const CheckedProvider failing = checked(u"a.test"_s, {failed(u"m"_s, Overloaded)});
        FeedView page;
        page.snapshot.emplace();
        page.snapshot->level = FeedLevel::MajorOutage;
        FeedIncident incident;
        incident.title = u"All down"_s;
        incident.open = true;
        incident.level = FeedLevel::MajorOutage;
        page.snapshot->incidents = {incident};
        const Verdict theirs = verdictOf(failing, {}, &page, kNow);
        QCOMPARE(theirs.kind, VerdictKind::TheirIncident);
        QCOMPARE(theirs.sentence, u"a.test says: All down. The only call failed."_s);
        page.snapshot->level = FeedLevel::Operational;
        page.snapshot->incidents.clear();
        QCOMPARE(verdictOf(failing, {}, &page, kNow).kind, VerdictKind::FailingUnannounced);
    }

    void others_tell_whether_it_is_the_own_connection()
    {
        const CheckedProvider cutOff = checked(u"a.test"_s, {failed(u"m"_s, ConnectFailed)});
        const auto kindBeside = [&](const QList<CheckedProvider>& others) {
            return verdictOf(cutOff, others, nullptr, kNow).kind;
        };
        const CheckedProvider other = checked(u"b.test"_s, {failed(u"m"_s, ConnectFailed)});
        CheckedProvider local = checked(u"localhost"_s, {failed(u"m"_s, ConnectFailed)});
        QCOMPARE(kindBeside({other}), VerdictKind::YourConnection);
        QCOMPARE(kindBeside({}), VerdictKind::FailingUnannounced);
        QCOMPARE(kindBeside({cutOff}), VerdictKind::FailingUnannounced); // the same host
        QCOMPARE(kindBeside({local}), VerdictKind::FailingUnannounced);
        QCOMPARE(kindBeside({other, checked(u"c.test"_s, {ok(u"m"_s)})}),
                 VerdictKind::FailingUnannounced);
        QCOMPARE(kindBeside({checked(u"c.test"_s, {failed(u"m"_s, AuthenticationFailed)})}),
                 VerdictKind::FailingUnannounced); // it was reached
        QCOMPARE(kindBeside({other, checked(u"c.test"_s, {failed(u"m"_s, TimedOut)})}),
                 VerdictKind::YourConnection); // which says nothing
        QCOMPARE(verdictOf(local, {cutOff, other}, nullptr, kNow).kind,
                 VerdictKind::FailingUnannounced);
    }
};

QTEST_GUILESS_MAIN(TestCheckVerdict)
#include "tst_checkverdict.moc"

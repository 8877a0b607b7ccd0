// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "tests/app/providers/errorfixtures.h"

#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fuseboard::test::ErrorFixture)

class TestErrorFixtures : public QObject
{
    Q_OBJECT
private slots:
    void each_reply_is_understood_data();
    void each_reply_is_understood();
    void each_has_a_name_of_its_own();
};

void TestErrorFixtures::each_reply_is_understood_data()
{
    QTest::addColumn<ErrorFixture>("fixture");
    for (const ErrorFixture& fixture : allErrors())
        QTest::newRow(fixture.name) << fixture;
}

void TestErrorFixtures::each_reply_is_understood()
{
    QFETCH(ErrorFixture, fixture);
    const ProviderError error = classify(replyOf(fixture));
    QCOMPARE(nameOf(error.kind), nameOf(fixture.kind));
    QVERIFY2(error.message.contains(QString::fromUtf8(fixture.says)), qPrintable(error.message));
    QCOMPARE(error.retrySame, consequencesOf(fixture.kind).retry != Retry::Never);
    if (fixture.kind != ErrorKind::InvalidRequest)
        QCOMPARE(error.fallback, consequencesOf(fixture.kind).next);
    QVERIFY(!error.advice.isEmpty());
    QCOMPARE(error.raw, QByteArray(fixture.body));
}

void TestErrorFixtures::each_has_a_name_of_its_own()
{
    QSet<QByteArray> names;
    for (const ErrorFixture& fixture : allErrors()) {
        QVERIFY2(!names.contains(fixture.name), fixture.name);
        names.insert(fixture.name);
    }
}

QTEST_GUILESS_MAIN(TestErrorFixtures)
#include "tst_errorfixtures.moc"

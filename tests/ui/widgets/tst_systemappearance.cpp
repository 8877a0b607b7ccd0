// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/systemappearance.h"

#include <QDBusVariant>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestSystemAppearance : public QObject
{
    Q_OBJECT
private slots:

    void the_portal_is_understood_data()
    {
        const auto wrapped = [](const QVariant& value) {
            return QVariant::fromValue(QDBusVariant(value));
        };
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("expected"); // -1: says nothing
        const int dark = static_cast<int>(Appearance::Dark);
        const int light = static_cast<int>(Appearance::Light);
        QTest::newRow("dark") << QVariant(1U) << dark;
        QTest::newRow("light") << QVariant(2U) << light;
        QTest::newRow("no preference") << QVariant(0U) << -1;
        QTest::newRow("a value of the future") << QVariant(7U) << -1;
        QTest::newRow("wrapped once") << wrapped(1U) << dark;
        QTest::newRow("wrapped twice") << wrapped(wrapped(2U)) << light;
        QTest::newRow("no number") << wrapped(u"dark"_s) << -1;
        QTest::newRow("nothing") << QVariant() << -1;
    }
    void the_portal_is_understood()
    {
        QFETCH(QVariant, value);
        QFETCH(int, expected);
        const auto appearance = appearanceFromPortal(value);
        QCOMPARE(appearance ? static_cast<int>(*appearance) : -1, expected);
    }
};

QTEST_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"

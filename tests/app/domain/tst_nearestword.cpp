// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/nearestword.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class NearestWordTest : public QObject
{
    Q_OBJECT

private slots:
    void knows_what_was_meant_data();
    void knows_what_was_meant();
};

void NearestWordTest::knows_what_was_meant_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("swapped") << u"bsae_url"_s << u"base_url"_s;
    QTest::newRow("camel case") << u"baseUrl"_s << u"base_url"_s;
    QTest::newRow("plural") << u"header"_s << u"headers"_s;
    QTest::newRow("case") << u"NAME"_s << u"name"_s;
    QTest::newRow("the nearer of two") << u"max_retris"_s << u"max_retries"_s;
    QTest::newRow("nothing alike") << u"colour"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one letter") << u"x"_s << QString();
    QTest::newRow("endless") << QString(100'000, u'n') << QString();
}

void NearestWordTest::knows_what_was_meant()
{
    QFETCH(QString, word);
    const QStringList known{u"name"_s,        u"base_url"_s,    u"headers"_s,
                            u"max_delay_s"_s, u"max_retries"_s, u"key"_s};
    QTEST(nearestOf(word, known), "nearest");
    const QString sentence = suggestion(word, known);
    QFETCH(QString, nearest);
    QCOMPARE(sentence, nearest.isEmpty() ? QString() : u"Did you mean \"%1\"? "_s.arg(nearest));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::NearestWordTest)
#include "tst_nearestword.moc"

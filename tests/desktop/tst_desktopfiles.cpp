// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kDesktop =
    QStringLiteral(FUSEBOARD_RESOURCES "/desktop/io.github.fuseboard.Fuseboard.desktop");
const QString kMetainfo =
    QStringLiteral(FUSEBOARD_RESOURCES "/desktop/io.github.fuseboard.Fuseboard.metainfo.xml");
const QStringList kLanguages{u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s};

QString textOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

qsizetype count(const QString& text, const QString& pattern)
{
    qsizetype found = 0;
    auto matches =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    for (; matches.hasNext(); matches.next())
        ++found;
    return found;
}

} // namespace

class TestDesktopFiles : public QObject
{
    Q_OBJECT
private slots:

    void whatever_a_menu_shows_is_in_every_language_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("times");
        QTest::newRow("what it is") << u"GenericName"_s << 1;
        QTest::newRow("what it does") << u"Comment"_s << 1;
        QTest::newRow("what it is found by") << u"Keywords"_s << 1;
        QTest::newRow("its actions") << u"Name"_s << 2;
    }
    void whatever_a_menu_shows_is_in_every_language()
    {
        QFETCH(QString, key);
        QFETCH(int, times);
        const QString text = textOf(kDesktop);
        for (const QString& language : kLanguages)
            QCOMPARE(count(text, u"^%1\\[%2\\]=."_s.arg(key, language)), times);
    }

    void whatever_a_software_centre_shows_is_in_every_language()
    {
        const QString text = textOf(kMetainfo);
        for (const QString& tag : {u"summary"_s, u"li"_s, u"caption"_s}) {
            const qsizetype english = count(text, u"<%1>"_s.arg(tag));
            QVERIFY(english > 0);
            for (const QString& language : kLanguages)
                QCOMPARE(count(text, u"<%1 xml:lang=\"%2\">"_s.arg(tag, language)), english);
        }
    }

    void the_releases_are_those_of_the_changelog()
    {
        static const QRegularExpression kRelease(u"^## ([0-9]+\\.[0-9]+\\.[0-9]+)"_s,
                                                 QRegularExpression::MultilineOption);
        const QString metainfo = textOf(kMetainfo);
        auto releases = kRelease.globalMatch(textOf(QStringLiteral(FUSEBOARD_CHANGELOG)));
        int found = 0;
        for (; releases.hasNext(); ++found) {
            const QString version = releases.next().captured(1);
            QVERIFY2(metainfo.contains(u"<release version=\"%1\" "_s.arg(version)),
                     qPrintable(version));
        }
        QVERIFY(found > 0);
        QCOMPARE(count(metainfo, u"<release "_s), found);
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "tst_desktopfiles.moc"

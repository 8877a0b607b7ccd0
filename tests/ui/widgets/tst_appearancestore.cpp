// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearancestore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestAppearanceStore : public QObject
{
    Q_OBJECT
private slots:

    void what_was_chosen_is_worn_at_the_next_start()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        const AppearanceSettings chosen{.theme = ThemeChoice::HighContrast,
                                        .density = Density::Compact,
                                        .charts = ChartPalette::Tol};
        {
            Theme theme(ThemeChoice::Light);
            AppearanceStore store(theme, file);
            const QSignalSpy changes(&store, &AppearanceStore::appearanceChanged);
            store.applyAppearance(chosen);
            store.applyAppearance(chosen);
            QCOMPARE(changes.size(), 1);
            QVERIFY(theme.settings() == chosen);
        }
        Theme theme(ThemeChoice::Light);
        const AppearanceStore store(theme, file);
        QVERIFY(store.settings() == chosen);
        QVERIFY(theme.settings() == chosen);
    }

    void a_damaged_file_is_read_as_the_defaults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("unknown names") << QByteArray("[appearance]\ntheme=Mauve\ndensity=7\n"
                                                     "charts=@Variant(\\0\\0)\n");
        QTest::newRow("no ini") << QByteArray("\0\xff\xfe]][[==%%%\n", 15);
        QTest::newRow("empty") << QByteArray();
    }
    void a_damaged_file_is_read_as_the_defaults()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        Theme theme(ThemeChoice::Dark);
        const AppearanceStore store(theme, file.fileName());
        QVERIFY(store.settings() == AppearanceSettings());
    }

    void without_a_file_nothing_is_kept_and_the_theme_stays()
    {
        Theme theme(ThemeChoice::Dark);
        AppearanceStore store(theme, {});
        QVERIFY(store.settings().theme == ThemeChoice::Dark);
        store.applyAppearance({.theme = ThemeChoice::Light, .density = {}, .charts = {}});
        QVERIFY(theme.settings().theme == ThemeChoice::Light);
    }
};

QTEST_MAIN(TestAppearanceStore)
#include "tst_appearancestore.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The floors of the house: which folder may include which others. Every folder may include
/// itself. A test includes what it likes, and nobody includes a test or a program.
const QHash<QString, QStringList>& floors()
{
    static const QStringList engineRoom = {u"app/domain"_s, u"app/ports"_s, u"app/providers"_s,
                                          u"app/feeds"_s};
    static const QStringList adapter = {u"app/domain"_s, u"app/ports"_s};
    static const QStringList onDisk = adapter + QStringList{u"app/adapters/disk"_s};
    // The façade and its values are all of the engine that is meant for the floors above it: a
    // chart draws a BoardSnapshot.
    static const QHash<QString, QStringList> table = {
        {u"app/domain"_s, {}},
        {u"app/ports"_s, {u"app/domain"_s}},
        {u"app/providers"_s, {u"app/domain"_s}},
        {u"app/feeds"_s, {u"app/domain"_s}},
        {u"app/engine"_s, engineRoom},
        {u"app/adapters/desktop"_s, adapter},
        {u"app/adapters/disk"_s, {}},
        {u"app/adapters/files"_s, onDisk},
        {u"app/adapters/history"_s, adapter},
        {u"app/adapters/exports"_s, onDisk},
        {u"app/adapters/keychain"_s, adapter},
        {u"app/adapters/network"_s, adapter},
        {u"app/adapters/sharedhistory"_s,
         {u"app/adapters/history"_s, u"app/domain"_s, u"app/ports"_s}},
        {u"app/adapters/time"_s, adapter},
        {u"app/adapters/worker"_s, adapter},
        {u"app/simulator"_s, {u"app/domain"_s, u"app/providers"_s}},
        {u"app/cli"_s,
         {u"app/engine"_s, u"app/ports"_s, u"app/providers"_s, u"app/feeds"_s, u"app/simulator"_s,
          u"app/domain"_s}},
        {u"ui/models"_s, {u"app/engine"_s, u"app/domain"_s}},
        {u"ui/charts"_s, {u"ui/models"_s, u"ui/widgets"_s, u"app/engine"_s, u"app/domain"_s}},
        {u"ui/widgets"_s, {u"app/domain"_s}},
        {u"ui/pages/*"_s,
         {u"ui/models"_s, u"ui/charts"_s, u"ui/widgets"_s, u"app/engine"_s, u"app/domain"_s}},
        {u"ui/shell"_s, {u"ui/pages/*"_s, u"ui/widgets"_s, u"app/engine"_s, u"app/domain"_s}},
    };
    return table;
}

/// A pure rule has none of these. Of the application it knows the translation of its words alone.
const QRegularExpression& impure()
{
    static const QRegularExpression expression(
        u"#include <(QTimer|QElapsedTimer|QDeadlineTimer|QThread|QFile|QDir|QSaveFile|"
        "QRandomGenerator|QNetwork\\w+|QTcp\\w+|QSql\\w+|QObject|thread|mutex|fstream|iostream|"
        "random)>|QCoreApplication::(?!translate\\b)"_s);
    return expression;
}

struct Include {
    QString file;
    int line;
    QString target;
};

QStringList sourcesUnder(const QString& folder)
{
    QStringList files;
    QDirIterator walk(QStringLiteral(FUSEBOARD_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(QDir(QStringLiteral(FUSEBOARD_SOURCE_DIR)).relativeFilePath(walk.next()));
    files.sort();
    return files;
}

QString read(const QString& file)
{
    QFile source(QStringLiteral(FUSEBOARD_SOURCE_DIR "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> includesOf(const QString& file)
{
    static const QRegularExpression own(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    QList<Include> includes;
    const QStringList lines = read(file).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (const auto match = own.match(lines[i]); match.hasMatch())
            includes.append({file, i + 1, match.captured(1)});
    }
    return includes;
}

/// "ui/pages/overview/x.h" lives in the floor "ui/pages/overview".
QString folderOf(const QString& file)
{
    return file.section(u'/', 0, -2);
}

/// The row of the table for a folder; pages share one.
QString rowOf(const QString& folder)
{
    return folder.startsWith("ui/pages/"_L1) ? u"ui/pages/*"_s : folder;
}

bool mayInclude(const QString& from, const QString& to)
{
    return from == to || floors().value(rowOf(from)).contains(rowOf(to));
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private slots:
    void every_folder_with_sources_is_on_a_floor()
    {
        const QStringList files = sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s);
        QVERIFY(files.size() > 100); // else this test looks at the wrong place
        for (const QString& file : files) {
            const QString folder = folderOf(file);
            QVERIFY2(folder == "app/main"_L1 || floors().contains(rowOf(folder)),
                     qPrintable(u"%1 stands on no floor of the table"_s.arg(file)));
        }
    }

    void floors_include_only_what_stands_beside_them()
    {
        QStringList breaches;
        for (const QString& file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
            if (folderOf(file) == "app/main"_L1)
                continue;
            for (const Include& include : includesOf(file)) {
                if (include.target.endsWith(".moc"_L1))
                    continue;
                if (!mayInclude(folderOf(file), folderOf(include.target)))
                    breaches.append(u"%1:%2 may not include %3"_s.arg(file)
                                        .arg(include.line)
                                        .arg(include.target));
            }
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(u"\n"_s + breaches.join(u'\n')));
    }

    void includes_are_written_with_their_full_path()
    {
        for (const QString& file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
            for (const Include& include : includesOf(file)) {
                if (include.target.endsWith(".moc"_L1))
                    continue;
                QVERIFY2(QFile::exists(QStringLiteral(FUSEBOARD_SOURCE_DIR "/") + include.target),
                         qPrintable(u"%1:%2 includes %3, which is no path from the root"_s.arg(file)
                                        .arg(include.line)
                                        .arg(include.target)));
            }
        }
    }

    void rules_hold_no_clock_socket_file_thread_or_chance()
    {
        for (const QString& file : sourcesUnder(u"app/domain"_s)) {
            const auto match = impure().match(read(file));
            QVERIFY2(!match.hasMatch(),
                     qPrintable(u"%1 is a pure rule and holds %2"_s.arg(file, match.captured(0))));
        }
    }

    void headers_are_guarded_and_sources_are_licensed()
    {
        for (const QString& file :
             sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s) + sourcesUnder(u"tests"_s)) {
            const QString text = read(file);
            QVERIFY2(text.left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1),
                     qPrintable(u"%1 names no licence"_s.arg(file)));
            if (file.endsWith(".h"_L1))
                QVERIFY2(text.contains("#pragma once"_L1),
                         qPrintable(u"%1 has no #pragma once"_s.arg(file)));
        }
    }

    void nothing_is_a_singleton_or_turns_a_nested_event_loop()
    {
        static const QRegularExpression forbidden(
            u"processEvents|QEventLoop|(?<!QCoreApplication)::instance\\(\\)|static \\w+& instance"_s);
        for (const QString& file : sourcesUnder(u"app"_s) + sourcesUnder(u"ui"_s)) {
            const auto match = forbidden.match(read(file));
            QVERIFY2(!match.hasMatch(),
                     qPrintable(u"%1 holds %2"_s.arg(file, match.captured(0))));
        }
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"

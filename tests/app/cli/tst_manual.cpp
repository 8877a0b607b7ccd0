// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/manual.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

QJsonObject schema()
{
    return QJsonDocument::fromJson(
               bytesOf(QStringLiteral(FUSEBOARD_RESOURCES "/config.schema.json")))
        .object();
}

/// As the build makes it.
QByteArray page(const QString& name)
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(name);
    QProcess process;
    process.start(QStringLiteral(FUSEBOARD_MANUAL),
                  {QStringLiteral(FUSEBOARD_RESOURCES "/config.schema.json"),
                   QStringLiteral(FUSEBOARD_RESOURCES "/desktop/man/") + name + u".in"_s, made});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("fuseboard_manual: %s", process.readAllStandardError().constData());
    return bytesOf(made);
}

/// The text as it stands on paper.
QString plain(const QByteArray& roff)
{
    QString text = QString::fromUtf8(roff);
    return text.replace("\\fB"_L1, ""_L1)
        .replace("\\fI"_L1, ""_L1)
        .replace("\\fR"_L1, ""_L1)
        .replace("\\-"_L1, "-"_L1);
}

void gatherPaths(const QJsonObject& whole, QJsonObject object, const QString& prefix,
                 QStringList& paths)
{
    if (object.contains(u"$ref"_s))
        object = whole[u"$defs"_s][object[u"$ref"_s].toString().section(u'/', -1)].toObject();
    const QJsonObject properties = object[u"properties"_s].toObject();
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        paths << prefix + each.key();
        const QJsonObject inner = each.value().toObject();
        gatherPaths(whole, inner, prefix + each.key() + u'.', paths);
        gatherPaths(whole, inner[u"items"_s].toObject(), prefix + each.key() + u"[]."_s, paths);
    }
}

} // namespace

class TestManual : public QObject
{
    Q_OBJECT
private slots:

    void every_command_and_option_of_the_table_is_on_its_page()
    {
        const QString text = plain(page(u"fuseboardctl.1"_s));
        QList<QCommandLineOption> options = commonOptions();
        for (const CommandSpec& spec : commandTable()) {
            QVERIFY2(text.contains(u"\n.SS "_s + spec.name + u' '), qPrintable(spec.name));
            QVERIFY2(text.contains(spec.summary), qPrintable(spec.summary));
            QVERIFY2(text.contains(spec.arguments), qPrintable(spec.arguments));
            options += spec.options;
        }
        for (const QCommandLineOption& option : std::as_const(options)) {
            const QString head =
                u"--"_s + option.names().last() +
                (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
            QVERIFY2(text.contains(head + u'\n'), qPrintable(head));
            QVERIFY2(text.contains(option.description()), qPrintable(option.description()));
        }
        for (const int code : {Done, Failed, UsageError, KeychainUnavailable, Interrupted})
            QVERIFY(text.contains(u".B %1\n"_s.arg(code)));
    }

    void every_setting_of_the_schema_is_on_its_page()
    {
        const QString text = plain(page(u"fuseboard-config.5"_s));
        QStringList paths;
        gatherPaths(schema(), schema(), {}, paths);
        QVERIFY(paths.size() > 80);
        for (const QString& path : std::as_const(paths))
            QVERIFY2(text.contains(u"\n.TP\n"_s + path + u'\n'), qPrintable(path));
        QVERIFY(text.contains(u"(one of \"full\", \"equal\", \"decorrelated\", \"none\"; default "
                              "\"full\")"_s));
    }

    void every_option_of_the_window_is_on_its_page_and_completed_by_each_shell()
    {
        QProcess help;
        help.start(QStringLiteral(FUSEBOARD_PROGRAM), {u"--help"_s});
        QVERIFY(help.waitForFinished());
        static const QRegularExpression kOption(u"--[a-z-]+"_s);
        const QString text = plain(page(u"fuseboard.1"_s));
        const QString folder = QStringLiteral(FUSEBOARD_RESOURCES "/desktop/completions/");
        int found = 0;
        auto options = kOption.globalMatch(QString::fromUtf8(help.readAllStandardOutput()));
        while (options.hasNext()) {
            const QString option = options.next().captured();
            ++found;
            QVERIFY2(text.contains(option), qPrintable(option));
            QVERIFY2(bytesOf(folder + u"fuseboard.bash"_s).contains(option.toUtf8()),
                     qPrintable(option));
            QVERIFY2(bytesOf(folder + u"_fuseboard"_s).contains(option.toUtf8()),
                     qPrintable(option));
            QVERIFY2(bytesOf(folder + u"fuseboard.fish"_s).contains("-l " + option.mid(2).toUtf8()),
                     qPrintable(option));
        }
        QVERIFY(found >= 8);
    }

    void no_text_can_become_a_request()
    {
        const QByteArray hostile =
            QJsonDocument(
                QJsonObject{{u"properties"_s,
                             QJsonObject{{u"x"_s, QJsonObject{{u"description"_s,
                                                               u".so /etc/passwd \\fB-"_s},
                                                              {u"type"_s, u"string"_s}}}}}})
                .toJson();
        QCOMPARE(manualOfSettings(hostile),
                 u".TP\n\\fBx\\fR\n\\&.so /etc/passwd \\efB\\- (string)\n"_s);
    }

    void man_has_nothing_to_complain_about_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"fuseboard.1"_s, u"fuseboardctl.1"_s, u"fuseboard-config.5"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void man_has_nothing_to_complain_about()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page(name));
        file.close();
        QProcess man;
        man.start(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s,
                             file.fileName()});
        QVERIFY2(man.waitForFinished(), "man is missing: install the package man-db");
        QCOMPARE(man.readAllStandardError(), QByteArray());
        QCOMPARE(man.exitCode(), 0);
        QVERIFY(man.readAllStandardOutput().size() > 1000);
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"

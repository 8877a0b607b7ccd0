// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

/// A shell that has read the script which the program prints for it, and a configuration.
class Shell
{
public:
    Shell(const QString& name, const QString& scriptName)
        : m_program(QStandardPaths::findExecutable(name))
    {
        m_ctl.writeConfiguration(CtlRun::configuration(
            {CtlRun::provider(u"aurora"_s, u"openai"_s, u"https://a.example/v1"_s),
             CtlRun::provider(u"big house"_s, u"openai"_s, u"https://b.example/v1"_s)},
            u"m"_s));
        m_script = m_ctl.profile() + u'/' + scriptName;
        const CtlResult run = m_ctl.run({u"completions"_s, name});
        if (run.exitCode != 0)
            qFatal("%s", run.err.constData());
        write(m_script, run.out);
    }

    bool isThere() const { return !m_program.isEmpty(); }
    QString script() const { return m_script; }
    QString configFile() const { return m_ctl.configFile(); }
    QString folder() const { return m_ctl.profile(); }

    QByteArray run(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(FUSEBOARDCTL)).path() + u':' +
                                          environment.value(u"PATH"_s));
        environment.insert(u"HOME"_s, folder());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder() + u"/xdg-config"_s);
        environment.insert(u"XDG_DATA_HOME"_s, folder() + u"/xdg-data"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder());
        process.start(m_program, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            qFatal("%s does not end", qPrintable(m_program));
        const QByteArray complaints = process.readAllStandardError();
        if (!complaints.isEmpty())
            qWarning("%s", complaints.constData());
        return process.readAllStandardOutput();
    }

private:
    CtlRun m_ctl;
    QString m_program;
    QString m_script;
};

QStringList linesOf(const QByteArray& bytes)
{
    QStringList lines = QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

/// What is offered for the last of the words, which may be empty.
QStringList bashOffers(const Shell& shell, const QStringList& words)
{
    const QString script = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                           "_fuseboardctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    return linesOf(shell.run(
        QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s, shell.script(), u"fuseboardctl"_s} +
        words));
}

QStringList fishOffers(const Shell& shell, const QString& line)
{
    QStringList offers =
        linesOf(shell.run({u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s,
                           shell.script(), u"fuseboardctl "_s + line}));
    for (QString& offer : offers)
        offer = offer.section(u'\t', 0, 0); // without its description
    offers.sort();
    return offers;
}

/// What the line becomes when Tab is pressed at its end.
QString zshCompletes(const Shell& shell, const QString& line)
{
    return QString::fromUtf8(shell.run({u"-f"_s, QStringLiteral(FUSEBOARD_ZSH_DRIVER),
                                        u"fuseboardctl "_s + line}))
        .trimmed();
}

} // namespace

class TestCompletions : public QObject
{
    Q_OBJECT
private slots:

    void bash_offers_what_can_stand_there_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("a command") << QStringList{u"di"_s} << QStringList{u"diagnose"_s};
        QTest::newRow("a command after an option")
            << QStringList{u"--data-dir"_s, u"/x"_s, u"simu"_s} << QStringList{u"simulate"_s};
        QTest::newRow("a command after an option with =")
            << QStringList{u"--data-dir"_s, u"="_s, u"/x"_s, u"simu"_s}
            << QStringList{u"simulate"_s};
        QTest::newRow("words of a command")
            << QStringList{u"config"_s, u"s"_s} << QStringList{u"schema"_s};
        QTest::newRow("an option")
            << QStringList{u"send"_s, u"--temp"_s} << QStringList{u"--temperature"_s};
        QTest::newRow("a common option")
            << QStringList{u"send"_s, u"--data"_s} << QStringList{u"--data-dir"_s};
        QTest::newRow("values that are words")
            << QStringList{u"history"_s, u"export"_s, u"--format"_s, QString()}
            << QStringList{u"csv"_s, u"jsonl"_s};
        QTest::newRow("a value behind =")
            << QStringList{u"history"_s, u"export"_s, u"--format"_s, u"="_s, u"j"_s}
            << QStringList{u"jsonl"_s};
        QTest::newRow("a value that nobody can guess")
            << QStringList{u"send"_s, u"--prompt"_s, QString()} << QStringList{};
        QTest::newRow("files") << QStringList{u"config"_s, u"validate"_s, u"conf"_s}
                               << QStringList{u"config.json"_s};
        QTest::newRow("nothing more")
            << QStringList{u"keys"_s, u"list"_s, QString()} << QStringList{};
    }
    void bash_offers_what_can_stand_there()
    {
        QFETCH(QStringList, words);
        const Shell shell(u"bash"_s, u"completions"_s);
        QTEST(bashOffers(shell, words), "offers");
    }

    void bash_offers_names_of_the_configuration()
    {
        const Shell shell(u"bash"_s, u"completions"_s);
        const QStringList config{u"--config"_s, shell.configFile()};
        QCOMPARE(bashOffers(shell, config + QStringList{u"keys"_s, u"set"_s, QString()}),
                 (QStringList{u"aurora"_s, u"big\\ house"_s}));
        QCOMPARE(bashOffers(shell, {u"--config"_s, u"="_s, shell.configFile(), u"keys"_s, u"set"_s,
                                    u"au"_s}),
                 QStringList{u"aurora"_s});
        QCOMPARE(bashOffers(shell, config + QStringList{u"keys"_s, u"set"_s, u"big\\ h"_s}),
                 QStringList{u"big\\ house"_s});
        QCOMPARE(bashOffers(shell, config + QStringList{u"check"_s, u"--provider"_s, u"au"_s}),
                 QStringList{u"aurora"_s});
        QCOMPARE(bashOffers(shell, config + QStringList{u"send"_s, u"--chain"_s, QString()}),
                 QStringList{u"default"_s});
        QCOMPARE(bashOffers(shell, {u"send"_s, u"--chain"_s, QString()}), QStringList{});
    }

    void fish_offers_what_can_stand_there()
    {
        const Shell shell(u"fish"_s, u"fuseboardctl.fish"_s);
        if (!shell.isThere())
            QSKIP("fish is not installed");
        const QString config = u"--config "_s + shell.configFile() + u' ';
        QCOMPARE(fishOffers(shell, u"di"_s), QStringList{u"diagnose"_s});
        QCOMPARE(fishOffers(shell, u"--data-dir /x simu"_s), QStringList{u"simulate"_s});
        QCOMPARE(fishOffers(shell, u"config s"_s), QStringList{u"schema"_s});
        QCOMPARE(fishOffers(shell, u"send --temp"_s), QStringList{u"--temperature"_s});
        QCOMPARE(fishOffers(shell, u"history export --format "_s),
                 (QStringList{u"csv"_s, u"jsonl"_s}));
        QCOMPARE(fishOffers(shell, config + u"keys set "_s),
                 (QStringList{u"aurora"_s, u"big house"_s}));
        QCOMPARE(fishOffers(shell, config + u"send --chain "_s), QStringList{u"default"_s});
        QCOMPARE(fishOffers(shell, u"--config="_s + shell.configFile() + u" send --chain "_s),
                 QStringList{u"default"_s});
        QCOMPARE(fishOffers(shell, u"keys list "_s), QStringList{});
    }

    void zsh_completes_what_is_begun()
    {
        const Shell shell(u"zsh"_s, u"_fuseboardctl"_s);
        if (!shell.isThere())
            QSKIP("zsh is not installed");
        const QString begin = u"fuseboardctl "_s;
        const QString config = u"--config "_s + shell.configFile() + u' ';
        QCOMPARE(zshCompletes(shell, u"di"_s), begin + u"diagnose"_s);
        QCOMPARE(zshCompletes(shell, u"config sch"_s), begin + u"config schema"_s);
        QCOMPARE(zshCompletes(shell, u"send --temp"_s), begin + u"send --temperature="_s);
        QCOMPARE(zshCompletes(shell, u"history export --format j"_s),
                 begin + u"history export --format jsonl"_s);
        QCOMPARE(zshCompletes(shell, config + u"keys set bi"_s),
                 begin + config + u"keys set big\\ house"_s);
        QCOMPARE(zshCompletes(shell, config + u"send --chain d"_s),
                 begin + config + u"send --chain default"_s);
        const QString joined = u"--config="_s + shell.configFile() + u' ';
        QCOMPARE(zshCompletes(shell, joined + u"keys set bi"_s),
                 begin + joined + u"keys set big\\ house"_s);
    }

    void names_are_silent_where_there_is_no_configuration_to_read()
    {
        CtlRun ctl;
        for (const QByteArray& text : {"{"_ba, "{\"version\": 1}"_ba}) {
            ctl.writeConfiguration(text);
            const CtlResult run = ctl.run({u"completions"_s, u"providers"_s});
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(run.out + run.err, QByteArray());
        }
        QCOMPARE(CtlRun().run({u"completions"_s, u"chains"_s}).exitCode, 0);
    }

    void names_of_the_policy_are_offered_too()
    {
        CtlRun ctl;
        ctl.writePolicy("{\"version\": 1, \"providers\": [{\"name\": \"team\", \"dialect\": "
                        "\"openai\", \"base_url\": \"https://team.test\"}]}");
        QCOMPARE(ctl.run({u"completions"_s, u"providers"_s}).out, "team\n"_ba);
        ctl.writeConfiguration("{\"version\": 1, \"chains\": [{\"name\": \"own\", \"steps\": "
                               "[{\"provider\": \"team\", \"model\": \"m\"}]}]}"_ba);
        QCOMPARE(ctl.run({u"completions"_s, u"chains"_s}).out, "own\n"_ba);
    }

    void another_shell_is_a_usage_error()
    {
        const CtlResult run = CtlRun().run({u"completions"_s, u"tcsh"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("bash | zsh | fish"));
    }
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command that is copied must work where it is pasted: bash reads it, curl sends it, and what
// arrives is what the engine would have sent.
#include "app/engine/curlcommand.h"
#include "app/engine/httpwiring.h"
#include "app/providers/catalogue.h"
#include "app/simulator/simulator.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "sk-test-0123456789abcdefghij";

Provider provider(const QString& dialect, const QUrl& url)
{
    Provider provider;
    provider.name = u"my-provider"_s;
    provider.dialect = dialect;
    provider.baseUrl = url;
    return provider;
}

Prompt nastyPrompt()
{
    Prompt prompt = Prompt::ofText(
        u"It's \"quoted\" with $HOME, `id`, $(id), \\n, !history, 100 % and\na new line\t{a,b} ä 🙂"_s);
    prompt.system = u"Don't 'expand' $PATH"_s;
    prompt.maxTokens = 7;
    prompt.temperature = 0.5;
    return prompt;
}

/// Runs the command as a user would, with the key in the environment only.
struct Shell
{
    QByteArray output;
    QByteArray errors;
    int code = -1;

    Shell(const QString& command, const QString& variable)
    {
        QTemporaryDir folder;
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto name : {"http_proxy"_L1, "HTTP_PROXY"_L1, "https_proxy"_L1, "ALL_PROXY"_L1})
            environment.remove(name);
        environment.insert(variable, QString::fromLatin1(kKey));
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(folder.path());
        bash.start(u"bash"_s, {u"-s"_s});
        bash.write(command.toUtf8() + '\n');
        bash.closeWriteChannel();
        // The server lives in this thread: it needs the event loop.
        if (QTest::qWaitFor([&bash] { return bash.state() == QProcess::NotRunning; }, 20'000))
            code = bash.exitCode();
        output = bash.readAllStandardOutput();
        errors = bash.readAllStandardError();
    }
};

bool canRun()
{
    return !QStandardPaths::findExecutable(u"curl"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"bash"_s).isEmpty();
}

QByteArray bodyOf(const QByteArray& request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestCurlCommand : public QObject
{
    Q_OBJECT
private slots:
    void an_unknown_dialect_has_no_command()
    {
        QCOMPARE(curlCommand(provider(u"morse"_s, QUrl(u"https://a.test"_s)), u"m"_s, {}),
                 QString());
    }

    void the_key_is_a_variable_data()
    {
        QTest::addColumn<Provider>("provider");
        QTest::addColumn<QString>("variable");
        Provider own = provider(u"openai"_s, QUrl(u"https://a.test/v1"_s));
        QTest::newRow("own name") << own << u"MY_PROVIDER_API_KEY"_s;
        own.name = u"1st"_s;
        QTest::newRow("a digit cannot begin it") << own << u"_1ST_API_KEY"_s;
        own.preset = u"openai"_s;
        QTest::newRow("preset") << own << u"OPENAI_API_KEY"_s;
        own.keySource = KeySource::Environment;
        own.keyVariable = u"TEAM_KEY"_s;
        QTest::newRow("env:NAME") << own << u"TEAM_KEY"_s;
        own.keySource = KeySource::None;
        QTest::newRow("no key") << own << QString();
    }

    void the_key_is_a_variable()
    {
        QFETCH(Provider, provider);
        QFETCH(QString, variable);
        QCOMPARE(keyVariableOf(provider), variable);
        const QString command = curlCommand(provider, u"m"_s, Prompt::ofText(u"hi"_s));
        const QString header = u"-H \"Authorization: Bearer $%1\""_s.arg(variable);
        QCOMPARE(command.contains(header), !variable.isEmpty());
        QCOMPARE(command.contains("Authorization"_L1), !variable.isEmpty());
    }

    void what_looks_like_a_key_is_not_in_it()
    {
        Provider leaky = provider(u"openai"_s, QUrl(u"https://u:geheim99@a.test/v1"_s));
        leaky.headers = {{u"X-Forward-Authorization"_s, QString::fromLatin1(kKey)},
                         {u"Authorization"_s, u"Bearer abcdefghijklmnop1234"_s}};
        const QString command = curlCommand(
            leaky, u"m"_s, Prompt::ofText(u"my key is %1"_s.arg(QLatin1StringView(kKey))));
        QVERIFY2(!command.contains(QLatin1StringView(kKey)), qPrintable(command));
        QVERIFY2(!command.contains("abcdefghijklmnop1234"_L1), qPrintable(command));
        QVERIFY2(!command.contains("geheim99"_L1), qPrintable(command));
        QVERIFY(command.contains("[redacted]"_L1));
    }

    void what_is_pasted_arrives_as_the_engine_would_have_sent_it_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const auto name : {"openai"_L1, "anthropic"_L1, "gemini"_L1, "ollama"_L1})
            QTest::newRow(name.data()) << QString(name);
    }

    void what_is_pasted_arrives_as_the_engine_would_have_sent_it()
    {
        if (!canRun())
            QSKIP("bash and curl are needed");
        QFETCH(QString, dialect);
        RawServer server;
        Provider p = provider(dialect, server.url());
        p.headers = {{u"X-Team"_s, u"it's \"us\" & $them"_s}, {u"X-Empty"_s, QString()}};
        const QString model = u"a model/with 'marks' $x"_s;
        const QString command = curlCommand(p, model, nastyPrompt());
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        const Shell shell(command, u"MY_PROVIDER_API_KEY"_s);
        QVERIFY2(shell.code == 0, qPrintable(QString::fromUtf8(shell.errors) + command));
        QCOMPARE(shell.output, "ok"_ba);

        const Dialect* d = dialectByName(dialect);
        const HttpRequest wanted =
            httpRequest(p, d->chatRequest(nastyPrompt(), model), d->keyHeader(), {});
        const QByteArray got = server.last().received();
        QCOMPARE(bodyOf(got), wanted.body);
        const QByteArray target = wanted.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QVERIFY2(got.startsWith("POST " + target + " HTTP/1.1\r\n"), got.constData());
        QVERIFY2(got.contains("\r\n" + d->keyHeader().name + ": " + d->keyHeader().prefix + kKey +
                              "\r\n"),
                 got.constData());
        QVERIFY2(got.contains("\r\nX-Team: it's \"us\" & $them\r\n"), got.constData());
        QVERIFY2(got.contains("\r\nX-Empty:\r\n"), got.constData());
        for (const auto& [name, value] : wanted.headers) {
            if (!value.isEmpty())
                QVERIFY2(got.contains("\r\n" + name + ": " + value + "\r\n"), got.constData());
        }
    }

    void a_prompt_of_a_megabyte_is_pasted_whole()
    {
        if (!canRun())
            QSKIP("bash and curl are needed");
        RawServer server;
        const Provider p = provider(u"openai"_s, server.url());
        const Prompt prompt = Prompt::ofText(QString(1'000'000, u'ü'));
        server.answerWith("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
        const Shell shell(curlCommand(p, u"m"_s, prompt), u"MY_PROVIDER_API_KEY"_s);
        QVERIFY2(shell.code == 0, shell.errors.constData());
        const QJsonObject body = QJsonDocument::fromJson(bodyOf(server.last().received())).object();
        const QString text = body.value("messages"_L1)[0].toObject().value("content"_L1).toString();
        QCOMPARE(text.size(), 1'000'000);
    }

    void the_simulator_answers_it()
    {
        if (!canRun())
            QSKIP("bash and curl are needed");
        SimulatedProvider simulated;
        simulated.name = u"sim"_s;
        simulated.dialect = u"openai"_s;
        simulated.models = {u"m"_s};
        simulated.latency = {5, 5};
        simulated.answer = u"Word for word."_s;
        Simulator simulator(Scenario{{simulated}});
        QVERIFY(simulator.listen());
        const Provider p =
            provider(u"openai"_s, QUrl(u"http://127.0.0.1:%1/sim/v1"_s.arg(simulator.port())));
        Prompt prompt = Prompt::ofText(u"hello"_s);
        prompt.stream = false;
        const Shell shell(curlCommand(p, u"m"_s, prompt), u"MY_PROVIDER_API_KEY"_s);
        QVERIFY2(shell.code == 0, shell.errors.constData());
        QVERIFY2(shell.output.contains("Word for word."), shell.output.constData());
    }
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"

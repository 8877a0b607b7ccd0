// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"
#include "tests/support/rawserver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Neither showing the first characters nor the last four, as masking does, gives the core away.
const QByteArray kCore = "Zx81mPq0vN3kLw6TtYb2Hd5R";
/// With every character that some form writes in another way.
const QByteArray kKey = "sk-canary-" + kCore + "/+=\"\\&<~%Qj7w";

QByteArray jsonEscaped(const QByteArray& text)
{
    const QByteArray array =
        QJsonDocument(QJsonArray{QString::fromLatin1(text)}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4);
}

/// The part of `text` in base64 that does not depend on what stands `shift` bytes before it.
QByteArray base64Core(const QByteArray& text, int shift)
{
    const QByteArray whole =
        (QByteArray(shift, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
    return whole.mid(shift == 0 ? 0 : 4, whole.size() - (shift == 0 ? 2 : 6));
}

QByteArray urlSafe(QByteArray base64)
{
    return base64.replace('+', '-').replace('/', '_');
}

struct Form
{
    QByteArray name;
    QByteArray bytes;
};

QList<Form> formsOf(const QByteArray& text)
{
    const QByteArray percent = text.toPercentEncoding();
    QByteArray lowerPercent = percent;
    for (qsizetype at = 0; (at = lowerPercent.indexOf('%', at)) >= 0; at += 3)
        lowerPercent.replace(at + 1, 2, lowerPercent.mid(at + 1, 2).toLower());
    QList<Form> forms{{"raw", text},
                      {"percent-encoded", percent},
                      {"percent-encoded in small letters", lowerPercent},
                      {"hex", text.toHex()},
                      {"hex in capitals", text.toHex().toUpper()},
                      {"JSON-escaped", jsonEscaped(text)},
                      {"JSON-escaped twice", jsonEscaped(jsonEscaped(text))},
                      {"JSON-escaped, slashes too", jsonEscaped(text).replace("/", "\\/")}};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray base64 = base64Core(text, shift);
        forms.append({"base64 at " + QByteArray::number(shift), base64});
        forms.append({"base64url at " + QByteArray::number(shift), urlSafe(base64)});
    }
    return forms;
}

/// "" where the key is in none of its forms in `text`; otherwise the form's name.
QByteArray keyIn(const QByteArray& text)
{
    static const QList<Form> forms = formsOf(kKey) + formsOf(kCore);
    for (const Form& form : forms) {
        if (text.contains(form.bytes))
            return form.name;
    }
    return {};
}

struct Search
{
    int files = 0;
    QStringList found;
};

Search searchBelow(const QString& folder)
{
    Search search;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!each.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        ++search.files;
        const QByteArray form = keyIn(file.readAll() + '\n' + file.fileName().toUtf8());
        if (!form.isEmpty())
            search.found.append(file.fileName() + u": "_s + QString::fromLatin1(form));
    }
    return search;
}

QByteArray reply(const QByteArray& status, const QByteArray& type, const QByteArray& body,
                 const QByteArray& more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more +
           "Connection: close\r\n\r\n" + body;
}

/// What the request carried in its Authorization header: "Bearer <key>".
QByteArray authorizationOf(const QByteArray& request)
{
    for (const QByteArray& line : request.split('\n')) {
        if (line.toLower().startsWith("authorization:"))
            return line.mid(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

const QList<QByteArray>& echoNames()
{
    static const QList<QByteArray> names = {"json",    "page",    "event",  "percent", "base64",
                                            "escaped", "headers", "answer", "redirect"};
    return names;
}

QByteArray errorWith(const QByteArray& text)
{
    return R"({"error":{"message":"Not you: )" + text +
           R"(","type":"invalid_request_error","code":"invalid_api_key"}})";
}

QByteArray echo(const QByteArray& name, const QByteArray& authorization, const QUrl& elsewhere)
{
    const QByteArray denied = "401 Unauthorized";
    const QByteArray json = "application/json";
    const QByteArray escaped = jsonEscaped(authorization);
    if (name == "json")
        return reply(denied, json, errorWith(escaped));
    if (name == "page")
        return reply("502 Bad Gateway", "text/html",
                     "<html><head><title>" + authorization + "</title></head><body><h1>Oops</h1>" +
                         authorization + "</body></html>");
    if (name == "event")
        return reply("200 OK", "text/event-stream", "data: " + errorWith(escaped) + "\n\n");
    if (name == "percent") {
        const QByteArray upper = authorization.toPercentEncoding();
        return reply(denied, json, errorWith(formsOf(authorization).at(2).bytes + ' ' + upper));
    }
    if (name == "base64")
        return reply(denied, json,
                     errorWith(authorization.toBase64() + ' ' + ("x" + authorization).toBase64() +
                               ' ' + ("xx" + authorization).toBase64() + ' ' +
                               authorization.toHex()));
    if (name == "escaped")
        return reply(denied, json, errorWith(jsonEscaped(R"({"a":")" + escaped + R"("})")));
    if (name == "headers")
        return reply("429 Too Many Requests", json, errorWith("slow down"),
                     "x-request-id: " + authorization + "\r\nRetry-After: " + authorization +
                         "\r\nServer: " + authorization + "\r\n");
    if (name == "answer")
        return reply("200 " + authorization, "text/plain", authorization);
    return reply("307 Temporary Redirect", "text/plain", "elsewhere",
                 "Location: " + elsewhere.toEncoded() + "\r\n");
}

} // namespace

/// Runs under with-keyring.sh: the key is in a real keyring.
class TestCanary : public QObject
{
    Q_OBJECT

    CtlRun m_ctl;
    RawServer m_echoing;
    RawServer m_elsewhere;
    std::unique_ptr<SimulatorRun> m_simulator;
    int m_echoed = 0;

    /// Without blocking, so that the servers of this test can answer meanwhile.
    CtlResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        CtlResult result;
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        m_ctl.start(process, arguments);
        if (!process.waitForStarted(30'000))
            return result;
#ifdef Q_OS_LINUX
        // Empty for a moment at the start, and again at the end.
        QByteArray shown;
        const bool known = QTest::qWaitFor(
            [&] {
                QFile list(u"/proc/%1/cmdline"_s.arg(process.processId()));
                shown = list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
                return !shown.isEmpty() || !finished.isEmpty();
            },
            30'000);
        if (!known)
            return result;
        // A program that reads standard input is certain to be still there.
        if (!input.isEmpty() && !shown.contains(arguments.first().toUtf8()))
            return result;
        if (!keyIn(shown).isEmpty())
            return result;
#endif
        process.write(input);
        process.closeWriteChannel();
        if (finished.isEmpty() && !finished.wait(60'000))
            return result;
        result.exitCode = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("FUSEBOARD_KEYRING_PID"),
                 "run this under tests/support/with-keyring.sh: it changes keys");
        m_echoing.onRequest([this](RawConnection& connection, const QByteArray& request) {
            const QByteArray name = request.split(' ').value(1).split('/').value(1);
            const QByteArray authorization = authorizationOf(request);
            m_echoed += authorization == "Bearer " + kKey;
            connection.send(echo(name, authorization, m_elsewhere.url(u"/redirect/v1"_s)));
            connection.close();
        });
        m_elsewhere.answerWith(reply("200 OK", "text/plain", "caught"));

        QJsonArray simulated;
        QJsonArray providers;
        QJsonArray chains;
        const auto add = [&](const QString& name, const QString& url) {
            providers.append(CtlRun::provider(name, u"openai"_s, url, u"keychain"_s));
            chains.append(QJsonObject{
                {u"name"_s, name},
                {u"steps"_s, QJsonArray{QJsonObject{{u"provider"_s, name}, {u"model"_s, u"m"_s}}}},
                {u"retry"_s, QJsonObject{{u"max_retries"_s, 0}}}});
        };
        for (const QString& name : {u"good"_s, u"busy"_s, u"cut"_s}) {
            QJsonObject provider{{u"name"_s, name},
                                 {u"dialect"_s, u"openai"_s},
                                 {u"models"_s, QJsonArray{u"m"_s}},
                                 {u"latency_ms"_s, QJsonObject{{u"fixed"_s, 1}}},
                                 {u"tokens_per_s"_s, 2000}};
            if (name != "good"_L1)
                provider.insert(u"script"_s,
                                QJsonArray{QJsonObject{
                                    {u"fault"_s, name == "busy"_L1 ? u"overloaded"_s : u"cut"_s},
                                    {u"times"_s, 1000}}});
            simulated.append(provider);
        }
        m_simulator = std::make_unique<SimulatorRun>(
            m_ctl, QJsonObject{{u"version"_s, 1}, {u"providers"_s, simulated}});
        QVERIFY(m_simulator->isRunning());
        for (const QString& name : {u"good"_s, u"busy"_s, u"cut"_s})
            add(name, m_simulator->baseUrl(name));
        for (const QByteArray& name : echoNames())
            add(QString::fromLatin1(name),
                m_echoing.url(u"/%1/v1"_s.arg(QString::fromLatin1(name))).toString());
        m_ctl.writeConfiguration(
            QJsonObject{{u"version"_s, 1}, {u"providers"_s, providers}, {u"chains"_s, chains}});
        for (const QJsonValue& provider : std::as_const(providers)) {
            const CtlResult set =
                run({u"keys"_s, u"set"_s, provider[u"name"].toString()}, kKey + "\n");
            QVERIFY2(set.exitCode == 0, set.err.constData());
            QCOMPARE(keyIn(set.out + set.err), QByteArray());
        }
    }

    /// First of all: the search below can fail.
    void the_search_finds_every_form_in_a_file_data()
    {
        QTest::addColumn<QByteArray>("planted");
        for (const Form& form : formsOf(kKey))
            QTest::newRow(form.name.constData()) << "before " + form.bytes + " after";
        for (int before = 0; before < 3; ++before) {
            const QByteArray text = QByteArray(before, ':') + kKey + " and more";
            QTest::addRow("base64 with text around it, %d", before) << text.toBase64();
            QTest::addRow("base64 of a part, %d", before)
                << (QByteArray(before, ':') + kCore).toBase64(QByteArray::Base64UrlEncoding);
        }
        QTest::newRow("the core alone") << kKey.mid(6, 30);
        QTest::newRow("as a header") << "Authorization: Bearer " + kKey + "\r\n";
    }

    void the_search_finds_every_form_in_a_file()
    {
        QFETCH(const QByteArray, planted);
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"a/.b"_s));
        QFile file(folder.filePath(u"a/.b/.c"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("innocent");
        file.flush();
        QCOMPARE(searchBelow(folder.path()).found, QStringList());
        QCOMPARE(searchBelow(folder.path()).files, 1);
        file.write(planted);
        file.close();
        QCOMPARE(searchBelow(folder.path()).found.size(), 1);
    }

    void no_output_of_a_command_holds_the_key_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        const QList<QStringList> ways = {{}, {u"--no-stream"_s}, {u"--json"_s}};
        const QList<QByteArray> names = QList<QByteArray>{"good", "busy", "cut"} + echoNames();
        for (const QByteArray& name : names) {
            for (const QStringList& way : ways) {
                QTest::addRow("send %s %s", name.constData(), qPrintable(way.join(u' ')))
                    << QStringList{u"send"_s, u"--chain"_s, QString::fromLatin1(name)} + way
                    << "hello"_ba << (name == "good" ? 0 : 1);
            }
        }
        QTest::newRow("send redirect, json and whole")
            << QStringList{u"send"_s, u"--chain"_s, u"redirect"_s, u"--json"_s, u"--no-stream"_s}
            << "hello"_ba << 1;
        QTest::newRow("check") << QStringList{u"check"_s} << ""_ba << 1;
        QTest::newRow("check json") << QStringList{u"check"_s, u"--json"_s} << ""_ba << 1;
        QTest::newRow("keys check") << QStringList{u"keys"_s, u"check"_s} << ""_ba << 1;
        QTest::newRow("keys list") << QStringList{u"keys"_s, u"list"_s} << ""_ba << 0;
        QTest::newRow("keys list json")
            << QStringList{u"keys"_s, u"list"_s, u"--json"_s} << ""_ba << 0;
        // diagnose knows no keys, only their shapes: encoded ones it cannot see.
        const QByteArray body = errorWith(jsonEscaped(kKey));
        const QStringList one{u"diagnose"_s, u"--status"_s, u"401"_s};
        QTest::newRow("diagnose") << one << body << 0;
        QTest::newRow("diagnose json") << one + QStringList{u"--json"_s} << body << 0;
        QTest::newRow("diagnose page") << one << "<html><h1>" + kKey + "</h1></html>" << 0;
        QTest::newRow("diagnose header")
            << one << "POST / HTTP/1.1\r\nAuthorization: Bearer " + kKey + "\r\n"
            << 0;
        QTest::newRow("diagnose log")
            << QStringList{u"diagnose"_s, u"--json"_s} << "[error] 401 " + body + "\n"
            << 0;
        QTest::newRow("diagnose batch")
            << QStringList{u"diagnose"_s, u"--batch"_s, u"--json"_s}
            << QJsonDocument(QJsonObject{{u"id"_s, 1},
                                         {u"status"_s, 401},
                                         {u"body"_s, QString::fromLatin1(body)}})
                   .toJson(QJsonDocument::Compact)
            << 0;
    }

    void no_output_of_a_command_holds_the_key()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, exitCode);
        const int echoed = m_echoed;
        const CtlResult result = run(arguments, input);
        const QByteArray said = result.out + result.err;
        QVERIFY2(result.exitCode == exitCode, said.left(3000).constData());
        QVERIFY(!said.isEmpty());
        QVERIFY2(keyIn(said).isEmpty(), (keyIn(said) + ": " + said.left(3000)).constData());
        // The server did see it and sent it back: or nothing was tried here.
        if (arguments.value(0) == "send"_L1 && echoNames().contains(arguments.value(2).toLatin1()))
            QCOMPARE(m_echoed, echoed + 1);
    }

    void another_server_never_sees_the_key()
    {
        for (const RawConnection* each : m_elsewhere.connections())
            QCOMPARE(keyIn(each->received()), QByteArray());
    }

    /// The last: everything above has run. The keyring's own file is encrypted.
    void no_file_holds_the_key()
    {
        QStringList folders{m_ctl.profile()};
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            if (qEnvironmentVariableIsSet(name))
                folders.append(qEnvironmentVariable(name));
        }
        int files = 0;
        for (const QString& folder : std::as_const(folders)) {
            const Search search = searchBelow(folder);
            files += search.files;
            QCOMPARE(search.found, QStringList());
        }
        QVERIFY(files >= 3); // the configuration, the scenario and the keyring at the least
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using Fault = ChainLinkFault;

namespace {

/// Two providers with everything that must stay at home, and one that the chain does not name.
Configuration team()
{
    Provider cloud;
    cloud.name = u"cloud"_s;
    cloud.preset = u"openai"_s;
    cloud.keySource = KeySource::Environment;
    cloud.keyVariable = u"SECRET_VARIABLE"_s;
    cloud.headers = {{u"X-Team"_s, u"private-header"_s}};
    cloud.project = u"private-project"_s;
    cloud.network.caFile = u"/home/jane/private.pem"_s;
    Provider house;
    house.name = u"Haus München"_s;
    house.dialect = u"openai"_s;
    house.baseUrl = QUrl(u"https://llm.example.com:8443/v1"_s);
    Provider other = cloud;
    other.name = u"unnamed"_s;
    Chain chain;
    chain.name = u"team: fast & safe"_s;
    chain.steps = {{u"cloud"_s, u"gpt-6-luna"_s}, {u"Haus München"_s, u"llama-5"_s, true}};
    chain.retry.maxRetries = 4;
    chain.retry.jitter = Jitter::Equal;
    chain.timeouts.total = std::chrono::seconds(90);
    chain.breaker.failureThreshold = 7;
    chain.deadline = std::chrono::seconds(120);
    Configuration configuration;
    configuration.providers = {cloud, house, other};
    configuration.chains = {chain};
    return configuration;
}

QByteArray dataOf(const QString& link)
{
    return QByteArray::fromBase64(link.section(u"&d="_s, 1).toLatin1(),
                                  QByteArray::Base64UrlEncoding);
}

QString linkOf(const QByteArray& json)
{
    return u"fuseboard://chain?v=1&d="_s +
           QString::fromLatin1(
               json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray goodJson()
{
    return R"({"version":1,"providers":[{"name":"p","dialect":"openai",)"
           R"("base_url":"https://p.example/v1"}],)"
           R"("chains":[{"name":"c","steps":[{"provider":"p","model":"m"}]}]})";
}

QString linkWith(const char* before, const QByteArray& after)
{
    QByteArray json = goodJson();
    if (!json.contains(before))
        qFatal("the text to change is not there");
    return linkOf(json.replace(before, after));
}

} // namespace

class TestChainLink : public QObject
{
    Q_OBJECT
private slots:

    void a_chain_comes_through_as_it_was()
    {
        const ChainLinkWriting written = writeChainLink(team(), u"team: fast & safe"_s);
        QCOMPARE(written.fault, Fault::None);
        QVERIFY(written.link.startsWith(u"fuseboard://chain?v=1&d="_s));
        const ChainLinkReading reading = readChainLink(written.link);
        QVERIFY(reading.shared);
        QCOMPARE(reading.shared->chain, team().chains.first());
        QCOMPARE(reading.shared->providers.size(), 2);
        QCOMPARE(reading.shared->providers.at(1).baseUrl, team().providers.at(1).baseUrl);
    }

    void nothing_that_is_private_is_in_a_link()
    {
        const QByteArray json = dataOf(writeChainLink(team(), u"team: fast & safe"_s).link);
        QVERIFY(json.contains("gpt-6-luna"));
        for (const char* word : {"private", "SECRET", "key", "header", "unnamed", "\n"})
            QVERIFY2(!json.contains(word), word);
    }

    void a_chain_that_nobody_could_take_gets_no_link_data()
    {
        QTest::addColumn<Configuration>("configuration");
        QTest::addColumn<Fault>("fault");
        Configuration plain = team();
        plain.providers[1].baseUrl = QUrl(u"http://llm.example.com/v1"_s);
        plain.providers[1].allowInsecure = true;
        QTest::newRow("plain http") << plain << Fault::PlainHttp;
        Configuration keyed = team();
        keyed.chains[0].steps[0].model = u"sk-proj-Ab3dEf6hIj9kLmN0pQrStUvWxYz0123456789"_s;
        QTest::newRow("a key where none belongs") << keyed << Fault::HoldsAKey;
        Configuration none = team();
        none.chains.clear();
        QTest::newRow("no such chain") << none << Fault::NotAChain;
    }
    void a_chain_that_nobody_could_take_gets_no_link()
    {
        QFETCH(Configuration, configuration);
        const ChainLinkWriting written = writeChainLink(configuration, u"team: fast & safe"_s);
        QTEST(written.fault, "fault");
        QVERIFY(written.link.isEmpty());
    }

    void what_browsers_do_to_an_address_is_forgiven()
    {
        QString link = linkOf(goodJson());
        QVERIFY(readChainLink(link.replace(u"chain?"_s, u"chain/?"_s)).shared);
        QVERIFY(readChainLink(link.replace(u"fuseboard:"_s, u"FUSEBOARD:"_s)).shared);
    }

    void a_hostile_link_is_refused_with_its_reason_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<Fault>("fault");
        const QString good = linkOf(goodJson());
        QTest::newRow("empty") << QString() << Fault::NotALink;
        QTest::newRow("a page") << u"https://example.com/"_s << Fault::NotALink;
        QTest::newRow("other things")
            << QString(good).replace("chain"_L1, "keys"_L1) << Fault::NotALink;
        QTest::newRow("a path") << QString(good).replace("chain?"_L1, "chain/run?"_L1)
                                << Fault::NotALink;
        QTest::newRow("a user") << QString(good).replace("//"_L1, "//you@"_L1) << Fault::NotALink;
        QTest::newRow("a port") << QString(good).replace("chain?"_L1, "chain:80?"_L1)
                                << Fault::NotALink;
        QTest::newRow("a fragment") << good + u"#x"_s << Fault::NotALink;
        QTest::newRow("more") << good + u"&run=1"_s << Fault::NotALink;
        QTest::newRow("twice") << good + u"&d=e30"_s << Fault::NotALink;
        QTest::newRow("no version") << QString(good).remove("v=1&"_L1) << Fault::NotALink;
        QTest::newRow("newer") << QString(good).replace("v=1"_L1, "v=2"_L1)
                               << Fault::FromNewerVersion;
        QTest::newRow("nonsense version")
            << QString(good).replace("v=1"_L1, "v=-1"_L1) << Fault::NotALink;
        QTest::newRow("too long") << good + QString(kLongestChainLink, u'A') << Fault::TooLong;
        QTest::newRow("no base64") << u"fuseboard://chain?v=1&d=%7B%7D"_s << Fault::Damaged;
        QTest::newRow("cut off") << good.chopped(7) << Fault::Damaged;
        QTest::newRow("no object") << linkOf("[1]") << Fault::Damaged;
        QTest::newRow("deep") << linkOf(QByteArray(2000, '[')) << Fault::TooDeep;
        QTest::newRow("deep in a known place")
            << linkWith("\"m\"", "[[[[[[[[\"m\"]]]]]]]]") << Fault::TooDeep;
        QTest::newRow("a rule beside it")
            << linkWith("\"version\":1", "\"version\":1,\"alerts\":{\"command\":[\"sh\"]}")
            << Fault::ForbiddenSetting;
        for (const char* setting :
             {"\"key\":\"env:HOME\"", "\"headers\":{\"X\":\"y\"}", "\"allow_insecure\":true",
              "\"proxy\":\"http://evil.example:1\"", "\"ca_file\":\"/tmp/evil.pem\"",
              "\"status_page\":\"https://evil.example\""})
            QTest::newRow(setting)
                << linkWith("\"name\":\"p\"", QByteArray("\"name\":\"p\",") + setting)
                << Fault::ForbiddenSetting;
        QTest::newRow("unknown setting of the chain")
            << linkWith("\"name\":\"c\"", "\"name\":\"c\",\"run\":true") << Fault::Invalid;
        QTest::newRow("two chains")
            << linkWith("\"chains\":[", "\"chains\":[{\"name\":\"d\",\"steps\":[{\"provider\":"
                                        "\"p\",\"model\":\"m\"}]},")
            << Fault::NotAChain;
        QTest::newRow("no steps") << linkWith("{\"provider\":\"p\",\"model\":\"m\"}", "")
                                  << Fault::NotAChain;
        QTest::newRow("a provider that no step names")
            << linkWith("{\"provider\":\"p\",\"model\":\"m\"}",
                        "{\"provider\":\"q\",\"model\":\"m\"}")
            << Fault::Invalid;
        QTest::newRow("a step's provider is not in it")
            << linkWith("\"name\":\"p\"", "\"name\":\"q\"") << Fault::Invalid;
        QTest::newRow("out of range")
            << linkWith("\"name\":\"c\"", "\"name\":\"c\",\"deadline_s\":1e9") << Fault::Invalid;
        QTest::newRow("control letters") << linkWith("\"m\"", "\"m\\u001b[31m\"") << Fault::Invalid;
        QTest::newRow("turned writing")
            << linkWith("\"m\"", "\"m\\u202egpj\"") << Fault::HiddenLetters;
        QTest::newRow("nothing to see")
            << linkWith("\"name\":\"c\"", "\"name\":\"c\\u200b\"") << Fault::HiddenLetters;
        QTest::newRow("letters of tags, which nobody sees")
            << linkWith("\"name\":\"c\"", "\"name\":\"c\\udb40\\udc61\"") << Fault::HiddenLetters;
        QTest::newRow("plain http") << linkWith("https://p", "http://p") << Fault::PlainHttp;
        QTest::newRow("another scheme") << linkWith("https://p", "file://p") << Fault::Invalid;
        QTest::newRow("a user in the address")
            << linkWith("https://p", "https://api.openai.com@p") << Fault::Invalid;
        QTest::newRow("Cyrillic letters")
            << linkWith("p.example", "\xd0\xb0pi.example") << Fault::DisguisedHost;
        QTest::newRow("the same, written out")
            << linkWith("p.example", "xn--pi-6kc.example") << Fault::DisguisedHost;
        QTest::newRow("the password of the history")
            << linkOf(goodJson().replace("\"p\"", "\"history\"")) << Fault::ForbiddenSetting;
        QTest::newRow("a key") << linkWith("\"m\"",
                                           "\"sk-proj-Ab3dEf6hIj9kLmN0pQrStUvWxYz0123456789\"")
                               << Fault::HoldsAKey;
    }
    void a_hostile_link_is_refused_with_its_reason()
    {
        QFETCH(QString, link);
        const ChainLinkReading reading = readChainLink(link);
        QTEST(reading.fault, "fault");
        QVERIFY(!reading.shared);
    }

    void a_local_provider_needs_no_encryption()
    {
        QVERIFY(
            readChainLink(linkWith("https://p.example/v1", "http://127.0.0.1:11434/v1")).shared);
    }

    void a_new_chain_is_added_and_all_else_stays()
    {
        Configuration mine;
        mine.providers = {team().providers.first()};
        const auto shared = readChainLink(writeChainLink(team(), u"team: fast & safe"_s).link);
        const ChainTakeover change = takeOver(mine, *shared.shared);
        QVERIFY(!change.changesNothing);
        QVERIFY(!change.replaced);
        QCOMPARE(change.added.size(), 1);
        QCOMPARE(change.unlike, QStringList());
        QCOMPARE(change.next.providers.first(), mine.providers.first()); // with its key and headers
        QCOMPARE(change.next.chains, team().chains);
    }

    void an_address_from_a_link_never_gets_a_key_that_lies_there()
    {
        const auto shared = readChainLink(linkOf(goodJson()));
        const ChainTakeover change = takeOver({}, *shared.shared);
        QCOMPARE(change.added.first().keySource, std::optional(KeySource::None));
        const auto known =
            readChainLink(linkWith("\"dialect\":\"openai\",\"base_url\":\"https://p.example/v1\"",
                                   "\"preset\":\"openai\""));
        QCOMPARE(takeOver({}, *known.shared).added.first().keySource, std::optional<KeySource>());
        const auto moved =
            readChainLink(linkWith("\"dialect\"", "\"preset\":\"openai\",\"dialect\""));
        QCOMPARE(takeOver({}, *moved.shared).added.first().keySource,
                 std::optional(KeySource::None));
    }

    void a_chain_of_the_same_name_is_replaced_and_told()
    {
        Configuration mine = team();
        mine.chains.first().retry.maxRetries = 0;
        mine.providers[1].baseUrl = QUrl(u"https://mine.example/v1"_s);
        const auto shared = readChainLink(writeChainLink(team(), u"team: fast & safe"_s).link);
        const ChainTakeover change = takeOver(mine, *shared.shared);
        QVERIFY(change.replaced);
        QCOMPARE(change.replaced->retry.maxRetries, 0);
        QCOMPARE(change.next.chains, team().chains);
        QCOMPARE(change.unlike, QStringList{u"Haus München"_s});
        QCOMPARE(change.next.providers, mine.providers);
    }

    void what_is_there_already_changes_nothing()
    {
        const auto shared = readChainLink(writeChainLink(team(), u"team: fast & safe"_s).link);
        QVERIFY(takeOver(team(), *shared.shared).changesNothing);
    }
};

QTEST_GUILESS_MAIN(TestChainLink)
#include "tst_chainlink.moc"

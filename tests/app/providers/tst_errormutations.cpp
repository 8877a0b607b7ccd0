// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must hold whatever comes: the replies of the other tests, damaged at random, and replies
// that were made to cost.
#include "app/domain/redactor.h"
#include "app/providers/errorclassifier.h"
#include "app/providers/replysample.h"
#include "tests/app/providers/classified.h"
#include "tests/app/providers/errorfixtures.h"
#include "tests/app/providers/hostilereplies.h"

#include <QRandomGenerator>
#include <QTest>

#include <random>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey = "Zq7fT/Lw+9xRb.Hn_Kd4e2Vy-6Mu3=";

/// Of no known shape, as it may come back: as it is, and as encodings write it.
QList<QByteArray> formsOfKey()
{
    QByteArray slashes = kKey;
    slashes.replace('/', "\\/");
    QByteArray units = kKey;
    units.replace('+', "\\u002b").replace('Z', "\\u005A");
    return {kKey,
            slashes,
            units,
            kKey.toPercentEncoding(),
            kKey.toBase64(),
            kKey.toBase64(QByteArray::Base64UrlEncoding),
            kKey.toHex()};
}

class Mutator
{
public:
    QByteArray mutated(QByteArray body)
    {
        const int count = 1 + below(6);
        for (int i = 0; i < count && !body.isEmpty(); ++i) {
            const qsizetype at = below(body.size());
            const qsizetype length = std::min<qsizetype>(1 + below(40), body.size() - at);
            switch (below(7)) {
            case 0:
                body[at] = static_cast<char>(below(256));
                break;
            case 1:
                body.remove(at, length);
                break;
            case 2:
                body.insert(at, body.mid(at, length));
                break;
            case 3:
                body.truncate(at);
                break;
            case 4:
                body.insert(at, kSpices[static_cast<std::size_t>(below(std::size(kSpices)))]);
                break;
            case 5: // wrapped once more
                body.replace('\\', "\\\\").replace('"', "\\\"");
                body = "{\"error\":{\"message\":\"" + body + "\"}}";
                break;
            default:
                std::swap(body[at], body[below(body.size())]);
            }
        }
        return body;
    }
    qsizetype below(qsizetype most)
    {
        return static_cast<qsizetype>(m_random() % static_cast<std::uint32_t>(most));
    }

private:
    static constexpr const char* kSpices[] = {"\"",
                                              "\\",
                                              "{",
                                              "}",
                                              "[",
                                              "]",
                                              "'",
                                              "b'",
                                              ":",
                                              ",",
                                              "\\u",
                                              "\\ud800",
                                              "<",
                                              "</title>",
                                              "<html>",
                                              "&lt;",
                                              "\n",
                                              "\r\n\r\n",
                                              "data: ",
                                              "Error: ",
                                              "429",
                                              "null",
                                              "\xff",
                                              "\xed\xa0\x80",
                                              "Traceback (most recent call last)",
                                              "\n    at ",
                                              "litellm.",
                                              "Exception - "};
    std::mt19937 m_random{20261121};
};

QString broken(const ProviderError& error)
{
    if (!errorKindFromName(QString(nameOf(error.kind))))
        return u"no kind"_s;
    if (error.message.isEmpty() || error.message.size() > 4000)
        return u"message of %1 characters"_s.arg(error.message.size());
    for (const QChar c : error.message) {
        if (c.category() == QChar::Other_Control)
            return u"control character in: "_s + error.message;
    }
    if (!QString::fromUtf8(error.message.toUtf8()).startsWith(error.message))
        return u"half a character in: "_s + error.message;
    if (error.raw.size() > 16 * 1024)
        return u"raw of %1 bytes"_s.arg(error.raw.size());
    if (error.code.size() > 200 || error.requestId.size() > 4096 || error.provider.size() > 200)
        return u"a field without bounds"_s;
    if (error.retryAfter &&
        (*error.retryAfter < Duration::zero() || *error.retryAfter > std::chrono::hours(24 * 367)))
        return u"a wait of %1 s"_s.arg(toSeconds(*error.retryAfter));
    return {};
}

/// The key as it is, in any case, also where escapes hide it.
bool shows(const QString& text, const QString& key)
{
    QString plain = text;
    plain.remove(u'\\');
    QString bare = key;
    bare.remove(u'\\');
    return plain.contains(bare, Qt::CaseInsensitive) ||
           QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()))
               .contains(key, Qt::CaseInsensitive);
}

} // namespace

class TestErrorMutations : public QObject
{
    Q_OBJECT
private slots:
    void damaged_replies_keep_every_bound_and_no_key();
    void hostile_replies_keep_every_bound();
    void survives_every_truncation_of_every_fixture();
    void survives_random_bytes();
    void survives_hostile_bodies_data();
    void survives_hostile_bodies();
};

void TestErrorMutations::damaged_replies_keep_every_bound_and_no_key()
{
    constexpr int kRounds = 20'000;
    const std::vector<test::ErrorFixture> fixtures = test::allErrors();
    const QList<QByteArray> forms = formsOfKey();
    const Redactor redactor({Secret::take(QByteArray(kKey.constData(), kKey.size()))});
    Mutator mutator;
    for (int round = 0; round < kRounds; ++round) {
        const test::ErrorFixture& fixture =
            fixtures[static_cast<std::size_t>(round) % fixtures.size()];
        FailedReply reply;
        reply.provider = QString::fromUtf8(fixture.provider);
        if (fixture.status != 0)
            reply.status = fixture.status;
        reply.midStream = fixture.status == 0;
        reply.headers = fixture.headers;
        reply.body = mutator.mutated(fixture.body);
        const bool planted = round % 4 == 0;
        const QByteArray form = forms[mutator.below(forms.size())];
        if (planted)
            reply.body.insert(mutator.below(reply.body.size() + 1), " " + form + " ");
        reply.receivedAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
        ProviderError error = classify(reply);
        const QString fault = broken(error);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(u"%1: %2"_s.arg(QLatin1StringView(fixture.name), fault)));
        if (!planted)
            continue;
        const QString written = QString::fromUtf8(form);
        for (const QString& text :
             {redactor.redact(error.message), redactor.redact(error.provider),
              redactor.redact(error.via), redactor.redact(error.code),
              redactor.redact(error.requestId), QString::fromUtf8(redactor.redact(error.raw)),
              reportSample(reply, redactor)}) {
            QVERIFY2(!shows(text, written) && !shows(text, QString::fromUtf8(kKey)),
                     qPrintable(u"%1 from %2"_s.arg(text, QString::fromUtf8(reply.body))));
        }
    }
}

void TestErrorMutations::hostile_replies_keep_every_bound()
{
    for (const qsizetype bytes : {64, 5000, 2 << 20}) {
        for (const test::HostileReply& hostile : test::hostileReplies(bytes)) {
            const QString fault = broken(classify(hostile.reply));
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(hostile.name), fault)));
        }
    }
}

void TestErrorMutations::survives_every_truncation_of_every_fixture()
{
    for (const test::ErrorFixture& fixture : test::allErrors()) {
        FailedReply reply = test::replyOf(fixture);
        const QByteArray whole = reply.body;
        for (qsizetype length = 0; length < whole.size(); ++length) {
            reply.body = whole.left(length);
            test::checkBounds(classify(reply));
        }
    }
}

void TestErrorMutations::survives_random_bytes()
{
    QRandomGenerator random(20261120);
    const QByteArray alphabet = "{}[]()'\"\\:,b<>/ \n0419uxNerror-\xe9\xff{\"error\":";
    for (int round = 0; round < 5000; ++round) {
        QByteArray body(random.bounded(200), Qt::Uninitialized);
        for (char& c : body)
            c = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const ProviderError error = test::classified("p", 100 + random.bounded(500), body);
        test::checkBounds(error);
    }
}

void TestErrorMutations::survives_hostile_bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    constexpr qsizetype kMiB = 1 << 20;
    QTest::newRow("brackets") << QByteArray(kMiB, '[');
    QTest::newRow("braces") << QByteArray(kMiB, '{');
    QTest::newRow("objects in objects") << QByteArray("{\"error\":").repeated(kMiB / 9);
    QTest::newRow("arrays in errors") << "{\"error\":" + QByteArray(kMiB, '[');
    QTest::newRow("a long message")
        << "{\"error\":{\"message\":\"" + QByteArray(kMiB, 'x') + "\"}}";
    QTest::newRow("an endless string") << "{\"error\":{\"message\":\"" + QByteArray(kMiB, 'x');
    QTest::newRow("backslashes") << "{\"error\":\"" + QByteArray(kMiB, '\\');
    QTest::newRow("quotes") << QByteArray(kMiB, '"');
    QTest::newRow("a million numbers") << "[" + QByteArray("1,").repeated(kMiB / 2);
    QTest::newRow("a million errors")
        << "[" + QByteArray(R"({"error":{"message":"x"}},)").repeated(kMiB / 26);
    QTest::newRow("prefixes") << QByteArray("litellm.Error: ").repeated(kMiB / 15);
    QTest::newRow("tags") << "<html>" + QByteArray("<p>").repeated(kMiB / 3);
    QTest::newRow("open tags") << "<html>" + QByteArray(kMiB, '<');
    QTest::newRow("events") << QByteArray("data: {\"error\":1}\n").repeated(kMiB / 18);
    QTest::newRow("phrases") << QByteArray("model not found rate limit ").repeated(kMiB / 27);
    QTest::newRow("zeros") << QByteArray(kMiB, '\0');
    QTest::newRow("invalid UTF-8") << QByteArray(kMiB, '\xff');
    QTest::newRow("pieces") << "{'error': " + QByteArray("'a' + ").repeated(kMiB / 6);
    QByteArray nested = "cause";
    for (int level = 0; level < 12; ++level) {
        QByteArray quoted = nested;
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        nested = "{\"error\":{\"message\":\"" + quoted + "\"}}";
    }
    QTest::newRow("strings in strings") << nested;
    QTest::newRow("16 MiB") << QByteArray(16 * kMiB, 'x');
}

void TestErrorMutations::survives_hostile_bodies()
{
    QFETCH(QByteArray, body);
    for (const int status : {200, 400, 500})
        test::checkBounds(test::classified("p", status, body));
}

QTEST_GUILESS_MAIN(TestErrorMutations)
#include "tst_errormutations.moc"

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/catalogue.h"
#include "app/providers/dialect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// The data as it stands in the program.
QJsonArray presetData()
{
    if (presets().isEmpty()) // which also loads the resource
        return {};
    QFile file(u":/providers/presets.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

bool isWebPage(const QJsonValue& value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

bool areStrings(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), [](const QJsonValue& one) {
        return !one.toString().isEmpty();
    });
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void has_only_fields_of_the_right_form_data();
    void has_only_fields_of_the_right_form();
    void names_each_preset_once();
    void knows_no_preset_by_another_name();
    void reads_every_field();
    void has_what_the_product_promises_data();
    void has_what_the_product_promises();
    void warns_of_the_key_of_another_provider_data();
    void warns_of_the_key_of_another_provider();
};

void TestCatalogue::has_only_fields_of_the_right_form_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray data = presetData();
    QCOMPARE(data.size(), presets().size());
    QVERIFY(data.size() >= 25);
    for (const QJsonValue& entry : data)
        QTest::newRow(qPrintable(entry.toObject().value("name"_L1).toString())) << entry.toObject();
}

void TestCatalogue::has_only_fields_of_the_right_form()
{
    QFETCH(const QJsonObject, entry);
    static const QRegularExpression nameForm(u"^[a-z0-9][a-z0-9.-]*$"_s);
    static const QRegularExpression variableForm(u"^[A-Z][A-Z0-9_]*$"_s);
    QVERIFY(nameForm.match(entry.value("name"_L1).toString()).hasMatch());
    QVERIFY(entry.contains("title"_L1));
    QVERIFY(entry.contains("dialect"_L1));
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        bool good = false;
        if (key == "name"_L1 || key == "title"_L1 || key == "example_model"_L1) {
            good = !value.toString().isEmpty();
        } else if (key == "dialect"_L1) {
            good = dialectByName(value.toString());
        } else if (key == "base_url"_L1) {
            const QUrl url(value.toString(), QUrl::StrictMode);
            good = !url.path().endsWith(u'/') &&
                   (isWebPage(value) || (url.scheme() == "http"_L1 && isLoopback(url)));
        } else if (key == "key"_L1) {
            good = value == "none"_L1;
        } else if (key == "key_prefixes"_L1 || key == "not_key_prefixes"_L1) {
            good = areStrings(value);
        } else if (key == "key_length"_L1) {
            good = value.toInt() > 0;
        } else if (key == "key_variable"_L1) {
            good = variableForm.match(value.toString()).hasMatch();
        } else if (key == "limits_per"_L1) {
            good = QStringList{u"key"_s, u"project"_s, u"organization"_s, u"region"_s}.contains(
                value.toString());
        } else if (key == "key_page"_L1 || key == "status_page"_L1 || key == "limits_page"_L1) {
            good = isWebPage(value);
        } else if (key == "headers"_L1) {
            good = value.isObject();
        }
        QVERIFY2(good, qPrintable(key));
    }
    // Whose limits they are is said with the page that says so.
    QCOMPARE(entry.contains("limits_per"_L1), entry.contains("limits_page"_L1));
    // A server that needs no key has none to look for.
    QVERIFY(!(entry.contains("key"_L1) && entry.contains("key_variable"_L1)));
}

void TestCatalogue::names_each_preset_once()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (const Preset& one : presets()) {
        names.insert(one.name);
        titles.insert(one.title);
        QCOMPARE(preset(one.name), &one);
    }
    QCOMPARE(names.size(), presets().size());
    QCOMPARE(titles.size(), presets().size());
}

void TestCatalogue::knows_no_preset_by_another_name()
{
    QVERIFY(!preset(u""));
    QVERIFY(!preset(u"OpenAI"));
    QVERIFY(!preset(u"nobody"));
}

void TestCatalogue::reads_every_field()
{
    const Preset* gemini = preset(u"gemini");
    QVERIFY(gemini);
    QCOMPARE(gemini->title, u"Google Gemini"_s);
    QCOMPARE(gemini->dialect, u"gemini"_s);
    QCOMPARE(gemini->baseUrl, QUrl(u"https://generativelanguage.googleapis.com/v1beta"_s));
    QCOMPARE(gemini->keySource, KeySource::Keychain);
    QCOMPARE(gemini->keyPrefixes, QStringList{u"AIza"_s});
    QCOMPARE(gemini->keyLength, 39);
    QCOMPARE(gemini->keyVariable, u"GEMINI_API_KEY"_s);
    QVERIFY(!gemini->keyPage.isEmpty());
    QVERIFY(!gemini->statusPage.isEmpty());
    QVERIFY(!gemini->exampleModel.isEmpty());
    QVERIFY(preset(u"openai")->notKeyPrefixes.contains(u"sk-ant-"_s));
    QCOMPARE(preset(u"ollama")->keySource, KeySource::None);
    QCOMPARE(gemini->limitsPer, LimitsPer::Project);
    QCOMPARE(preset(u"openai")->limitsPer, LimitsPer::Organization);
    QCOMPARE(preset(u"azure-openai")->limitsPer, LimitsPer::Region);
    QCOMPARE(preset(u"cohere")->limitsPer, LimitsPer::Key);
    QVERIFY(!preset(u"vllm")->limitsPer);
}

void TestCatalogue::has_what_the_product_promises_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("baseUrl");
    const auto row = [](const char* name, const char* dialect, const char* baseUrl) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(dialect)
                            << QString::fromLatin1(baseUrl);
    };
    row("openai", "openai", "https://api.openai.com/v1");
    row("anthropic", "anthropic", "https://api.anthropic.com/v1");
    row("gemini", "gemini", "https://generativelanguage.googleapis.com/v1beta");
    row("openrouter", "openai", "https://openrouter.ai/api/v1");
    row("tokenmix", "openai", "https://api.tokenmix.ai/v1");
    row("ofox", "openai", "https://api.ofox.ai/v1");
    row("ollama", "ollama", "http://127.0.0.1:11434");
    row("ollama-cloud", "ollama", "https://ollama.com");
    row("minimax", "openai", "https://api.minimax.io/v1");
    row("zai", "openai", "https://api.z.ai/api/paas/v4");
    row("deepseek", "openai", "https://api.deepseek.com/v1");
    row("moonshot", "openai", "https://api.moonshot.ai/v1");
    row("dashscope", "openai", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1");
    row("groq", "openai", "https://api.groq.com/openai/v1");
    row("mistral", "openai", "https://api.mistral.ai/v1");
    row("xai", "openai", "https://api.x.ai/v1");
    row("together", "openai", "https://api.together.xyz/v1");
    row("fireworks", "openai", "https://api.fireworks.ai/inference/v1");
    row("cohere", "openai", "https://api.cohere.ai/compatibility/v1");
    row("huggingface", "openai", "https://router.huggingface.co/v1");
    row("azure-openai", "openai", "");
    row("vllm", "openai", "http://localhost:8000/v1");
    row("llama.cpp", "openai", "http://localhost:8080/v1");
    row("lmstudio", "openai", "http://localhost:1234/v1");
    row("openai-compatible", "openai", "");
}

void TestCatalogue::has_what_the_product_promises()
{
    QFETCH(const QString, name);
    QFETCH(const QString, dialect);
    QFETCH(const QString, baseUrl);
    const Preset* found = preset(name);
    QVERIFY(found);
    QCOMPARE(found->dialect, dialect);
    QCOMPARE(found->baseUrl.toString(), baseUrl);
    // Where a key is needed, it is said where to get one. Whoever speaks the dialect of OpenAI may
    // stand behind the last one, with or without a key.
    QCOMPARE(found->keyPage.isEmpty(),
             found->keySource == KeySource::None || name == "openai-compatible"_L1);
}

void TestCatalogue::warns_of_the_key_of_another_provider_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("foreign");
    const auto row = [](const char* name, const char* own, const char* foreign) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray(own) + QByteArray(35, 'x')
                            << QByteArray(foreign) + QByteArray(35, 'x');
    };
    row("openai", "sk-", "sk-ant-");
    row("anthropic", "sk-ant-", "sk-proj-");
    row("gemini", "AIza", "sk-");
    row("openrouter", "sk-or-", "sk-ant-");
    row("groq", "gsk_", "sk-");
    row("xai", "xai-", "gsk_");
    row("huggingface", "hf_", "sk-");
}

void TestCatalogue::warns_of_the_key_of_another_provider()
{
    QFETCH(const QString, name);
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, foreign);
    const KeyLook good = lookAtKey(own, preset(name));
    QVERIFY2(good.usable && good.warning.isEmpty(), qPrintable(good.warning));
    const KeyLook odd = lookAtKey(foreign, preset(name));
    QVERIFY(odd.usable && !odd.warning.isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

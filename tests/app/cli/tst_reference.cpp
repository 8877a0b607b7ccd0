// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reference.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/resources/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void the_page_of_the_guide_is_what_the_schema_makes()
    {
        const QString page = configurationReference(bytesOf(u"config.schema.json"_s));
        QVERIFY2(QString::fromUtf8(bytesOf(u"guide/configuration.md"_s)) == page,
                 "Write it anew: fuseboardctl config reference > resources/guide/configuration.md");
    }

    void a_key_is_told_with_type_limits_default_meaning_and_example()
    {
        const QString page = configurationReference(R"({"properties": {
            "every_s": {"description": "How often.", "type": ["number", "null"], "minimum": 60,
                        "maximum": 86400, "default": null, "examples": [600]}}})");
        QVERIFY(page.contains(u"- **`every_s`** – number or `null`; 60 to 86400; default `null`. "
                              "How often. Example: `\"every_s\": 600`.\n"_s));
    }

    void words_and_required_keys_are_told()
    {
        const QString page = configurationReference(R"({"properties": {
            "kind": {"description": "What it is.", "enum": ["a", "b"]}}, "required": ["kind"]})");
        QVERIFY(page.contains(u"– one of `\"a\"`, `\"b\"`; required. What it is."_s));
    }

    void an_object_leads_to_its_section()
    {
        const QString page = configurationReference(bytesOf(u"config.schema.json"_s));
        static const QRegularExpression lead(u"See \\[`([^`]+)`\\]\\(#(\\w+)\\)"_s);
        auto matches = lead.globalMatch(page);
        QSet<QString> sections;
        while (matches.hasNext()) {
            const auto match = matches.next();
            sections.insert(match.captured(1));
            QVERIFY2(page.contains(u"\n## `%1`\n"_s.arg(match.captured(1))),
                     qPrintable(match.captured(1)));
        }
        QVERIFY(sections.contains(u"providers[].prices.NAME"_s));
        QCOMPARE(sections.size(), page.count(u"\n## `"_s));
    }
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"

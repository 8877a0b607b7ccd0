// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plural forms
    bool isPlural = false;
    bool isFinished = true;
};

QString folder()
{
    return QStringLiteral(FUSEBOARD_SOURCES "/translations/");
}

Text readText(QXmlStreamReader& xml, const QString& context)
{
    Text text{.context = context, .source = {}, .forms = {}};
    text.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            text.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            text.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!text.isPlural)
                text.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    text.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> readTexts(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts << readText(xml, context);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return texts;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression wanted(u"%L?[0-9]+|%L?n|<[^>]+>"_s);
    QStringList found;
    auto matches = wanted.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured().remove(u'L');
    found.sort();
    found.removeDuplicates();
    return found;
}

/// What is wrong with one translation of `source`; empty: nothing.
QString fault(const Text& text, const QString& translation, bool isSingular)
{
    if (translation.trimmed().isEmpty())
        return u"empty"_s;
    QStringList wanted = placeholders(text.source);
    QStringList there = placeholders(translation);
    // "One call" need not hold the number.
    if (isSingular) {
        wanted.removeAll(u"%n"_s);
        there.removeAll(u"%n"_s);
    }
    if (wanted != there)
        return u"other placeholders"_s;
    if (text.source.contains(u'&') != translation.contains(u'&'))
        return u"mnemonic"_s;
    if (text.source.startsWith(u' ') != translation.startsWith(u' ') ||
        text.source.endsWith(u' ') != translation.endsWith(u' '))
        return u"blanks at its ends"_s;
    if (text.source.count(u'\n') != translation.count(u'\n'))
        return u"lines"_s;
    return {};
}

} // namespace

/// The five translations against the sources as they are now. Needs lupdate, as the build does.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void every_text_of_the_sources_is_translated_data() { addLanguages(); }
    void every_text_of_the_sources_is_translated()
    {
        QFETCH(QString, file);
        const QTemporaryDir scratch;
        const QString copy = scratch.filePath(file);
        QVERIFY(QFile::copy(folder() + file, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(FUSEBOARD_SOURCES));
        QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s};
        arguments << sources() << u"-locations"_s << u"none"_s << u"-no-obsolete"_s << u"-ts"_s
                  << copy;
        lupdate.start(QStringLiteral(FUSEBOARD_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(110'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);

        QStringList missing;
        const QList<Text> texts = readTexts(copy);
        QVERIFY(texts.size() > 1500);
        for (const Text& text : texts) {
            if (!text.isFinished)
                missing << text.context + u": "_s + text.source;
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"%1 texts; run translations/update.sh, then translate:\n%2"_s
                                .arg(missing.size())
                                .arg(missing.mid(0, 40).join(u'\n'))));
    }

    void translations_hold_what_their_sources_hold_data() { addLanguages(); }
    void translations_hold_what_their_sources_hold()
    {
        QFETCH(QString, file);
        const bool hasOneForm = file.contains("_ja"_L1) || file.contains("_zh"_L1);
        QStringList faults;
        const QList<Text> texts = readTexts(folder() + file);
        for (const Text& text : texts) {
            if (text.isPlural && text.forms.size() != (hasOneForm ? 1 : 2))
                faults << u"plural forms: "_s + text.source;
            for (qsizetype i = 0; i < text.forms.size(); ++i) {
                const bool isSingular = text.isPlural && !hasOneForm && i == 0;
                const QString what = fault(text, text.forms.at(i), isSingular);
                if (!what.isEmpty())
                    faults << u"%1: %2 => %3"_s.arg(what, text.source, text.forms.at(i));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void a_translation_is_another_language_data() { addLanguages(); }
    void a_translation_is_another_language()
    {
        QFETCH(QString, file);
        const QList<Text> texts = readTexts(folder() + file);
        const auto same = std::count_if(texts.cbegin(), texts.cend(), [](const Text& text) {
            return text.source.contains(u' ') && text.forms.contains(text.source);
        });
        // Names of several words and formats of numbers are the same everywhere.
        QVERIFY2(same * 20 < texts.size(), qPrintable(QString::number(same)));
    }

private:
    /// As in translations/update.sh.
    static QStringList sources()
    {
        return {u"app/adapters"_s, u"app/domain"_s,    u"app/engine"_s,
                u"app/main"_s,     u"app/providers"_s, u"ui"_s};
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("file");
        for (const LanguageOption& option : Language::all()) {
            if (option.code != "en"_L1)
                QTest::newRow(qPrintable(option.code)) << u"fuseboard_%1.ts"_s.arg(option.code);
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"

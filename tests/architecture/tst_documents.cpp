// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the documents name is there: files, tests, commands, options, keys of the configuration.
#include "app/cli/commandline.h"
#include "app/cli/settinglist.h"
#include "app/domain/policy.h"
#include "app/engine/configurationkeeper.h"

#include <QDir>
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

const QDir& root()
{
    static const QDir dir(QStringLiteral(FUSEBOARD_SOURCE_DIR));
    return dir;
}

QString read(const QString& name)
{
    QFile file(root().filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern,
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList guide()
{
    QStringList files;
    const QStringList names = QDir(root().filePath(u"resources/guide"_s)).entryList({u"*.md"_s});
    for (const QString& name : names)
        files << u"resources/guide/"_s + name;
    return files;
}

QStringList documents()
{
    return QStringList{u"README.md"_s, u"CONTRIBUTING.md"_s, u"SECURITY.md"_s} + guide();
}

QString withoutFences(QString text)
{
    static const QRegularExpression fence(u"^```.*?^```$"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    return text.remove(fence);
}

QStringList spansOf(const QString& text)
{
    return captured(withoutFences(text), u"`([^`\n]+)`"_s);
}

/// "a.{h,cpp}" names two files, "<name>" and '*' stand for any name.
bool isThere(const QString& path)
{
    static const QRegularExpression ends(u"\\{(.+),(.+)\\}"_s);
    static const QRegularExpression any(u"<[a-z]+>"_s);
    if (const auto match = ends.match(path); match.hasMatch()) {
        return isThere(QString(path).replace(match.captured(), match.captured(1))) &&
               isThere(QString(path).replace(match.captured(), match.captured(2)));
    }
    const QString pattern = QString(path).replace(any, u"*"_s);
    const qsizetype slash =
        pattern.indexOf(u'*') < 0 ? -1 : pattern.lastIndexOf(u'/', pattern.indexOf(u'*'));
    if (slash < 0)
        return QFile::exists(root().filePath(pattern));
    const QString rest = pattern.mid(slash + 1).section(u'/', 0, 0);
    return !QDir(root().filePath(pattern.left(slash)))
                .entryList({rest}, QDir::AllEntries | QDir::NoDotAndDotDot)
                .isEmpty();
}

bool isPath(const QString& span)
{
    static const QRegularExpression path(
        u"^(app|ui|resources|tests|translations|packaging)/[^\\s…]*$"_s);
    return path.match(span).hasMatch();
}

QStringList namesOf(const QList<QCommandLineOption>& options)
{
    QStringList names;
    for (const QCommandLineOption& option : options)
        names += option.names();
    return names;
}

/// Of the window's program, from its manual.
QStringList windowOptions()
{
    QString manual = read(u"resources/desktop/man/fuseboard.1.in"_s);
    return captured(manual.replace("\\-"_L1, "-"_L1), u"--([a-z-]+)"_s);
}

QStringList optionsIn(const QString& text)
{
    return captured(text, u"(?:^|[\\s\\[`])--([a-z][a-z-]*)"_s);
}

/// The call of fuseboardctl in a line, up to the end of its span, its comment or its pipe.
QStringList callsIn(const QString& text)
{
    return captured(text, u"\\bfuseboardctl ([^`\n|#>]+)"_s);
}

/// What is wrong with the words behind "fuseboardctl"; empty: nothing.
QString faultOf(const QString& call)
{
    QStringList words = call.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && words.first().startsWith("--"_L1)) {
        const QString option = words.takeFirst().mid(2);
        if (!namesOf(commonOptions()).contains(option))
            return u"no option of all commands: "_s + option;
        if ((option == "config"_L1 || option == "data-dir"_L1) && !words.isEmpty())
            words.removeFirst();
    }
    static const QRegularExpression plain(u"^[a-z]+$"_s);
    if (words.isEmpty() || !plain.match(words.first()).hasMatch())
        return {};
    for (const CommandSpec& spec : commandTable()) {
        if (spec.name != words.first())
            continue;
        const QStringList known = namesOf(spec.options) + namesOf(commonOptions());
        const QStringList options = optionsIn(call);
        for (const QString& option : options) {
            if (!known.contains(option))
                return u"%1 has no option --%2"_s.arg(spec.name, option);
        }
        const QStringList verbs = captured(spec.arguments, u"(?:^|\\| )([a-z]+)"_s);
        const QString verb = words.value(1);
        if (!verbs.isEmpty() && plain.match(verb).hasMatch() && !verbs.contains(verb))
            return u"%1 has no %2"_s.arg(spec.name, verb);
        return {};
    }
    return u"there is no command "_s + words.first();
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QList<SettingSection> sections =
            settingsOf(read(u"resources/config.schema.json"_s).toUtf8());
        for (const SettingSection& section : sections) {
            for (const SchemaSetting& setting : section.settings)
                m_settings.insert(setting.path, setting.schema);
        }
        QVERIFY(m_settings.size() > 100);
    }

    void every_path_is_there_data() { addDocuments(); }
    void every_path_is_there()
    {
        QFETCH(QString, name);
        const QString text = read(name);
        QVERIFY2(!text.isEmpty(), qPrintable(name));
        const QStringList spans = spansOf(text);
        for (const QString& span : spans) {
            if (isPath(span))
                QVERIFY2(isThere(span), qPrintable(span));
        }
        const QString folder = QFileInfo(name).path();
        const QStringList links = captured(withoutFences(text), u"\\]\\(([^)]+)\\)"_s);
        for (const QString& link : links) {
            const QString file = link.section(u'#', 0, 0);
            if (!file.isEmpty() && !link.contains("://"_L1))
                QVERIFY2(QFile::exists(root().filePath(folder + u'/' + file)), qPrintable(link));
        }
    }

    void a_path_that_is_not_there_is_seen()
    {
        QVERIFY(isPath(u"app/engine/no-such-file.cpp"_s));
        QVERIFY(!isThere(u"app/engine/no-such-file.cpp"_s));
        QVERIFY(!isThere(u"app/engine/<name>nothing.{h,cpp}"_s));
        QVERIFY(isThere(u"app/providers/<name>dialect.{h,cpp}"_s));
        QVERIFY(isThere(u"tests/feeds/<name>/"_s));
    }

    void security_names_tests_that_there_are()
    {
        const QString text = read(u"SECURITY.md"_s);
        static const QRegularExpression named(
            u"`(tests/[^`]+\\.cpp)`(?: \\(([^)]*)\\)|, `(\\w+)`)?"_s);
        auto matches = named.globalMatch(text);
        int functions = 0;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString source = read(match.captured(1));
            QVERIFY2(!source.isEmpty(), qPrintable(match.captured(1)));
            const QString inner =
                match.captured(2).isEmpty() ? u"`%1`"_s.arg(match.captured(3)) : match.captured(2);
            const QStringList names = captured(inner, u"`(\\w+)`"_s);
            for (const QString& name : names) {
                ++functions;
                QVERIFY2(source.contains(u"void %1()"_s.arg(name)),
                         qPrintable(match.captured(1) + u' ' + name));
            }
        }
        QVERIFY(functions > 20);
    }

    void every_call_is_one_that_the_program_takes_data() { addDocuments(); }
    void every_call_is_one_that_the_program_takes()
    {
        QFETCH(QString, name);
        const QStringList calls = callsIn(read(name));
        for (const QString& call : calls) {
            const QString fault = faultOf(call.trimmed());
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u" in: "_s + call));
        }
    }

    void a_call_that_is_wrong_is_seen()
    {
        QCOMPARE(callsIn(u"    fuseboardctl check  # each\nsee `fuseboardctl keys list`"_s),
                 (QStringList{u"check  "_s, u"keys list"_s}));
        QVERIFY(!faultOf(u"sned --prompt x"_s).isEmpty());
        QVERIFY(!faultOf(u"send --promt x"_s).isEmpty());
        QVERIFY(!faultOf(u"keys frobnicate"_s).isEmpty());
        QVERIFY(!faultOf(u"--colour send"_s).isEmpty());
        QVERIFY(faultOf(u"--config c.json send --prompt x"_s).isEmpty());
    }

    void every_option_in_the_guide_is_one_data() { addDocuments(guide()); }
    void every_option_in_the_guide_is_one()
    {
        QFETCH(QString, name);
        QStringList known = namesOf(commonOptions()) + windowOptions();
        for (const CommandSpec& spec : commandTable())
            known += namesOf(spec.options);
        const QStringList options = optionsIn(read(name));
        for (const QString& option : options)
            QVERIFY2(known.contains(option), qPrintable(u"--"_s + option));
    }

    void every_configuration_has_keys_that_there_are_data() { addDocuments(); }
    void every_configuration_has_keys_that_there_are()
    {
        QFETCH(QString, name);
        const QStringList blocks = captured(read(name), u"^```json\n(.*?)^```$"_s);
        for (const QString& block : blocks) {
            const QByteArray json = block.toUtf8();
            QJsonParseError error;
            const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(block));
            checkKeys(object, {});
            if (object.contains("version"_L1)) {
                const ConfigurationText whole = readAndResolve(json);
                QVERIFY2(whole.problems.isEmpty(),
                         qPrintable(whole.problems.isEmpty() ? QString()
                                                             : whole.problems.first().toString()));
            }
        }
    }

    void the_configuration_of_the_readme_is_one()
    {
        const QStringList blocks = captured(read(u"README.md"_s), u"^    (\\{\n.*?^    \\})$"_s);
        QCOMPARE(blocks.size(), 1);
        const ConfigurationText whole = readAndResolve(blocks.first().toUtf8());
        QVERIFY2(
            whole.problems.isEmpty(),
            qPrintable(whole.problems.isEmpty() ? QString() : whole.problems.first().toString()));
        QCOMPARE(whole.resolved.chains.size(), 1);
    }

    void every_policy_is_one()
    {
        const QStringList blocks =
            captured(read(u"resources/guide/teams.md"_s), u"^```json policy\n(.*?)^```$"_s);
        QCOMPARE(blocks.size(), 1);
        const PolicyReading reading = readPolicy(blocks.first().toUtf8());
        QVERIFY2(reading.problems.isEmpty(),
                 qPrintable(reading.problems.isEmpty() ? QString()
                                                       : reading.problems.first().toString()));
    }

    void every_path_of_a_setting_is_one_data() { addDocuments(); }
    void every_path_of_a_setting_is_one()
    {
        QFETCH(QString, name);
        static const QRegularExpression setting(
            u"^(providers|chains|error_rules|probes|feeds|alerts|"
            "history|export)(\\[\\])?(\\.[a-zA-Z_]+(\\[\\])?)+$"_s);
        const QStringList spans = spansOf(read(name));
        for (const QString& span : spans) {
            if (!setting.match(span).hasMatch())
                continue;
            const QString path = span.endsWith("[]"_L1)      ? span.chopped(2)
                                 : span.endsWith(".NAME"_L1) ? span.chopped(5)
                                                             : span;
            QVERIFY2(m_settings.contains(path), qPrintable(span));
        }
    }

private:
    static void addDocuments(const QStringList& names = documents())
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : names)
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void checkKeys(const QJsonValue& value, const QString& path)
    {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue& entry : entries)
            checkKeys(entry, path + u"[]"_s);
        const QJsonObject object = value.toObject();
        const QJsonObject own = m_settings.value(path);
        const bool isMap =
            own.contains("additionalProperties"_L1) && own["additionalProperties"_L1].isObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString name = isMap ? u"NAME"_s : each.key();
            const QString below = path.isEmpty() ? name : path + u'.' + name;
            if (!isMap)
                QVERIFY2(m_settings.contains(below), qPrintable(below));
            checkKeys(each.value(), below);
        }
    }

    QHash<QString, QJsonObject> m_settings;
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"

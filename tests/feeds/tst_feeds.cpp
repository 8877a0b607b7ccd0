// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedreader.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kDocuments = QStringLiteral(FUSEBOARD_SOURCE_DIR "/tests/feeds");
const QString kSamples = QStringLiteral(FUSEBOARD_SOURCE_DIR "/../shared/samples/status");
const QLatin1StringView kExpected = ".expected.json"_L1;

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList pathsOf(const QStringList& patterns)
{
    QStringList paths;
    QDirIterator walk(kDocuments, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        // Those in the folder itself are the test's own.
        const QString path = QDir(kDocuments).relativeFilePath(walk.next());
        if (path.contains(u'/'))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

QStringList documentPaths()
{
    QStringList paths = pathsOf({u"*.json"_s, u"*.xml"_s, u"*.bin"_s, u"*.html"_s, u"*.txt"_s});
    paths.removeIf([](const QString& path) { return path.endsWith(kExpected); });
    return paths;
}

QString expectationOf(const QString& documentPath)
{
    return documentPath.left(documentPath.lastIndexOf(u'.')) + kExpected;
}

QJsonObject readingAsJson(const FeedReading& reading)
{
    if (const auto* snapshot = std::get_if<FeedSnapshot>(&reading))
        return toJson(*snapshot);
    return {{u"fault"_s, true}};
}

/// "2026-03-17T02:42:00Z"; "?" where there is none.
QString timeText(const std::optional<QDateTime>& time)
{
    return time ? time->toUTC().toString(Qt::ISODate) : u"?"_s;
}

/// "started .. updated title [part, part]", of what is open.
QStringList openIncidents(const FeedSnapshot& snapshot)
{
    QStringList open;
    for (const FeedIncident& incident : snapshot.incidents) {
        QStringList parts;
        for (const FeedPart& part : incident.parts)
            parts.append(part.name);
        if (parts.size() > 3)
            parts = {u"%1 parts"_s.arg(parts.size())};
        if (incident.open)
            open.append(timeText(incident.startedAt) + " .. "_L1 + timeText(incident.updatedAt) +
                        u' ' + incident.title + " ["_L1 + parts.join(u", "_s) + u']');
    }
    return open;
}

QList<QByteArray> linesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson().split('\n');
}

} // namespace

class FeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_documents_as_expected_data();
    void reads_documents_as_expected();
    void every_expectation_has_its_document();
    void every_fault_tells_what_to_do_data();
    void every_fault_tells_what_to_do();
    void a_document_cut_anywhere_is_no_calm_page_data();
    void a_document_cut_anywhere_is_no_calm_page();
    void reads_what_the_engines_really_sent_data();
    void reads_what_the_engines_really_sent();
    void leaves_no_sample_out();
};

void FeedsTest::reads_documents_as_expected_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : documentPaths())
        QTest::newRow(qPrintable(path)) << path;
}

void FeedsTest::reads_documents_as_expected()
{
    QFETCH(QString, path);
    QJsonParseError error;
    const QByteArray json = contentsOf(kDocuments + u'/' + expectationOf(path));
    QJsonObject expected = QJsonDocument::fromJson(json, &error).object();
    QVERIFY2(!expected.isEmpty(), qPrintable(error.errorString()));
    const QString now = expected.take("now"_L1).toString(u"2026-09-15T12:00:00Z"_s);
    const QUrl url(expected.take("url"_L1).toString());

    const FeedReading reading = readFeed({contentsOf(kDocuments + u'/' + path), url},
                                         QDateTime::fromString(now, Qt::ISODate));
    const QList<QByteArray> got = linesOf(readingAsJson(reading));
    const QList<QByteArray> wanted = linesOf(expected);
    for (qsizetype i = 0; i < qMin(got.size(), wanted.size()); ++i)
        QVERIFY2(got[i] == wanted[i],
                 "line %1: got %2, wanted %3, in\n%4"_ba.replace("%1", QByteArray::number(i + 1))
                     .replace("%2", got[i].trimmed())
                     .replace("%3", wanted[i].trimmed())
                     .replace("%4", got.join('\n'))
                     .constData());
    QCOMPARE(got.size(), wanted.size());
}

void FeedsTest::every_expectation_has_its_document()
{
    QStringList wanted;
    for (const QString& path : documentPaths())
        wanted.append(expectationOf(path));
    wanted.sort();
    QCOMPARE(pathsOf({u"*.expected.json"_s}), wanted);
}

void FeedsTest::every_fault_tells_what_to_do_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : documentPaths()) {
        if (contentsOf(kDocuments + u'/' + expectationOf(path)).contains("\"fault\""))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void FeedsTest::every_fault_tells_what_to_do()
{
    QFETCH(QString, path);
    const FeedReading reading = readFeed({contentsOf(kDocuments + u'/' + path)}, {});
    const auto* fault = std::get_if<FeedFault>(&reading);
    QVERIFY(fault);
    QVERIFY2(fault->what.endsWith(u'.'), qPrintable(fault->what));
    QVERIFY2(fault->cure.endsWith(u'.'), qPrintable(fault->cure));
}

void FeedsTest::a_document_cut_anywhere_is_no_calm_page_data()
{
    reads_documents_as_expected_data();
}

void FeedsTest::a_document_cut_anywhere_is_no_calm_page()
{
    QFETCH(QString, path);
    QByteArray whole = contentsOf(kDocuments + u'/' + path);
    while (whole.endsWith('\n') || whole.endsWith('\0')) // UTF-16 has zeros beside its line feeds
        whole.chop(1);
    const qsizetype step = qMax<qsizetype>(1, whole.size() / 200);
    for (qsizetype size = 0; size < whole.size(); size += step) {
        const FeedReading reading = readFeed({whole.first(size)}, QDateTime::currentDateTimeUtc());
        const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
        QVERIFY2(!snapshot || snapshot->level != FeedLevel::Operational,
                 qPrintable(u"cut after %1 bytes"_s.arg(size)));
    }
}

void FeedsTest::reads_what_the_engines_really_sent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("level");
    QTest::addColumn<int>("components"); // -1: not looked at
    QTest::addColumn<int>("incidents");  // open or not
    QTest::addColumn<QStringList>("open");

    QTest::newRow("incident.io, native, reopened")
        << u"openai-incidentio-native-summary-ongoing.json"_s << u"incidentio"_s << u"degraded"_s
        << 31 << 1
        << QStringList{u"2026-03-17T02:42:00Z .. 2026-03-17T05:21:16Z Elevated errors for sign-in "
                       "and account creation [Login]"_s};
    QTest::newRow("Google Cloud, calm") << u"gcp-incidents.json"_s << u"google_cloud"_s
                                        << u"operational"_s << 0 << 4 << QStringList{};
    QTest::newRow("Datadog, calm") << u"openrouter-datadog-config.json"_s << u"datadog"_s
                                   << u"operational"_s << 3 << 2 << QStringList{};
    QTest::newRow("Instatus, calm") << u"perplexity-instatus-summary-calm.json"_s << u"instatus"_s
                                    << u"operational"_s << 0 << 0 << QStringList{};
    QTest::newRow("Status.io, calm") << u"statusio-gitlab-status.json"_s << u"statusio"_s
                                     << u"operational"_s << 23 << 0 << QStringList{};
    QTest::newRow("AWS, RSS")
        << u"aws-rss-all-incident.xml"_s << u"rss"_s << u"major_outage"_s << 0 << 2
        << QStringList{u"2026-04-30T07:07:11Z .. 2026-04-30T07:07:11Z Service impact: Increased "
                       "Connectivity Issues and API Error Rates [multipleservices]"_s,
                       u"2026-03-03T16:14:45Z .. 2026-04-30T07:25:54Z Service disruption: "
                       "Increased Error Rates [multipleservices]"_s};
    QTest::newRow("AWS, in UTF-16")
        << u"aws-currentevents-incident.utf16be.bin"_s << u"aws_health"_s << u"major_outage"_s
        << 289 << 2
        << QStringList{u"2026-03-02T05:56:27Z .. 2026-04-30T07:07:11Z Increased Error Rates "
                       "[144 parts]"_s,
                       u"2026-03-01T12:51:25Z .. 2026-04-30T07:25:54Z Increased Error Rates "
                       "[135 parts]"_s};
    QTest::newRow("Azure, calm") << u"azure-feed-empty.xml"_s << u"rss"_s << u"operational"_s << 0
                                 << 0 << QStringList{};
}

void FeedsTest::reads_what_the_engines_really_sent()
{
    QFETCH(QString, file);
    QFETCH(QString, engine);
    QFETCH(QString, level);
    QFETCH(int, components);
    QFETCH(int, incidents);
    QFETCH(QStringList, open);
    if (!QFile::exists(kSamples))
        QSKIP("There are no samples beside the project.");

    const FeedReading reading =
        readFeed({contentsOf(kSamples + u'/' + file)},
                 QDateTime::fromString(u"2026-09-15T12:00:00Z"_s, Qt::ISODate));
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    QVERIFY2(snapshot, qPrintable(snapshot ? QString() : std::get<FeedFault>(reading).what));
    QCOMPARE(nameOf(snapshot->engine), engine);
    QCOMPARE(openIncidents(*snapshot), open);
    QCOMPARE(nameOf(snapshot->level), level);
    QCOMPARE(snapshot->incidents.size(), incidents);
    if (components >= 0)
        QCOMPARE(snapshot->components.size(), components);
}

void FeedsTest::leaves_no_sample_out()
{
    QStringList samples = QDir(kSamples).entryList(QDir::Files, QDir::Name);
    samples.removeIf([](const QString& name) { return name.endsWith(".source"_L1); });
    if (samples.isEmpty())
        QSKIP("There are no samples beside the project.");
    const QByteArray rows = contentsOf(kDocuments + "/tst_feeds.cpp"_L1);
    for (const QString& sample : std::as_const(samples))
        QVERIFY2(rows.contains(u"u\"%1\"_s"_s.arg(sample).toUtf8()), qPrintable(sample));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::FeedsTest)
#include "tst_feeds.moc"

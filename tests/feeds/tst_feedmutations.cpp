// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedassembly.h"
#include "app/feeds/feedreader.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::fromString(u"2026-09-15T12:00:00Z"_s, Qt::ISODate);

/// What a page says of how well something is, in any of the engines.
bool isStatusWord(const QString& key)
{
    static constexpr std::array kWords{
        "status"_L1,         "status_code"_L1,      "indicator"_L1,  "impact"_L1,
        "status_impact"_L1,  "severity"_L1,         "current"_L1,    "max"_L1,
        "current_status"_L1, "previous_status"_L1,  "old_status"_L1, "new_status"_L1,
        "to_status"_L1,      "aggregate_state"_L1,  "state"_L1,      "worst_component_status"_L1,
        "currentStatus"_L1,  "component_status"_L1,
    };
    return std::find(kWords.begin(), kWords.end(), key) != kWords.end();
}

bool isAnything(const QString&)
{
    return true;
}

/// Replaces members and list entries of a document one by one, or all at once.
class Mutation
{
public:
    using Selects = bool (*)(const QString& key);

    /// An undefined replacement removes.
    Mutation(Selects selects, const QJsonValue& replacement)
        : m_selects(selects), m_replacement(replacement)
    {
    }

    static qsizetype placesIn(const QJsonValue& document, Selects selects)
    {
        Mutation counting(selects, {});
        counting.m_place = -1;
        counting.mutated(document, {});
        return counting.m_visited;
    }
    QJsonValue at(qsizetype place, const QJsonValue& document)
    {
        m_place = place;
        m_visited = 0;
        return mutated(document, {});
    }
    QJsonValue everywhere(const QJsonValue& document)
    {
        m_everywhere = true;
        return mutated(document, {});
    }

private:
    /// The entries of a list go by the name of the list.
    QJsonValue mutated(const QJsonValue& value, const QString& name)
    {
        if (value.isObject()) {
            QJsonObject object;
            const QJsonObject old = value.toObject();
            for (auto member = old.begin(); member != old.end(); ++member)
                object.insert(member.key(), replaced(member.value(), member.key()));
            return object;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const auto& entry : value.toArray()) {
                if (const QJsonValue kept = replaced(entry, name); !kept.isUndefined())
                    array.append(kept);
            }
            return array;
        }
        return value;
    }

    QJsonValue replaced(const QJsonValue& value, const QString& name)
    {
        const bool leaf = !value.isObject() && !value.isArray();
        const bool selected = m_selects(name) && (leaf || m_selects == isAnything);
        if (selected && (m_everywhere || m_visited++ == m_place))
            return m_replacement;
        return mutated(value, name);
    }

    Selects m_selects;
    QJsonValue m_replacement;
    qsizetype m_place = 0;
    qsizetype m_visited = 0;
    bool m_everywhere = false;
};

QList<QJsonValue> replacements()
{
    return {QJsonValue(QJsonValue::Undefined),
            QJsonValue(QJsonValue::Null),
            true,
            -1,
            7,
            1e300,
            u"on fire"_s,
            u"2150-01-01T00:00:00Z"_s,
            QJsonArray{1, QJsonObject{}},
            QJsonObject{}};
}

QByteArray bytesOf(const QJsonValue& value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

/// Empty for what keeps the promises of FeedSnapshot.
QString brokenPromise(const FeedReading& reading)
{
    if (const auto* fault = std::get_if<FeedFault>(&reading))
        return fault->what.isEmpty() || fault->cure.isEmpty() ? u"a fault without cure"_s
                                                              : QString();
    const auto& snapshot = std::get<FeedSnapshot>(reading);
    const auto sane = [](const std::optional<QDateTime>& time) {
        return !time || (time->isValid() && time->offsetFromUtc() == 0 &&
                         time->date().year() >= 2000 && time->date().year() <= 2202);
    };
    for (const FeedComponent& component : snapshot.components) {
        if (component.id.isEmpty() || component.name.isEmpty())
            return u"a component without a name"_s;
    }
    for (const FeedIncident& incident : snapshot.incidents) {
        if (incident.open && incident.resolvedAt)
            return u"an open incident that is resolved"_s;
        if (incident.open && snapshot.level == FeedLevel::Operational &&
            incident.level != FeedLevel::Operational)
            return u"an open incident on a page that is well"_s;
        if (!sane(incident.startedAt) || !sane(incident.updatedAt) || !sane(incident.resolvedAt))
            return u"an incident of no time"_s;
        for (const FeedPart& part : incident.parts) {
            if (part.name.isEmpty())
                return u"a part without a name"_s;
        }
    }
    for (const FeedMaintenance& maintenance : snapshot.maintenances) {
        if (!sane(maintenance.startsAt) || !sane(maintenance.endsAt))
            return u"a maintenance of no time"_s;
    }
    return {};
}

bool isCalledWell(const FeedReading& reading)
{
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    return snapshot && snapshot->level == FeedLevel::Operational;
}

/// Where the document is from, if its expectation says so.
QUrl addressOf(const QString& path)
{
    QFile file(path.left(path.lastIndexOf(u'.')) + ".expected.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QUrl(QJsonDocument::fromJson(file.readAll()).object().value("url"_L1).toString());
}

} // namespace

class FeedMutationsTest : public QObject
{
    Q_OBJECT

private slots:
    void any_damage_ends_in_a_sane_reading_or_a_fault_data();
    void any_damage_ends_in_a_sane_reading_or_a_fault();
    void trouble_whose_words_cannot_be_read_is_not_called_well_data();
    void trouble_whose_words_cannot_be_read_is_not_called_well();
};

void FeedMutationsTest::any_damage_ends_in_a_sane_reading_or_a_fault_data()
{
    QTest::addColumn<QJsonValue>("document");
    QTest::addColumn<QUrl>("url");
    const QDir folder(QStringLiteral(FUSEBOARD_SOURCE_DIR "/tests/feeds"));
    QDirIterator walk(folder.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (path.endsWith(".expected.json"_L1) || path.contains("/unreadable/"_L1))
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        const QJsonValue root =
            json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
        QTest::newRow(qPrintable(folder.relativeFilePath(path))) << root << addressOf(path);
    }
}

void FeedMutationsTest::any_damage_ends_in_a_sane_reading_or_a_fault()
{
    QFETCH(QJsonValue, document);
    QFETCH(QUrl, url);
    const qsizetype places = Mutation::placesIn(document, isAnything);
    for (const QJsonValue& replacement : replacements()) {
        Mutation mutation(isAnything, replacement);
        for (qsizetype place = 0; place < places; ++place) {
            const QByteArray bytes = bytesOf(mutation.at(place, document));
            const QString broken = brokenPromise(readFeed({bytes, url}, kNow));
            QVERIFY2(broken.isEmpty(), (broken.toUtf8() + " from " + bytes).constData());
        }
    }
}

void FeedMutationsTest::trouble_whose_words_cannot_be_read_is_not_called_well_data()
{
    any_damage_ends_in_a_sane_reading_or_a_fault_data();
}

void FeedMutationsTest::trouble_whose_words_cannot_be_read_is_not_called_well()
{
    QFETCH(QJsonValue, document);
    QFETCH(QUrl, url);
    if (isCalledWell(readFeed({bytesOf(document), url}, kNow)))
        return;
    const qsizetype places = Mutation::placesIn(document, isStatusWord);
    for (const QJsonValue& replacement : replacements()) {
        Mutation mutation(isStatusWord, replacement);
        for (qsizetype place = 0; place < places; ++place) {
            const QByteArray bytes = bytesOf(mutation.at(place, document));
            QVERIFY2(!isCalledWell(readFeed({bytes, url}, kNow)), bytes.constData());
        }
        const QByteArray bytes = bytesOf(mutation.everywhere(document));
        QVERIFY2(!isCalledWell(readFeed({bytes, url}, kNow)), bytes.constData());
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::FeedMutationsTest)
#include "tst_feedmutations.moc"

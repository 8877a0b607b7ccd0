// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedcontent.h"

#include "app/domain/jsonlocator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLevels = 64; // of JSON; the deepest known page has 14

/// By its byte order mark, else UTF-8. Old feeds in Latin-1 are told by not being UTF-8.
QString decoded(const QByteArray& bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return decoder(bytes);
    }
    const bool latin1 = bytes.trimmed().startsWith('<') && !QByteArrayView(bytes).isValidUtf8();
    return latin1 ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

/// The text behind what may stand before the root of a document: declarations and comments.
QStringView withoutProlog(QStringView text)
{
    while (true) {
        text = text.trimmed();
        const bool comment = text.startsWith("<!--"_L1);
        if (!comment && !text.startsWith("<?"_L1))
            return text;
        const QLatin1StringView end = comment ? "-->"_L1 : "?>"_L1;
        const qsizetype at = text.indexOf(end, 2);
        if (at < 0)
            return {};
        text = text.mid(at + end.size());
    }
}

bool isWebPage(QStringView text)
{
    // A page of an error may begin anywhere in HTML.
    static constexpr std::array kMarks{"<!doctype html"_L1, "<html"_L1,   "<head"_L1, "<body"_L1,
                                       "<title"_L1,         "<script"_L1, "<meta"_L1, "<center"_L1,
                                       "<div"_L1,           "<h1"_L1,     "<p>"_L1,   "<pre"_L1};
    const QStringView root = withoutProlog(text);
    return std::any_of(kMarks.begin(), kMarks.end(), [root](QLatin1StringView mark) {
        return root.startsWith(mark, Qt::CaseInsensitive);
    });
}

FeedContent faulty(FeedContent content, const QString& problem, const QString& cure)
{
    content.kind = FeedContent::Kind::Other;
    content.problem = problem;
    content.cure = cure;
    return content;
}

/// Whether something is still open at the end; Qt's errors do not tell that apart.
bool isCutOff(QByteArrayView json)
{
    int open = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            ++open;
        else if (!inString && (c == '}' || c == ']'))
            --open;
    }
    return inString || open > 0;
}

FeedContent jsonContent(FeedContent content, const QByteArray& json)
{
    if (firstDeeperThan(json, kMostLevels))
        return faulty(content,
                      u"The document is nested more than %1 levels deep."_s.arg(kMostLevels),
                      u"No status page is; check the address of the status page."_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull() && isCutOff(json))
        return faulty(content, u"The document ends in the middle of its JSON."_s,
                      u"Fetch it again: the transfer was cut short."_s);
    if (document.isNull()) {
        const TextPlace place = placeOf(json, error.offset);
        return faulty(content,
                      u"The document is no valid JSON: line %1, column %2: %3."_s.arg(place.line)
                          .arg(place.column)
                          .arg(error.errorString()),
                      u"Check the address of the status page, or fetch it again."_s);
    }
    content.kind = FeedContent::Kind::Json;
    content.json =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return content;
}

} // namespace

FeedContent contentOf(const FeedDocument& document)
{
    FeedContent content;
    content.url = document.url;
    if (document.bytes.size() > kMostFeedBytes)
        return faulty(content, u"The document is larger than 4 MiB."_s,
                      u"Give the address of a summary instead of a whole history."_s);
    const QString text = decoded(document.bytes);
    const QStringView body = QStringView(text).trimmed();
    if (body.isEmpty())
        return faulty(content, u"The document is empty."_s,
                      u"Fetch it again later, or check the address of the status page."_s);
    if (body.front() == u'{' || body.front() == u'[')
        return jsonContent(content, body.toUtf8());
    if (body.front() != u'<')
        return faulty(content, u"The document is neither JSON nor XML."_s,
                      u"Check the address of the status page."_s);
    content.kind = isWebPage(body) ? FeedContent::Kind::WebPage : FeedContent::Kind::Xml;
    content.text = text;
    return content;
}

} // namespace fuseboard

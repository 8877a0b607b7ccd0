// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedxml.h"

#include "app/feeds/feedtime.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLevels = 64;
constexpr qsizetype kMostFieldText = 64 * 1024; // characters
constexpr qsizetype kMostCategories = 100;

FeedFault deepFault()
{
    return {u"The feed is nested more than %1 levels deep."_s.arg(kMostLevels),
            u"No status feed is; check the address of the status page."_s};
}

FeedFault doctypeFault()
{
    return {u"The feed declares a document type of its own, which may hide an XML bomb."_s,
            u"Give the address of the page's JSON, or of another feed."_s};
}

/// Reads one document by its elements: those right below the channel, and those of each entry.
/// Prefixes are taken by their usual names, so a feed that does not declare them is read as well.
class ChannelParser
{
public:
    explicit ChannelParser(const QString& xml) : m_xml(xml) { m_xml.setNamespaceProcessing(false); }

    std::variant<FeedChannel, FeedFault> run()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return doctypeFault();
            case QXmlStreamReader::StartElement:
                if (++m_depth > kMostLevels)
                    return deepFault();
                open(elementName());
                break;
            case QXmlStreamReader::EndElement:
                close(elementName());
                --m_depth;
                break;
            case QXmlStreamReader::Characters:
                write(m_xml.text());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return xmlFault();
        return m_channel;
    }

private:
    QString elementName() const
    {
        const QString name = m_xml.qualifiedName().toString();
        const bool atom = name.startsWith("a10:"_L1) || name.startsWith("atom:"_L1);
        if (!atom || m_atom)
            return atom ? name.section(u':', 1) : name;
        // In RSS, <atom:link> is not the <link> of the item; its time of update is welcome.
        return name.endsWith(":updated"_L1) ? u"updated"_s : name;
    }

    FeedFault xmlFault() const
    {
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return {u"The feed ends before its last element is closed."_s,
                    u"Fetch it again: the transfer was cut short."_s};
        return {u"The feed is no well-formed XML: line %1, column %2: %3"_s.arg(m_xml.lineNumber())
                    .arg(m_xml.columnNumber())
                    .arg(sentence(m_xml.errorString())),
                u"Check the address of the status page, or fetch it again."_s};
    }

    static QString sentence(const QString& text)
    {
        return text.endsWith(u'.') ? text : text + u'.';
    }

    void open(const QString& name)
    {
        if (m_depth == 1)
            m_atom = name == "feed"_L1;
        const int top = m_atom ? 2 : 3; // depth of what stands right below the channel
        if (m_depth == top && name == (m_atom ? "entry"_L1 : "item"_L1)) {
            m_entry = FeedEntry();
        } else if (m_depth == (m_entry ? top + 1 : top)) {
            m_field = name;
            m_text.clear();
            takeAttributes();
        } else if (!m_field.isEmpty()) {
            // XHTML inside Atom, written out again for the readers of HTML.
            write(u"<"_s + name + u'>');
        }
    }

    void close(const QString& name)
    {
        const int top = m_atom ? 2 : 3;
        if (m_entry && m_depth == top) {
            if (m_channel.entries.size() < kMostFeedEntries)
                m_channel.entries.append(*m_entry);
            m_entry.reset();
        } else if (m_depth == (m_entry ? top + 1 : top)) {
            if (m_entry)
                takeField(*m_entry);
            else
                takeField(m_channel);
            m_field.clear();
        } else if (!m_field.isEmpty()) {
            write(u"</"_s + name + u'>');
        }
    }

    void write(QStringView text)
    {
        if (!m_field.isEmpty())
            m_text += text.left(std::max<qsizetype>(0, kMostFieldText - m_text.size()));
    }

    void takeAttributes()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (m_field == "category"_L1)
            m_text = attributes.value("term"_L1).toString();
        const QStringView rel = attributes.value("rel"_L1);
        if (m_field == "link"_L1 && (rel.isEmpty() || rel == "alternate"_L1))
            m_text = attributes.value("href"_L1).toString();
    }

    void takeField(FeedEntry& entry) const
    {
        const QString text = m_text.trimmed();
        if (text.isEmpty())
            return;
        if (m_field == "guid"_L1 || m_field == "id"_L1)
            entry.id = text;
        else if (m_field == "title"_L1)
            entry.title = text;
        else if (m_field == "link"_L1)
            entry.link = text;
        else if (m_field == "category"_L1 && entry.categories.size() < kMostCategories)
            entry.categories.append(text);
        else if (m_field == "pubDate"_L1 || m_field == "published"_L1 || m_field == "dc:date"_L1)
            entry.published = feedTime(text);
        else if (m_field == "updated"_L1)
            entry.updated = feedTime(text);
        else if (m_field == "maintenanceEndDate"_L1)
            entry.endsAt = feedTime(text);
        else if (isBody(m_field) && text.size() > entry.html.size())
            entry.html = text;
    }

    static bool isBody(const QString& field)
    {
        return field == "description"_L1 || field == "summary"_L1 || field == "content"_L1 ||
               field == "content:encoded"_L1;
    }

    void takeField(FeedChannel& channel) const
    {
        const QString text = m_text.trimmed();
        if (text.isEmpty())
            return;
        if (m_field == "title"_L1)
            channel.title = text;
        else if (m_field == "link"_L1)
            channel.link = text;
        else if (m_field == "description"_L1 || m_field == "subtitle"_L1 ||
                 m_field == "generator"_L1)
            channel.about += text.left(1000) + u'\n';
        else if (m_field == "lastBuildDate"_L1 || m_field == "pubDate"_L1 ||
                 m_field == "updated"_L1)
            channel.updated = std::max(channel.updated, feedTime(text));
    }

    QXmlStreamReader m_xml;
    FeedChannel m_channel{};
    std::optional<FeedEntry> m_entry{}; ///< the one that is open
    QString m_field{};                  ///< the element whose text is collected
    QString m_text{};
    int m_depth = 0;
    bool m_atom = false;
};

} // namespace

QString feedRoot(const QString& xml)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            return reader.qualifiedName().toString();
    }
    return {};
}

std::variant<FeedChannel, FeedFault> feedChannel(const QString& xml)
{
    return ChannelParser(xml).run();
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedtext.h"

#include <QLatin1StringView>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostInput = 64 * 1024; // characters looked at, whatever the markup among them
constexpr qsizetype kMostText = 2000;
constexpr qsizetype kMostTitle = 300;
constexpr int kEscapings = 3; // feeds escape HTML once or twice

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};
constexpr std::array kEntities{
    Entity{"amp"_L1, u'&'},         Entity{"lt"_L1, u'<'},         Entity{"gt"_L1, u'>'},
    Entity{"quot"_L1, u'"'},        Entity{"apos"_L1, u'\''},      Entity{"nbsp"_L1, u' '},
    Entity{"ndash"_L1, u'\u2013'},  Entity{"mdash"_L1, u'\u2014'}, Entity{"hellip"_L1, u'\u2026'},
    Entity{"lsquo"_L1, u'\u2018'},  Entity{"rsquo"_L1, u'\u2019'}, Entity{"ldquo"_L1, u'\u201c'},
    Entity{"rdquo"_L1, u'\u201d'},  Entity{"bull"_L1, u'\u2022'},  Entity{"middot"_L1, u'\u00b7'},
    Entity{"laquo"_L1, u'\u00ab'},  Entity{"raquo"_L1, u'\u00bb'}, Entity{"rarr"_L1, u'\u2192'},
    Entity{"larr"_L1, u'\u2190'},   Entity{"deg"_L1, u'\u00b0'},   Entity{"times"_L1, u'\u00d7'},
    Entity{"copy"_L1, u'\u00a9'},   Entity{"reg"_L1, u'\u00ae'},   Entity{"trade"_L1, u'\u2122'},
    Entity{"eacute"_L1, u'\u00e9'}, Entity{"euro"_L1, u'\u20ac'},
};

// Only what HTML knows is taken for a tag: "<model> is gone" and "a < b" are text.
constexpr std::array kBlockTags{
    "address"_L1, "article"_L1, "blockquote"_L1, "br"_L1,    "dd"_L1, "div"_L1, "dl"_L1,
    "dt"_L1,      "footer"_L1,  "h1"_L1,         "h2"_L1,    "h3"_L1, "h4"_L1,  "h5"_L1,
    "h6"_L1,      "header"_L1,  "hr"_L1,         "li"_L1,    "ol"_L1, "p"_L1,   "pre"_L1,
    "section"_L1, "table"_L1,   "tbody"_L1,      "thead"_L1, "tr"_L1, "ul"_L1,
};
constexpr std::array kInlineTags{
    "a"_L1,     "abbr"_L1, "b"_L1,      "body"_L1,   "code"_L1, "del"_L1,  "em"_L1, "font"_L1,
    "html"_L1,  "i"_L1,    "img"_L1,    "ins"_L1,    "kbd"_L1,  "mark"_L1, "s"_L1,  "samp"_L1,
    "small"_L1, "span"_L1, "strike"_L1, "strong"_L1, "sub"_L1,  "sup"_L1,  "td"_L1, "th"_L1,
    "time"_L1,  "tt"_L1,   "u"_L1,      "var"_L1,    "wbr"_L1,
};
// What stands between these is no text.
constexpr std::array kSilentTags{"head"_L1, "script"_L1, "style"_L1, "title"_L1};

template <typename Names>
bool among(const Names& names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QStringView tagName(QStringView text, qsizetype at)
{
    qsizetype start = at + 1;
    if (start < text.size() && text[start] == u'/')
        ++start;
    qsizetype end = start;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.mid(start, end - start);
}

/// The text between the tags; block tags end a line. Each unfinished mark is text, looked for once.
class TagDropper
{
public:
    explicit TagDropper(QStringView text) : m_text(text) {}

    QString run()
    {
        while (m_at < m_text.size()) {
            const qsizetype open = m_text.indexOf(u'<', m_at);
            m_out += m_text.mid(m_at, open < 0 ? -1 : open - m_at);
            if (open < 0)
                break;
            m_at = open;
            if (!dropComment() && !dropTag())
                m_out += m_text[m_at++];
        }
        return m_out;
    }
    bool hasBlocks() const { return m_blocks; }

private:
    bool dropComment()
    {
        if (m_noComment || !m_text.mid(m_at).startsWith(u"<!--"))
            return false;
        const qsizetype end = m_text.indexOf(u"-->"_s, m_at + 4);
        m_noComment = end < 0;
        if (end < 0)
            return false;
        m_at = end + 3;
        return true;
    }

    bool dropTag()
    {
        const QStringView name = tagName(m_text, m_at);
        const bool block = among(kBlockTags, name);
        const bool silent = !block && among(kSilentTags, name);
        if (m_noTag || !(block || silent || among(kInlineTags, name)))
            return false;
        qsizetype end = m_text.indexOf(u'>', m_at);
        m_noTag = end < 0;
        if (end < 0)
            return false;
        if (silent && m_text[m_at + 1] != u'/') {
            const qsizetype close =
                m_text.indexOf(u"</"_s + name.toString(), end, Qt::CaseInsensitive);
            end = close < 0 ? end : std::max(end, m_text.indexOf(u'>', close));
        }
        if (block) {
            // Kept apart from the line breaks of the source, which are blanks in HTML.
            m_out += QChar::ParagraphSeparator;
            m_blocks = true;
        }
        m_at = end + 1;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out{};
    bool m_blocks = false;
    bool m_noComment = false;
    bool m_noTag = false;
};

QString resolved(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool good = false;
        const char32_t code = name.mid(hex ? 2 : 1).toUInt(&good, hex ? 16 : 10);
        const bool character =
            good && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
        return character ? QString::fromUcs4(&code, 1) : QString();
    }
    const auto found = std::find_if(kEntities.begin(), kEntities.end(),
                                    [name](const Entity& entity) { return name == entity.name; });
    return found == kEntities.end() ? QString() : QString(QChar(found->character));
}

QString withEntities(const QString& text)
{
    static const QRegularExpression entity(u"&(#?[A-Za-z0-9]{2,10}|#[0-9]);"_s);
    QString out;
    qsizetype at = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString character = resolved(match.capturedView(1));
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += character.isEmpty() ? match.captured() : character;
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

QString withoutMarkdown(QString line)
{
    static const QRegularExpression heading(uR"(^#{1,6}\s+|\s+#+$)"_s);
    static const QRegularExpression link(uR"(!?\[([^\[\]]{1,500})\]\([^()\s]{1,500}\))"_s);
    static const QRegularExpression strong(uR"(\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)|`+)"_s);
    static const QRegularExpression bullet(uR"(^[*+]\s+)"_s);
    static const QRegularExpression emphasis(
        uR"((?<![\w*])\*([^*\s](?:[^*]{0,500}[^*\s])?)\*(?![\w*]))"_s);
    static const QRegularExpression escaped(uR"(\\([\\`*_{}\[\]()#+\-.!>~|]))"_s);
    return line.remove(heading)
        .replace(link, u"\\1"_s)
        .remove(strong)
        .replace(bullet, u"- "_s)
        .replace(emphasis, u"\\1"_s)
        .replace(escaped, u"\\1"_s);
}

/// Neither control characters nor marks that turn the reading direction of what follows.
bool isUnwanted(QChar character)
{
    const char16_t code = character.unicode();
    return (character.category() == QChar::Other_Control && !character.isSpace()) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0xFEFF;
}

QStringList plainLines(const QString& text)
{
    QString plain = text.left(kMostInput);
    bool html = false;
    for (int i = 0; i < kEscapings; ++i) {
        TagDropper dropper(plain);
        const QString dropped = withEntities(dropper.run());
        html = html || dropper.hasBlocks();
        if (dropped == plain)
            break;
        plain = dropped;
    }
    plain.removeIf(isUnwanted);
    if (html)
        plain.replace(u'\n', u' ');
    plain.replace(QChar::ParagraphSeparator, u'\n');
    QStringList lines;
    for (const QString& line : plain.split(u'\n')) {
        const QString whole = withoutMarkdown(line.simplified()).simplified();
        if (!whole.isEmpty())
            lines += whole;
    }
    return lines;
}

QString capped(QString text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = most - 1;
    text.truncate(text[end - 1].isHighSurrogate() ? end - 1 : end);
    return text + u'…';
}

} // namespace

QString plainFeedText(const QString& text)
{
    return capped(plainLines(text).join(u'\n'), kMostText);
}

QString unescapedFeedHtml(const QString& html)
{
    QString text = html.left(kMostInput);
    for (int i = 0; i < kEscapings && !text.contains(u'<') && text.contains("&lt;"_L1); ++i)
        text = withEntities(text);
    return text;
}

QString plainFeedTitle(const QString& text)
{
    return capped(plainLines(text).join(u' '), kMostTitle);
}

} // namespace fuseboard

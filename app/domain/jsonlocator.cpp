// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonlocator.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace fuseboard {

namespace {

constexpr int kMostLevels = 64; ///< deeper is not walked into, which bounds the recursion

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

QString unescaped(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
    const QByteArray list = '[' + quoted.toByteArray() + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

/// Walks over a JSON text and tells of every member and element; gives up silently where the text
/// is not JSON.
class Walker
{
public:
    /// Whether to tell of what is inside as well.
    using Enter = std::function<bool(const QString& path, qsizetype offset)>;
    using Again = std::function<void(const QString& path, qsizetype first, qsizetype again)>;

    Walker(QByteArrayView text, Enter enter, Again again = {})
        : m_text(text), m_enter(std::move(enter)), m_again(std::move(again))
    {
    }

    void walk() { value({}, 1, true); }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /// The string with its quotes; empty where there is none.
    QByteArrayView string()
    {
        const qsizetype begin = m_at;
        if (!take('"'))
            return {};
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return m_text.sliced(begin, ++m_at - begin);
        }
        m_at = m_text.size();
        return {};
    }

    bool value(const QString& path, int level, bool telling)
    {
        skipSpace();
        if (m_at >= m_text.size() || level > kMostLevels)
            return false;
        switch (m_text[m_at]) {
        case '{':
            return object(path, level, telling);
        case '[':
            return list(path, level, telling);
        case '"':
            return !string().isEmpty();
        default:
            break;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) &&
               !QByteArrayView(",:]}[{\"").contains(m_text[m_at]))
            ++m_at;
        return m_at > begin;
    }

    bool object(const QString& path, int level, bool telling)
    {
        ++m_at;
        if (take('}'))
            return true;
        QHash<QString, qsizetype> keys;
        do {
            skipSpace();
            const qsizetype offset = m_at;
            const QByteArrayView quoted = string();
            if (quoted.isEmpty())
                return false;
            QString inner;
            bool enter = false;
            if (telling) {
                const QString key = unescaped(quoted);
                inner = path.isEmpty() ? key : path + u'.' + key;
                if (m_again) {
                    const auto first = keys.constFind(key);
                    if (first == keys.cend())
                        keys.insert(key, offset);
                    else
                        m_again(inner, *first, offset);
                }
                enter = m_enter(inner, offset);
            }
            if (!take(':') || !value(inner, level + 1, enter))
                return false;
        } while (take(','));
        return take('}');
    }

    bool list(const QString& path, int level, bool telling)
    {
        ++m_at;
        if (take(']'))
            return true;
        int index = 0;
        do {
            skipSpace();
            QString inner;
            bool enter = false;
            if (telling) {
                inner = path + u'[' + QString::number(index++) + u']';
                enter = m_enter(inner, m_at);
            }
            if (!value(inner, level + 1, enter))
                return false;
        } while (take(','));
        return take(']');
    }

    QByteArrayView m_text;
    Enter m_enter;
    Again m_again;
    qsizetype m_at = 0;
};

/// Whether `path` is `target` or leads to it.
bool leadsTo(const QString& path, const QString& target)
{
    if (!target.startsWith(path))
        return false;
    return path.size() == target.size() || target[path.size()] == u'.' ||
           target[path.size()] == u'[';
}

} // namespace

TextPlace placeOf(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    TextPlace place{1, 1};
    for (const char c : before) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++place.column; // of characters: the bytes that continue one do not count
        }
    }
    return place;
}

std::optional<qsizetype> firstDeeperThan(QByteArrayView json, int levels)
{
    int level = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++level > levels)
                return i;
        } else if (c == '}' || c == ']') {
            --level;
        }
    }
    return std::nullopt;
}

QList<qsizetype> offsetsOf(QByteArrayView json, const QStringList& paths)
{
    qsizetype root = 0;
    while (root < json.size() && isSpace(json[root]))
        ++root;
    QList<qsizetype> found(paths.size(), root);
    QList<qsizetype> nearest(paths.size(), -1); // length of the path that `found` belongs to
    Walker walker(json, [&](const QString& at, qsizetype offset) {
        bool enter = false;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (!leadsTo(at, paths[i]))
                continue;
            enter = true;
            if (at.size() > nearest[i]) {
                nearest[i] = at.size();
                found[i] = offset;
            }
        }
        return enter;
    });
    walker.walk();
    return found;
}

QList<DuplicateKey> duplicateKeys(QByteArrayView json, qsizetype limit)
{
    QList<DuplicateKey> found;
    Walker walker(
        json, [](const QString&, qsizetype) { return true; },
        [&](const QString& path, qsizetype first, qsizetype again) {
            if (found.size() < limit)
                found.append(DuplicateKey{path, first, again});
        });
    walker.walk();
    return found;
}

} // namespace fuseboard

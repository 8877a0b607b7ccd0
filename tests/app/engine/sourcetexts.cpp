// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/sourcetexts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Walks over one source.
class Walk
{
public:
    Walk(const QString& source, const QString& file) : m_source(source), m_file(file) {}

    QList<SourceText> texts()
    {
        while (m_at < m_source.size()) {
            const QChar here = m_source.at(m_at);
            if (startsWith("//"_L1))
                skipTo("\n"_L1);
            else if (startsWith("/*"_L1))
                skipTo("*/"_L1);
            else if (here == u'\'')
                skipCharacter();
            else if (here == u'"' && m_at > 0 && m_source.at(m_at - 1) == u'R')
                skipRaw();
            else if (here == u'"')
                take();
            else
                ++m_at;
        }
        return m_texts;
    }

private:
    bool startsWith(QLatin1StringView what) const
    {
        return QStringView(m_source).sliced(m_at).startsWith(what);
    }

    void skipTo(QStringView end)
    {
        const qsizetype at = m_source.indexOf(end, m_at);
        m_at = at < 0 ? m_source.size() : at + end.size();
    }
    void skipTo(QLatin1StringView end) { skipTo(QString(end)); }

    /// 'a' or '\n'; in 10'000 it is none.
    void skipCharacter()
    {
        const bool within = m_at > 0 && m_source.at(m_at - 1).isDigit();
        if (!within && startsWith("'\\"_L1))
            m_at = m_source.indexOf(u'\'', m_at + 3);
        else if (!within)
            m_at += 2;
        ++m_at;
    }

    void skipRaw()
    {
        const qsizetype open = m_source.indexOf(u'(', m_at);
        const QString end = u')' + m_source.mid(m_at + 1, open - m_at - 1) + u'"';
        skipTo(QStringView(end));
    }

    void take()
    {
        static const QRegularExpression call(
            uR"((?:\btr|\btranslate|_NOOP)\(\s*(?:"[^"]*"\s*,\s*)*$)"_s);
        SourceText found;
        found.isUtf16 = m_at > 0 && m_source.at(m_at - 1) == u'u';
        found.isTranslated = call.match(m_source.mid(std::max<qsizetype>(m_at - 200, 0),
                                                     std::min<qsizetype>(m_at, 200)))
                                 .hasMatch();
        found.place =
            u"%1:%2"_s.arg(m_file).arg(QStringView(m_source).first(m_at).count(u'\n') + 1);
        found.text = part();
        while (goesOn())
            found.text += part();
        m_texts << found;
    }

    /// The text between the quotes from here on.
    QString part()
    {
        QString text;
        for (++m_at; m_at < m_source.size() && m_source.at(m_at) != u'"'; ++m_at) {
            if (m_source.at(m_at) == u'\\' && m_at + 1 < m_source.size())
                ++m_at;
            text += m_source.at(m_at);
        }
        ++m_at;
        return text;
    }

    /// Skips what may stand between the parts of one literal; true where another part follows.
    bool goesOn()
    {
        qsizetype next = m_at;
        while (next < m_source.size() && m_source.at(next).isSpace())
            ++next;
        if (QStringView(m_source).sliced(next).startsWith("u\""_L1))
            ++next;
        if (next >= m_source.size() || m_source.at(next) != u'"')
            return false;
        m_at = next;
        return true;
    }

    const QString m_source;
    const QString m_file;
    qsizetype m_at = 0;
    QList<SourceText> m_texts;
};

} // namespace

QList<SourceText> sourceTexts()
{
    const QString root = QStringLiteral(FUSEBOARD_SOURCE_DIR "/");
    QList<SourceText> all;
    QDirIterator walk(root + u"app"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.fileName().contains("enginesentences_"_L1) && file.open(QIODevice::ReadOnly))
            all += Walk(QString::fromUtf8(file.readAll()), file.fileName().sliced(root.size()))
                       .texts();
    }
    return all;
}

} // namespace fuseboard

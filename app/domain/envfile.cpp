// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/envfile.h"

#include <algorithm>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 128;
constexpr QByteArrayView kExport = "export";

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isSpace(char c)
{
    return isBlank(c) || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}

bool isNamePart(char c, bool first)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
           (!first && ((c >= '0' && c <= '9') || c == '.' || c == '-'));
}

QByteArrayView trimmedView(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text = text.chopped(1);
    return text;
}

EnvValue kindOf(QByteArrayView value)
{
    if (value.isEmpty())
        return EnvValue::Empty;
    const bool refers = value.startsWith("op://") || value.contains("${") || value.contains("$(");
    return refers ? EnvValue::Reference : EnvValue::Text;
}

/// Works on the bytes of the file; every copy that it makes is wiped.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    EnvFile read()
    {
        while (m_at < m_text.size()) {
            if (m_file.variables.size() == kMostEnvVariables) {
                problem(m_line, u"Only the first %1 variables are read."_s.arg(kMostEnvVariables));
                break;
            }
            statement();
        }
        return std::move(m_file);
    }

private:
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\n'; }
    bool atEnd() const { return here() == '\n'; }

    void skipBlanks()
    {
        while (isBlank(here()))
            ++m_at;
    }

    void skipLine()
    {
        while (!atEnd())
            ++m_at;
        ++m_at;
        ++m_line;
    }

    void problem(int line, const QString& what)
    {
        if (m_file.problems.size() < kMostEnvProblems)
            m_file.problems.append({line, what});
    }

    void statement()
    {
        skipBlanks();
        if (atEnd() || here() == '#' || here() == '\r')
            return skipLine();
        if (m_text.sliced(m_at).startsWith(kExport) && m_at + kExport.size() < m_text.size() &&
            isBlank(m_text[m_at + kExport.size()])) {
            m_at += kExport.size();
            skipBlanks();
        }
        const int line = m_line;
        const QString name = readName();
        skipBlanks();
        if (name.isEmpty() || here() != '=') {
            problem(line, u"This is not of the form NAME=value."_s);
            return skipLine();
        }
        ++m_at;
        skipBlanks();
        const char quote = here();
        if (quote == '"' || quote == '\'' || quote == '`')
            quoted(name, line, quote);
        else
            plain(name, line);
    }

    QString readName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at], m_at == begin))
            ++m_at;
        const qsizetype length = m_at - begin;
        return length <= kLongestName ? QString::fromLatin1(m_text.sliced(begin, length))
                                      : QString();
    }

    /// A comment begins at a # after white space; one within a value belongs to it.
    void plain(const QString& name, int line)
    {
        const qsizetype begin = m_at;
        qsizetype end = m_at;
        bool commented = false;
        for (; !atEnd(); ++m_at) {
            commented =
                commented || (here() == '#' && (m_at == begin || isBlank(m_text[m_at - 1])));
            if (!commented)
                end = m_at + 1;
        }
        QByteArrayView value = m_text.sliced(begin, end - begin);
        if (value.endsWith('\r'))
            value = value.chopped(1);
        // White space before a comment is how people write; at the end of a line it is not seen.
        add(name, (commented ? trimmedView(value) : value).toByteArray(), line);
        skipLine();
    }

    void quoted(const QString& name, int line, char quote)
    {
        const qsizetype begin = ++m_at;
        qsizetype end = begin;
        while (end < m_text.size() && m_text[end] != quote)
            end += quote == '"' && m_text[end] == '\\' ? 2 : 1;
        if (end >= m_text.size()) {
            problem(line, u"The quote is not closed."_s);
            return skipLine();
        }
        const QByteArrayView value = m_text.sliced(begin, end - begin);
        m_line += static_cast<int>(std::count(value.begin(), value.end(), '\n'));
        m_at = end + 1;
        skipBlanks();
        if (here() == '\r')
            ++m_at;
        if (!atEnd() && here() != '#')
            problem(line, u"Something follows the closing quote."_s);
        else
            add(name, quote == '"' ? unescaped(value) : value.toByteArray(), line);
        skipLine();
    }

    static QByteArray unescaped(QByteArrayView value)
    {
        QByteArray text;
        text.reserve(value.size()); // growing would leave pieces behind
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value[i] != '\\' || i + 1 == value.size()) {
                text.append(value[i]);
                continue;
            }
            const char next = value[++i];
            if (next == 'n' || next == 'r' || next == 't')
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\t');
            else if (next == '"' || next == '\\' || next == '$')
                text.append(next);
            else
                text.append('\\').append(next);
        }
        return text;
    }

    void add(const QString& name, QByteArray&& value, int line)
    {
        m_file.variables.append(EnvVariable::take(name, std::move(value), line));
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    EnvFile m_file;
};

std::optional<QString> faultOf(QByteArrayView text)
{
    if (text.size() > kMostEnvBytes)
        return u"The file is larger than %1 KiB: this is hardly a .env file."_s.arg(kMostEnvBytes /
                                                                                    1024);
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return u"The file is in UTF-16: save it as UTF-8, then try again."_s;
    if (text.contains('\0'))
        return u"The file holds binary data: this is not a .env file."_s;
    return std::nullopt;
}

} // namespace

EnvVariable EnvVariable::take(const QString& name, QByteArray&& value, int line)
{
    const QByteArrayView inner = trimmedView(value);
    EnvVariable variable;
    variable.name = name;
    variable.line = line;
    variable.kind = kindOf(inner);
    variable.trimmed = variable.kind == EnvValue::Text && inner.size() != value.size();
    if (variable.kind == EnvValue::Text)
        variable.value = Secret::take(inner.toByteArray());
    Secret::wipe(value);
    return variable;
}

EnvFile readEnvFile(QByteArray&& text)
{
    constexpr QByteArrayView kMark = "\xEF\xBB\xBF";
    EnvFile file;
    QByteArrayView view = text;
    if (const auto fault = faultOf(view)) {
        file.fault = *fault;
    } else {
        if (view.startsWith(kMark))
            view = view.sliced(kMark.size());
        file = Reader(view).read();
    }
    Secret::wipe(text);
    return file;
}

} // namespace fuseboard

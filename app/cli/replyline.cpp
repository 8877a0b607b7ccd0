// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replyline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Reads the lines that programs write, straight into bytes. It knows strings, whole numbers,
/// true, false, null and one level of headers; at anything else it gives up, and the line is read
/// as a document: what is said about it then is QJsonDocument's.
class PlainLine
{
public:
    explicit PlainLine(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    bool read(FailedReply& reply, QJsonValue& id)
    {
        skipSpace();
        if (!take('{'))
            return false;
        skipSpace();
        if (take('}'))
            return atEnd();
        unsigned seen = 0; // of a key that stands twice the last counts: left to the document
        do {
            QByteArray key;
            if (!name(key))
                return false;
            const unsigned bit = key == "body"         ? 1
                                 : key == "headers"    ? 2
                                 : key == "id"         ? 4
                                 : key == "mid_stream" ? 8
                                 : key == "provider"   ? 16
                                 : key == "status"     ? 32
                                                       : 0;
            if (bit == 0 || (seen & bit) != 0 || !member(bit, reply, id))
                return false;
            seen |= bit;
            skipSpace();
        } while (take(','));
        return take('}') && atEnd();
    }

private:
    bool member(unsigned bit, FailedReply& reply, QJsonValue& id)
    {
        QByteArray bytes;
        switch (bit) {
        case 1:
            return word("null") || text(reply.body);
        case 2:
            return word("null") || headers(reply.headers);
        case 4:
            return identity(id);
        case 8:
            reply.midStream = word("true");
            return reply.midStream || word("false") || word("null");
        case 16:
            if (word("null"))
                return true;
            if (!text(bytes))
                return false;
            reply.provider = QString::fromUtf8(bytes);
            return true;
        default:
            if (word("null"))
                return true;
            int status = 0;
            if (!number(status))
                return false;
            reply.status = status;
            return true;
        }
    }

    bool identity(QJsonValue& id)
    {
        int value = 0;
        if (number(value)) {
            id = value;
            return true;
        }
        if (word("null")) {
            id = QJsonValue(QJsonValue::Null);
            return true;
        }
        QByteArray bytes;
        if (!text(bytes))
            return false;
        id = QString::fromUtf8(bytes);
        return true;
    }

    bool headers(HttpHeaders& target)
    {
        if (!take('{'))
            return false;
        skipSpace();
        if (take('}'))
            return true;
        do {
            QPair<QByteArray, QByteArray> header;
            if (!name(header.first) || !text(header.second))
                return false;
            target.append(std::move(header));
            skipSpace();
        } while (take(','));
        return take('}');
    }

    bool name(QByteArray& key)
    {
        skipSpace();
        if (!text(key))
            return false;
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        return true;
    }

    /// RFC 8259, section 7. Escapes of UTF-16 are rare enough to be left to the document.
    bool text(QByteArray& out)
    {
        if (!take('"'))
            return false;
        const char* from = m_at;
        while (m_at != m_end) {
            const char c = *m_at;
            if (c == '"') {
                out.append(from, m_at - from);
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < ' ')
                return false;
            if (c != '\\') {
                ++m_at;
                continue;
            }
            out.append(from, m_at - from);
            if (m_end - m_at < 2)
                return false;
            switch (m_at[1]) {
            case '"':
            case '\\':
            case '/':
                out.append(m_at[1]);
                break;
            case 'n':
                out.append('\n');
                break;
            case 'r':
                out.append('\r');
                break;
            case 't':
                out.append('\t');
                break;
            default:
                return false;
            }
            m_at += 2;
            from = m_at;
        }
        return false;
    }

    bool number(int& value)
    {
        const auto [end, error] = std::from_chars(m_at, m_end, value);
        // "-0", "007" and "1.5" are the document's.
        const bool plain = error == std::errc() && *m_at != '-' && (*m_at != '0' || value == 0) &&
                           end != m_end && (*end == ',' || *end == '}' || *end == ' ') &&
                           (value != 0 || end - m_at == 1);
        if (plain)
            m_at = end;
        return plain;
    }

    bool word(QByteArrayView expected)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    bool take(char expected)
    {
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }

    bool atEnd()
    {
        skipSpace();
        return m_at == m_end;
    }

    const char* m_at;
    const char* m_end;
};

FailedReply replyFrom(const QJsonObject& line)
{
    FailedReply reply;
    reply.provider = line["provider"_L1].toString();
    if (line["status"_L1].isDouble())
        reply.status = line["status"_L1].toInt();
    const QJsonObject headers = line["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        reply.headers.append(
            {header.key().toUtf8(), header.value().toVariant().toString().toUtf8()});
    const QJsonValue body = line["body"_L1];
    reply.body = body.isObject()  ? QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)
                 : body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                  : body.toString().toUtf8();
    reply.midStream = line["mid_stream"_L1].toBool();
    return reply;
}

} // namespace

ReplyLine readReplyLine(QByteArrayView line)
{
    ReplyLine read;
    read.id = QJsonValue(QJsonValue::Undefined);
    if (!line.isValidUtf8() || !PlainLine(line).read(read.reply, read.id)) {
        read = {};
        QJsonParseError fault;
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &fault);
        if (!document.isObject()) {
            read.fault =
                fault.error == QJsonParseError::NoError ? u"another value"_s : fault.errorString();
            return read;
        }
        read.reply = replyFrom(document.object());
        read.id = document.object()["id"_L1];
    }
    read.reply.receivedAt = QDateTime::currentDateTimeUtc();
    return read;
}

} // namespace fuseboard

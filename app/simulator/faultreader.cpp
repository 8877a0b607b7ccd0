// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/faultreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Of every step of a script, whatever its fault.
QStringList stepKeys()
{
    return {u"fault"_s, u"times"_s, u"during_s"_s};
}

struct FaultForm
{
    Fault fault;
    QStringList keys; ///< beside stepKeys()
};

const QList<FaultForm>& faultForms()
{
    static const QList<FaultForm> forms = {
        {Fault::None, {}},
        {Fault::Stall, {u"after_tokens"_s, u"for_s"_s}},
        {Fault::Cut, {u"after_tokens"_s}},
        {Fault::CutClean, {u"after_tokens"_s}},
        {Fault::Reset, {u"after_tokens"_s}},
        {Fault::Silence, {u"for_s"_s}},
        {Fault::SlowFirstToken, {u"delay_s"_s}},
        {Fault::Drip, {u"every_s"_s}},
        {Fault::GarbageEvent, {u"nth"_s}},
        {Fault::NoDone, {}},
        {Fault::Heartbeats, {u"for_s"_s, u"every_s"_s}},
        {Fault::ErrorEvent, {u"after_tokens"_s, u"kind"_s, u"body"_s}},
        {Fault::Empty, {}},
        {Fault::Html, {}},
        {Fault::HugeError, {u"size_mb"_s}},
        {Fault::ToolCall, {}},
        {Fault::ToolCallCut, {u"after_tokens"_s}},
        {Fault::Reply, {u"status"_s, u"headers"_s, u"body"_s}},
        {Fault::Redirect, {u"location"_s}},
        {Fault::InvalidUtf8, {u"nth"_s}},
        {Fault::DeepJson, {u"after_tokens"_s}},
        {Fault::HugeEvent, {u"after_tokens"_s, u"size_mb"_s}},
        {Fault::HugeHead, {u"size_mb"_s}},
        {Fault::GzipBomb, {u"size_mb"_s}},
        {Fault::BadChunk, {u"after_tokens"_s}},
        {Fault::ShortLength, {}},
        {Fault::LongLength, {}},
        {Fault::SlowHeaders, {u"every_s"_s}},
        {Fault::GarbageStatus, {}},
        {Fault::Split, {}},
    };
    return forms;
}

QString kindNames()
{
    QStringList names;
    for (const ErrorKind kind : allErrorKinds()) {
        if (faultFor(kind))
            names << QString(nameOf(kind));
    }
    return names.join(u", "_s);
}

QString faultNames()
{
    QStringList names;
    for (const FaultForm& form : faultForms())
        names << QString(nameOf(form.fault));
    return names.join(u", "_s);
}

} // namespace

std::optional<ErrorKind> FaultReader::kind(const QString& name, const QString& path)
{
    const std::optional<ErrorKind> kind = errorKindFromName(name);
    if (kind && faultFor(*kind))
        return kind;
    const QString known = u"Write one of: %1."_s.arg(kindNames());
    if (kind)
        problem(path, u"\"%1\" cannot be simulated: the simulator speaks plain HTTP."_s.arg(name),
                known);
    else
        problem(path, u"\"%1\" is no kind of error."_s.arg(name), known);
    return std::nullopt;
}

HintForm FaultReader::hintForm(const Node& node, const QString& key)
{
    const QString form = text(node, key);
    if (form == "http_date"_L1)
        return HintForm::HttpDate;
    if (form == "milliseconds"_L1)
        return HintForm::Milliseconds;
    if (form != "seconds"_L1 && !form.isEmpty())
        problem(node.at(key), u"\"%1\" is no form of Retry-After."_s.arg(form),
                u"Write one of: seconds, http_date, milliseconds."_s);
    return HintForm::Seconds;
}

HttpHeaders FaultReader::headers(const Node& node, const QString& key)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,100}$"_s);
    static const QRegularExpression value(u"^[^\\x{00}-\\x{1f}\\x{7f}]*$"_s);
    HttpHeaders headers;
    const auto list = child(node, key);
    if (!list)
        return headers;
    for (auto it = list->object.begin(); it != list->object.end(); ++it) {
        const QString text = it.value().toString();
        if (!it.value().isString() || !name.match(it.key()).hasMatch() ||
            !value.match(text).hasMatch())
            problem(list->at(it.key()), u"This is no header."_s,
                    u"Write \"name\": \"value\", without line ends."_s);
        headers.append({it.key().toLatin1(), text.toUtf8()});
    }
    return headers;
}

QByteArray FaultReader::body(const Node& node, const QString& key)
{
    const QJsonValue value = node.object.value(key);
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    if (node.has(key) && !value.isString())
        problem(node.at(key), u"This is no body."_s,
                u"Write a text, or a JSON document as it is to be sent."_s);
    return value.toString().toUtf8();
}

QByteArray FaultReader::location(const Node& node, const QString& key)
{
    const QByteArray url = text(node, key).toUtf8();
    static const QRegularExpression plain(u"^[!-~]*$"_s);
    if (!plain.match(QString::fromUtf8(url)).hasMatch())
        problem(node.at(key), u"This is no address."_s,
                u"Write a URL, percent-encoded where it needs to be."_s);
    return url;
}

FaultSpec FaultReader::fault(const Node& node)
{
    const QString name = text(node, u"fault"_s);
    for (const FaultForm& form : faultForms()) {
        if (name != nameOf(form.fault))
            continue;
        allowOnly(node, stepKeys() + form.keys);
        FaultSpec spec;
        spec.fault = form.fault;
        if (node.has(u"after_tokens"_s))
            spec.afterTokens = integer(node, u"after_tokens"_s, 0, 100000, 0);
        spec.forTime = seconds(node, u"for_s"_s, spec.forTime);
        spec.delay = seconds(node, u"delay_s"_s, spec.delay);
        spec.every = seconds(node, u"every_s"_s, spec.every);
        spec.status = integer(node, u"status"_s, 200, 999, spec.status);
        spec.headers = headers(node, u"headers"_s);
        spec.body = body(node, u"body"_s);
        if (form.fault == Fault::Redirect)
            spec.location = location(node, u"location"_s);
        spec.nth = integer(node, u"nth"_s, 1, 100000, spec.nth);
        spec.sizeMb = integer(node, u"size_mb"_s, 1, 1024, spec.sizeMb);
        if (node.has(u"kind"_s))
            spec.kind = kind(text(node, u"kind"_s), node.at(u"kind"_s)).value_or(spec.kind);
        return spec;
    }
    if (!errorKindFromName(name)) {
        if (!name.isEmpty())
            problem(node.at(u"fault"_s), u"\"%1\" is no fault."_s.arg(name),
                    u"Write one of: %1, %2."_s.arg(faultNames(), kindNames()));
        return {};
    }
    const std::optional<ErrorKind> errorKind = kind(name, node.at(u"fault"_s));
    if (!errorKind)
        return {};
    FaultSpec spec = *faultFor(*errorKind);
    const bool isReply = spec.fault == Fault::Error;
    allowOnly(node, isReply ? stepKeys() +
                                  QStringList{u"retry_after_s"_s, u"retry_after_as"_s, u"headers"_s}
                            : stepKeys());
    if (node.has(u"retry_after_s"_s))
        spec.retryAfter = seconds(node, u"retry_after_s"_s, {});
    if (node.has(u"retry_after_as"_s))
        spec.hintForm = hintForm(node, u"retry_after_as"_s);
    spec.headers = headers(node, u"headers"_s);
    return spec;
}

} // namespace fuseboard

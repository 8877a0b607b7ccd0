// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/router.h"

#include "app/simulator/answertext.h"
#include "app/simulator/claimedstatus.h"
#include "app/simulator/wireparts.h"

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QByteArray kJson = "application/json"_ba;

Performance jsonReply(const SimulatedRequest& request, int status, const QByteArray& body)
{
    return plainReply(request, status, {{"content-type"_ba, kJson}}, body);
}

Performance refusal(const SimulatedRequest& request, int status, const QString& message)
{
    return jsonReply(request, status,
                     compact({{u"error"_s, QJsonObject{{u"message"_s, message},
                                                       {u"type"_s, u"invalid_request_error"_s},
                                                       {u"param"_s, QJsonValue()},
                                                       {u"code"_s, QJsonValue()}}}}));
}

bool keyFits(const SimulatedProvider& provider, const Wire& wire, const SimulatedRequest& request)
{
    return provider.key.isEmpty() || wire.keyOf(request.headers) == provider.key;
}

/// As OpenAI and Anthropic word it.
QString unsupported(const QString& parameter)
{
    if (parameter == "prefill"_L1)
        return u"This model does not support assistant message prefill. The conversation must "
               "end with a user message."_s;
    const QString cure =
        parameter == "max_tokens"_L1 ? u" Use 'max_completion_tokens' instead."_s : QString();
    return u"Unsupported parameter: '%1' is not supported with this model."_s.arg(parameter) + cure;
}

QString resultName(const FaultSpec& fault)
{
    return QString(fault.fault == Fault::Error ? nameOf(fault.kind) : nameOf(fault.fault));
}

} // namespace

Router::Router(Scenario scenario, quint64 seed) : m_random(seed)
{
    for (SimulatedProvider& provider : scenario.providers) {
        if (const Wire* wire = wireByName(provider.dialect)) {
            Behaviour behaviour(provider, m_random());
            m_desks.push_back({std::move(provider), wire, std::move(behaviour)});
        }
    }
}

Performance Router::answer(const SimulatedRequest& request, Duration sinceStart,
                           const QDateTime& now)
{
    if (request.path == "/_simulator/stats" && request.method == "GET")
        return jsonReply(request, 200, compact(m_log.toJson()));
    Desk* desk = deskFor(request.path);
    if (!desk)
        return notFound(request);
    const QByteArray rest = request.path.mid(desk->provider.name.size() + 1);
    if (rest == kStatusPath && request.method == "GET")
        return jsonReply(request, 200, claimedStatus(desk->provider, sinceStart, now));
    const Place place = desk->wire->placeOf(rest);
    if (place == Place::Nowhere)
        return notFound(request);
    const bool isChat = place == Place::Chat;
    if (request.method != (isChat ? "POST" : "GET"))
        return refusal(request, 405, u"This method is not allowed here."_s);
    if (isChat)
        return chat(*desk, request, sinceStart, now);
    if (keyFits(desk->provider, *desk->wire, request))
        return jsonReply(request, 200, desk->wire->models(desk->provider.models));
    const ErrorReply error =
        desk->wire->error(ErrorKind::AuthenticationFailed, {{}, u"req_"_s + nextId(), {}});
    return plainReply(request, error.status, error.headers, error.body);
}

Router::Desk* Router::deskFor(const QByteArray& path)
{
    for (Desk& desk : m_desks) {
        if (path.startsWith('/' + desk.provider.name.toLatin1() + '/'))
            return &desk;
    }
    return nullptr;
}

Performance Router::notFound(const SimulatedRequest& request) const
{
    QStringList known;
    for (const Desk& desk : m_desks)
        known << u"/%1%2"_s.arg(desk.provider.name, QLatin1StringView(desk.wire->chatPath()));
    return refusal(request, 404,
                   u"Invalid URL. This simulator serves: %1."_s.arg(known.join(u", "_s)));
}

Performance Router::chat(Desk& desk, const SimulatedRequest& request, Duration sinceStart,
                         const QDateTime& now)
{
    const Wire& wire = *desk.wire;
    const QString name = desk.provider.name;
    ErrorContext context;
    context.requestId = u"req_"_s + nextId();
    context.now = now;
    HttpHeaders idHeaders;
    if (const QByteArray idHeader = wire.requestIdHeader(); !idHeader.isEmpty())
        idHeaders.append({idHeader, context.requestId.toLatin1()});

    auto refuse = [&](ErrorKind kind, const QString& model) {
        m_log.add(name, model, QString(nameOf(kind)), sinceStart);
        const ErrorReply error = wire.error(kind, context);
        HttpHeaders headers = error.headers + idHeaders;
        headers += wire.limitHeaders(desk.behaviour.limits(sinceStart), now);
        return plainReply(request, error.status, headers, error.body);
    };

    if (!keyFits(desk.provider, wire, request))
        return refuse(ErrorKind::AuthenticationFailed, {});
    const auto reading = wire.readCall(request);
    if (const auto* problem = std::get_if<CallProblem>(&reading)) {
        context.message = problem->message;
        return refuse(ErrorKind::InvalidRequest, {});
    }
    const ChatCall& call = std::get<ChatCall>(reading);
    context.model = call.model;
    if (!desk.provider.models.contains(call.model))
        return refuse(ErrorKind::ModelNotFound, {});

    for (const QString& parameter : std::as_const(desk.provider.refuses)) {
        if (call.parameters.contains(parameter)) {
            context.parameter = parameter;
            context.message = unsupported(parameter);
            return refuse(ErrorKind::InvalidRequest, call.model);
        }
    }

    const Course course = desk.behaviour.next(call, sinceStart);
    context.retryAfter = course.fault.retryAfter;
    context.hintForm = course.fault.hintForm;
    m_log.add(name, call.model, resultName(course.fault), sinceStart);
    Answer answer;
    answer.id = nextId();
    answer.model = call.model;
    // A truncated answer is the beginning of a longer one.
    const int length = course.answerTokens + (course.truncated ? 8 : 0);
    answer.words = desk.provider.answer.isEmpty() ? answerWords(length, m_random)
                                                  : desk.provider.answer.split(u' ');
    answer.words = answer.words.mid(0, course.answerTokens);
    answer.truncated = course.truncated;
    answer.callsTool = course.fault.fault == Fault::ToolCall;
    answer.includeUsage = call.includeUsage;
    answer.inputTokens = call.inputTokens;
    answer.created = now;
    const HttpHeaders headers = idHeaders + wire.limitHeaders(course.limits, now);
    return perform(wire, request, call, course, answer, context, headers);
}

QString Router::nextId()
{
    return u"sim%1"_s.arg(static_cast<qulonglong>(m_random()), 16, 16, QLatin1Char('0'));
}

} // namespace fuseboard

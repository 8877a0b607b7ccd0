// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kindtext.h"

#include <QCoreApplication>

namespace fuseboard {

QString causeText(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimited:
        return QCoreApplication::translate("ErrorKind", "too many requests for now");
    case ErrorKind::QuotaExhausted:
        return QCoreApplication::translate("ErrorKind", "quota used up");
    case ErrorKind::BillingRequired:
        return QCoreApplication::translate("ErrorKind", "payment needed");
    case ErrorKind::AuthenticationFailed:
        return QCoreApplication::translate("ErrorKind", "key not accepted");
    case ErrorKind::PermissionDenied:
        return QCoreApplication::translate("ErrorKind", "key has no access");
    case ErrorKind::ModelNotFound:
        return QCoreApplication::translate("ErrorKind", "no such model there");
    case ErrorKind::ContextLengthExceeded:
        return QCoreApplication::translate("ErrorKind", "prompt too long for the model");
    case ErrorKind::ContentFiltered:
        return QCoreApplication::translate("ErrorKind", "blocked by a content filter");
    case ErrorKind::InvalidRequest:
        return QCoreApplication::translate("ErrorKind", "request not accepted");
    case ErrorKind::RequestTooLarge:
        return QCoreApplication::translate("ErrorKind", "request too large");
    case ErrorKind::Overloaded:
        return QCoreApplication::translate("ErrorKind", "provider at capacity");
    case ErrorKind::ServerError:
        return QCoreApplication::translate("ErrorKind", "fault of the provider");
    case ErrorKind::BadGateway:
        return QCoreApplication::translate("ErrorKind",
                                           "provider not reachable behind its front end");
    case ErrorKind::GatewayTimeout:
        return QCoreApplication::translate("ErrorKind", "provider timed out");
    case ErrorKind::ConnectFailed:
        return QCoreApplication::translate("ErrorKind", "no connection");
    case ErrorKind::TlsFailed:
        return QCoreApplication::translate("ErrorKind", "no secure connection");
    case ErrorKind::TimedOut:
        return QCoreApplication::translate("ErrorKind", "no answer in time");
    case ErrorKind::StreamStalled:
        return QCoreApplication::translate("ErrorKind", "answer stalled");
    case ErrorKind::StreamCut:
        return QCoreApplication::translate("ErrorKind", "answer cut off");
    case ErrorKind::MalformedReply:
        return QCoreApplication::translate("ErrorKind", "unusable reply");
    case ErrorKind::Unknown:
        return QCoreApplication::translate("ErrorKind", "cause unknown");
    }
    return {};
}

} // namespace fuseboard

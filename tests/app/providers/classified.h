// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorclassifier.h"

#include <QTest>

namespace fuseboard::test {

/// The verdict on a reply of that status and body.
inline ProviderError classified(const char* provider, int status, const QByteArray& body,
                                const HttpHeaders& headers = {})
{
    FailedReply reply;
    reply.provider = QString::fromUtf8(provider);
    reply.status = status;
    reply.headers = headers;
    reply.body = body;
    return classify(reply);
}

/// What must hold for whatever comes.
inline void checkBounds(const ProviderError& error)
{
    QVERIFY(errorKindFromName(QString(nameOf(error.kind))).has_value());
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.message.size() <= 4000);
    QVERIFY(error.raw.size() <= 16 * 1024);
}

} // namespace fuseboard::test

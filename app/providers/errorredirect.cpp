// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorredirect.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard {

QString redirectSentence(int status, const HttpHeaders& headers)
{
    constexpr qsizetype kLongestShown = 200;
    const QByteArray location = headerValue(headers, "location");
    if (status < 300 || status >= 400 || location.isEmpty())
        return {};
    const QUrl target(QString::fromUtf8(location));
    const QString shown =
        target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .simplified()
            .left(kLongestShown);
    return u"The server sends on to %1 (status %2). That is not followed, so that the key "
           "reaches no other host: if the place is the right one, make it the base_url."_s.arg(
               shown.isEmpty() ? u"a place that can't be read"_s : shown, QString::number(status));
}

QStringList redirectAdvice()
{
    return {u"Correct base_url: the provider's API does not answer at the present address."_s,
            u"If the target is a sign-in page, a proxy or a captive portal of this network asks "
            "for a login first: open it in a browser."_s};
}

} // namespace fuseboard

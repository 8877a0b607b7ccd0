// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errordocument.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Servers send "error": null, "" or false beside a good answer.
bool isSet(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(false) &&
           value != QJsonValue(QString());
}

} // namespace

bool isErrorDocument(const QJsonObject& document)
{
    if (isSet(document.value("error"_L1)))
        return true;
    if (document.value("type"_L1) == "error"_L1 || document.value("object"_L1) == "error"_L1)
        return true;
    // MiniMax: 0 is success, and stands in every chunk.
    if (document.value("base_resp"_L1).toObject().value("status_code"_L1).toInt() != 0)
        return true;
    if (document.contains("choices"_L1) || document.contains("content"_L1))
        return false;
    // FastAPI, Cloudflare, DashScope and Cohere.
    return isSet(document.value("detail"_L1)) || isSet(document.value("errors"_L1)) ||
           document.value("message"_L1).isString();
}

} // namespace fuseboard

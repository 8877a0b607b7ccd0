// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/modellist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

QStringList readModelIds(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray models =
        document.isArray() ? document.array() : document.object().value("data"_L1).toArray();
    QStringList ids;
    for (const QJsonValue& model : models) {
        if (ids.size() == kMaxModels)
            break;
        const QString id = model.toObject().value("id"_L1).toString();
        if (!id.isEmpty() && id.size() <= kMaxModelIdLength)
            ids.append(id);
    }
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

} // namespace fuseboard

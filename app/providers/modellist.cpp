// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/modellist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

void add(const QString& id, QStringList& ids)
{
    if (!id.isEmpty() && id.size() <= kMaxModelIdLength && ids.size() < kMaxModels)
        ids.append(id);
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

} // namespace

QStringList readModelIds(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray models =
        document.isArray() ? document.array() : document.object().value("data"_L1).toArray();
    QStringList ids;
    for (const QJsonValue& model : models)
        add(model.toObject().value("id"_L1).toString(), ids);
    return sorted(ids);
}

QStringList readGeminiModelIds(const QByteArray& body)
{
    QStringList ids;
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    for (const QJsonValue& element : document.value("models"_L1).toArray()) {
        const QJsonObject model = element.toObject();
        const QJsonValue methods = model.value("supportedGenerationMethods"_L1);
        if (methods.isArray() && !methods.toArray().contains(u"generateContent"_s))
            continue;
        QString id = model.value("name"_L1).toString();
        if (id.startsWith("models/"_L1))
            id.remove(0, 7);
        add(id, ids);
    }
    return sorted(ids);
}

QStringList readOllamaModelIds(const QByteArray& body)
{
    QStringList ids;
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    for (const QJsonValue& model : document.value("models"_L1).toArray())
        add(model.toObject().value("name"_L1).toString(), ids);
    return sorted(ids);
}

} // namespace fuseboard

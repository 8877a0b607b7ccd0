// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/evidence.h"

#include <QJsonArray>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

const FaultServer& Evidence::server(const QString& name) const
{
    for (const auto& each : m_stage.servers()) {
        if (each->voice().name == name)
            return *each;
    }
    qFatal("the scenario has no server '%s'", qPrintable(name));
}

QJsonObject Evidence::result(std::size_t run, int prompt) const
{
    return run < m_runs.size() ? m_runs[run].lines.value(prompt) : QJsonObject();
}

QJsonObject Evidence::error(std::size_t run, int prompt) const
{
    return result(run, prompt)[u"error"].toObject();
}

double Evidence::seconds(std::size_t run, int prompt) const
{
    return result(run, prompt)[u"latency_ms"].toDouble() / 1000;
}

QList<QJsonObject> attempts(const QJsonObject& result, const QString& provider)
{
    QList<QJsonObject> found;
    for (const QJsonValue& each : result[u"attempts"].toArray()) {
        if (each[u"outcome"] != "skipped"_L1 &&
            (provider.isEmpty() || each[u"provider"] == provider))
            found.append(each.toObject());
    }
    return found;
}

QStringList failureKinds(const QJsonObject& result)
{
    QStringList kinds;
    for (const QJsonObject& each : attempts(result)) {
        if (each[u"kind"].isString())
            kinds.append(each[u"kind"].toString());
    }
    kinds.removeDuplicates();
    return kinds;
}

QString story(const QJsonObject& result)
{
    if (result.isEmpty())
        return u"no result"_s;
    QStringList parts;
    for (const QJsonValue& each : result[u"attempts"].toArray()) {
        const QString what =
            each[u"kind"].isString() ? each[u"kind"].toString() : each[u"outcome"].toString();
        parts.append(each[u"provider"].toString() + u": "_s + what);
    }
    const QString end = result[u"ok"].toBool()
                            ? u"answered by "_s + providerOf(result)
                            : u"ended in "_s + result[u"error"][u"kind"].toString();
    return parts.join(u", "_s) + u"; "_s + end;
}

bool isAnsweredBy(const QJsonObject& result, const QString& provider)
{
    return result[u"ok"].toBool() && providerOf(result) == provider;
}

QString providerOf(const QJsonObject& result)
{
    return result[u"provider"].toString();
}

} // namespace fuseboard::faults

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/settingpaths.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

const QStringList& settingPaths()
{
    static const QStringList kPaths{
        u"probes.automatic"_s,
        u"probes.every_s"_s,
        u"probes.pause_on_battery"_s,
        u"probes.pause_on_metered"_s,
        u"probes.daily_cost_cap_usd"_s,
        u"probes.baseline_hosts"_s,
        u"feeds.enabled"_s,
        u"feeds.every_s"_s,
        u"alerts.enabled"_s,
        u"alerts.notifications"_s,
        u"alerts.sound"_s,
        u"alerts.daily_budget_usd"_s,
        u"alerts.remind_every_s"_s,
        u"alerts.command"_s,
        u"alerts.webhook"_s,
        u"alerts.muted"_s,
        u"alerts.maintenance"_s,
        u"history.enabled"_s,
        u"history.keep_days"_s,
        u"history.max_mb"_s,
        u"history.url"_s,
        u"history.board"_s,
        u"export.log.enabled"_s,
        u"export.log.file"_s,
        u"export.log.max_mb"_s,
        u"export.log.keep"_s,
        u"export.prometheus.enabled"_s,
        u"export.prometheus.port"_s,
        u"export.otlp.endpoint"_s,
        u"export.otlp.headers"_s,
        u"export.otlp.authorization"_s,
    };
    return kPaths;
}

const QStringList& settingSections()
{
    static const QStringList kSections = [] {
        QStringList sections;
        for (const QString& path : settingPaths()) {
            for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
                if (!sections.contains(path.first(dot)))
                    sections.append(path.first(dot));
            }
        }
        return sections;
    }();
    return kSections;
}

const QStringList& entryLists()
{
    static const QStringList kLists{u"providers"_s, u"chains"_s, u"error_rules"_s,
                                    u"probes.checks"_s, u"alerts.rules"_s};
    return kLists;
}

QJsonValue valueAt(const QJsonObject& document, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return document.value(path);
    return valueAt(document.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

void setValueAt(QJsonObject& document, QStringView path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString key = path.first(dot < 0 ? path.size() : dot).toString();
    QJsonValue inner = value;
    if (dot >= 0) {
        QJsonObject object = document.value(key).toObject();
        setValueAt(object, path.sliced(dot + 1), value);
        inner = object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }
    if (inner.isUndefined())
        document.remove(key);
    else
        document.insert(key, inner);
}

} // namespace fuseboard

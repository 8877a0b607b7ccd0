// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/networksection.h"

#include "app/engine/engine.h"
#include "app/engine/enginetext.h"
#include "app/engine/latest.h"
#include "ui/models/format.h"
#include "ui/pages/settings/configurationrow.h"
#include "ui/pages/settings/settingsaver.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString encryptionText(const Provider& provider)
{
    if (provider.baseUrl.scheme() == "https"_L1)
        return NetworkSection::tr("Encrypted (TLS) to %1.").arg(provider.baseUrl.host());
    if (provider.baseUrl.isEmpty())
        return {};
    if (isLoopback(provider.baseUrl))
        return NetworkSection::tr("Plain http, within this machine.");
    return NetworkSection::tr("Not encrypted: plain http to %1, as \"allow_insecure\" says.")
        .arg(provider.baseUrl.host());
}

} // namespace

NetworkSection::NetworkSection(Engine& engine, SettingSaver& saver, QWidget* parent)
    : SettingsSection(tr("Proxies and certificates"), parent), m_saver(saver)
{
    rebuild();
    follow(engine, &Engine::configurationChanged, this, &NetworkSection::setConfiguration);
    connect(&engine, &Engine::keyChecked, this, &NetworkSection::noteCheck);
    follow(engine, &Engine::keysChanged, this, [this](const KeysSnapshot& keys) {
        for (const KeyRow& row : keys.rows) {
            if (row.lastCheck)
                noteCheck(row.provider, *row.lastCheck);
        }
    });
    const auto noteAttempt = [this](const CallRecord& record) {
        if (record.route)
            noteWay(record.provider, *record.route, record.startedAt);
    };
    connect(&engine, &Engine::attemptFinished, this,
            [noteAttempt](PromptId, const CallRecord& record) { noteAttempt(record); });
    for (const CallRecord& record : Latest::of(engine).routes())
        noteAttempt(record);
}

void NetworkSection::setConfiguration(const ConfigurationState& state)
{
    m_configuration = state.configuration;
    QStringList names;
    for (const Provider& provider : state.written.providers)
        names.append(provider.name);
    if (names != m_names) {
        m_names = names;
        rebuild();
    }
    for (const QString& name : std::as_const(m_names))
        showWay(name);
}

/// Rows carry their place in the file, so all are made again when it changes.
void NetworkSection::rebuild()
{
    clear();
    m_labels.clear();
    if (m_names.isEmpty()) {
        auto* none = new QLabel(tr("There are no providers yet."));
        setTone(none, Tone::Muted);
        addPart(none, {});
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString& name = m_names.at(i);
        auto* part = new QWidget;
        auto* heading = new QLabel(name, part);
        heading->setTextFormat(Qt::PlainText);
        setType(heading, TypeRole::Strong);
        auto* way = new QLabel(part);
        way->setWordWrap(true);
        way->setTextFormat(Qt::PlainText);
        setTone(way, Tone::Muted);
        m_labels.insert(name, way);
        auto* column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::kSmall);
        column->addWidget(heading);
        column->addWidget(way);
        QString words = name;
        const QList<Setting> settings = networkSettingList(name, i);
        for (const Setting& setting : settings) {
            auto* row = new ConfigurationRow(name, setting, part);
            m_saver.add(row);
            column->addWidget(row);
            words += u'\n' + row->searchText();
        }
        addPart(part, words);
        showWay(name);
    }
    emit rebuilt();
}

void NetworkSection::noteCheck(const QString& provider, const KeyCheck& check)
{
    for (const ModelCheck& model : check.models) {
        if (model.route)
            noteWay(provider, *model.route, check.at);
    }
}

void NetworkSection::noteWay(const QString& provider, const NetworkRoute& route,
                             const QDateTime& at)
{
    Way& way = m_ways[provider];
    if (way.at.isValid() && at < way.at)
        return;
    way = {route, at};
    showWay(provider);
}

void NetworkSection::showWay(const QString& provider)
{
    QLabel* label = m_labels.value(provider);
    if (label == nullptr)
        return;
    const Provider* known = m_configuration.provider(provider);
    QString text = known ? encryptionText(*known) : QString();
    const auto way = m_ways.constFind(provider);
    if (way == m_ways.constEnd()) {
        text += u' ' + tr("No call yet.");
    } else {
        QString route = engineText(way->route.proxy);
        if (!way->route.certificates.isEmpty())
            route += u"; "_s + engineText(way->route.certificates);
        const QString at =
            way->at.isValid() ? clockText(way->at.toMSecsSinceEpoch()) : tr("just now");
        text += u' ' + tr("Last call (%1): %2.").arg(at, route);
    }
    label->setText(text.trimmed());
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fuseboard {

/// Whose calls a provider counts together.
enum class LimitsPer { Key, Project, Organization, Region };

/// What is known of a provider beforehand. Data: resources/presets.json.
struct Preset
{
    QString name;  ///< "openai"
    QString title; ///< "OpenAI"
    QString dialect;
    QUrl baseUrl;
    KeySource keySource = KeySource::Keychain;
    QStringList keyPrefixes;    ///< "sk-proj-"; a key that begins otherwise earns a warning
    QStringList notKeyPrefixes; ///< "sk-ant-" for OpenAI
    int keyLength = 0;          ///< 0: any
    QString keyVariable;        ///< "OPENAI_API_KEY", where other tools keep the key
    QUrl keyPage;               ///< where to get a key
    QUrl statusPage;
    QString exampleModel; ///< cheap, for a first chain
    QMap<QString, QString> headers;
    std::optional<LimitsPer> limitsPer; ///< absent: not known, or there are none
};

const QList<Preset>& presets();
const Preset* preset(QStringView name);

/// Fills in what a configuration leaves out, and checks what only presets can tell: unknown preset
/// or dialect, no base URL, plain http to another host. `json` is the text, for line numbers.
ConfigurationReading resolve(const Configuration& configuration, const QByteArray& json = {});

/// What is odd about a key, for a person; empty where nothing is. A warning, never a refusal.
/// The sentence holds no part of the key.
struct KeyLook
{
    bool trimmed = false; ///< white space or a line end was cut off
    QString warning;      ///< "This looks like a key of Anthropic."; why, for an unusable key
    bool usable = true;   ///< false: empty, or bytes that no header can carry
};
KeyLook lookAtKey(QByteArray& key, const Preset* preset); ///< trims `key` in place

/// The title of its preset where the provider bears the preset's name, else its own name: two
/// providers of one preset would look alike under its title.
QString titleOf(const Provider& provider);

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/configurationkeeper.h"

#include "app/providers/catalogue.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

ConfigurationText readAndResolve(const QByteArray& json)
{
    ConfigurationText text;
    const ConfigurationReading read = readConfiguration(json);
    text.problems = read.problems;
    if (!read.configuration)
        return text;
    const ConfigurationReading resolved = resolve(*read.configuration, json);
    text.problems += resolved.problems;
    if (!resolved.configuration)
        return text;
    text.written = *read.configuration;
    text.resolved = *resolved.configuration;
    return text;
}

ConfigurationKeeper::ConfigurationKeeper(ConfigurationStore& store) : m_store(store) {}

void ConfigurationKeeper::load()
{
    m_state = {};
    m_state.place = m_store.place();
    const FileResult file = m_store.read();
    m_onDisk = file.bytes;
    if (!file.exists) {
        m_state.firstStart = true;
        return;
    }
    if (!file.ok) {
        m_state.problems = {{0, 0, {}, file.message, {}}};
        return fallBack();
    }
    const ConfigurationText text = readAndResolve(file.bytes);
    m_state.problems = text.problems;
    if (!text.problems.isEmpty())
        return fallBack();
    m_state.written = text.written;
    m_state.configuration = text.resolved;
    m_store.keepAsLastGood(file.bytes);
}

void ConfigurationKeeper::fallBack()
{
    const FileResult copy = m_store.readLastGood();
    if (!copy.ok)
        return;
    const ConfigurationText text = readAndResolve(copy.bytes);
    if (!text.problems.isEmpty())
        return;
    m_state.written = text.written;
    m_state.configuration = text.resolved;
    m_state.usingLastGood = true;
}

QList<ConfigurationProblem> ConfigurationKeeper::save(const Configuration& configuration)
{
    if (!m_state.problems.isEmpty())
        return {
            {0,
             0,
             {},
             u"%1 has errors and is kept as it is, so nothing can be saved."_s.arg(m_state.place),
             u"Correct the file, or move it away, and start Fuseboard again."_s}};
    const FileResult now = m_store.read();
    if (now.exists && now.bytes != m_onDisk)
        return {{0,
                 0,
                 {},
                 u"%1 was changed by another program."_s.arg(m_state.place),
                 u"Start Fuseboard again to read it, then repeat the change."_s}};

    const QByteArray json = writeConfiguration(configuration);
    const ConfigurationText text = readAndResolve(json);
    if (!text.problems.isEmpty())
        return text.problems;
    if (const FileResult written = m_store.write(json); !written.ok)
        return {{0, 0, {}, written.message, {}}};
    m_onDisk = json;
    m_state.written = text.written;
    m_state.configuration = text.resolved;
    m_state.firstStart = false;
    m_store.keepAsLastGood(json);
    return {};
}

const ConfigurationState& ConfigurationKeeper::state() const
{
    return m_state;
}

} // namespace fuseboard

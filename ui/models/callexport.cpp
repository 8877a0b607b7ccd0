// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callexport.h"

#include "app/domain/callrow.h"
#include "app/engine/engine.h"

#include <QSaveFile>

namespace fuseboard {

CallExport::CallExport(Engine& engine, QObject* parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::callsRead, this, &CallExport::answer);
}

CallExport::~CallExport() = default;

void CallExport::start(const CallFilter& filter, const QString& file, CallFormat format)
{
    cancel();
    m_filter = filter;
    m_format = format;
    m_written = 0;
    m_file = std::make_unique<QSaveFile>(file);
    if (!m_file->open(QIODevice::WriteOnly)) {
        end(m_file->errorString());
        return;
    }
    if (format == CallFormat::Csv)
        m_file->write(callCsvHeader());
    m_asked = m_engine.readCalls(m_filter, 0, kPage);
    emit progressed();
}

void CallExport::cancel()
{
    m_asked = 0;
    m_file.reset();
}

void CallExport::answer(RequestId request, const CallPage& page)
{
    if (request != m_asked || !m_file)
        return;
    for (const StoredCall& call : page.calls) {
        const QByteArray line = m_format == CallFormat::Csv ? callCsvRow(call.record, call.atMs)
                                                            : callJsonLine(call.record, call.atMs);
        if (m_file->write(line) != line.size()) {
            end(m_file->errorString());
            return;
        }
    }
    m_written += page.calls.size();
    if (!page.more || page.calls.isEmpty()) {
        end(m_file->commit() ? QString() : m_file->errorString());
        return;
    }
    m_asked = m_engine.readCalls(m_filter, page.calls.last().id, kPage);
    emit progressed();
}

void CallExport::end(const QString& fault)
{
    cancel();
    emit finished(fault);
}

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"

#include <QObject>
#include <QString>

#include <memory>

class QSaveFile;

namespace fuseboard {

class Engine;
using RequestId = quint64;

enum class CallFormat { Csv, JsonLines };

/// Writes the calls of a filter to a file, newest first, in the fields of `fuseboardctl history
/// export`. One page after another is read and written, so that the window stays free; the file
/// appears, or replaces an old one, once all is written. Going away in between leaves no file.
class CallExport : public QObject
{
    Q_OBJECT
public:
    explicit CallExport(Engine& engine, QObject* parent = nullptr);
    ~CallExport() override;

    void start(const CallFilter& filter, const QString& file, CallFormat format);
    void cancel();
    bool isRunning() const { return m_file != nullptr; }
    qint64 written() const { return m_written; } ///< rows

signals:
    void progressed();
    void finished(const QString& fault); ///< empty: all is written; not after cancel()

private:
    static constexpr int kPage = 250; ///< written in a few milliseconds
    void answer(RequestId request, const CallPage& page);
    void end(const QString& fault);

    Engine& m_engine;
    CallFilter m_filter;
    CallFormat m_format = CallFormat::Csv;
    std::unique_ptr<QSaveFile> m_file; ///< while one is written
    RequestId m_asked = 0;
    qint64 m_written = 0;
};

} // namespace fuseboard

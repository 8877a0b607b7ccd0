// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/worker/threadworker.h"
#include "tests/gui/testworld.h"
#include "tests/ui/quietengine.h"
#include "ui/pages/diagnose/diagnosepage.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace fuseboard {

using namespace Qt::StringLiterals;

inline constexpr int kPatienceMs = 20'000;

/// Three errors of two kinds.
inline const QByteArray kLog =
    "2026-11-20T10:00:00Z INFO started\n"
    "2026-11-20T10:00:01Z ERROR 400 {\"type\":\"error\",\"error\":{\"type\":"
    "\"invalid_request_error\",\"message\":\"Your credit balance is too low to access the "
    "API.\"}}\n"
    "2026-11-20T10:00:09Z ERROR 529 {\"type\":\"error\",\"error\":{\"type\":"
    "\"overloaded_error\",\"message\":\"Overloaded\"},\"request_id\":\"req_42\"}\n"
    "2026-11-20T10:01:09Z ERROR 529 {\"type\":\"error\",\"error\":{\"type\":"
    "\"overloaded_error\",\"message\":\"Overloaded\"},\"request_id\":\"req_43\"}\n";

/// The Diagnose page on a real engine, which reads in a thread of its own; the home is a folder of
/// the test.
class DiagnoseDesk
{
protected:
    void settle()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u".config"_s).toUtf8());
        new Theme(ThemeChoice::Light, qApp);
    }
    void begin()
    {
        QGuiApplication::clipboard()->clear();
        m_engine = std::make_unique<Engine>([] {
            EnginePorts ports = quietPorts()();
            ports.worker = std::make_unique<ThreadWorker>();
            return ports;
        });
        open();
    }
    void open()
    {
        m_page = std::make_unique<DiagnosePage>(*m_engine);
        m_page->resize(1096, 750);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void end()
    {
        m_page.reset();
        m_engine.reset();
    }
    void paste(const QByteArray& text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        control<QPushButton>(*m_page, u"Paste from the clipboard"_s)->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    QListView& list() const { return *control<QListView>(*m_page, u"Errors found"_s); }
    int rows() const { return list().isVisible() ? list().model()->rowCount() : 0; }
    QString texts() const { return everyText(*m_page); }
    bool shows(const QString& text) const { return labelSays(*m_page, text); }

    QTemporaryDir m_home;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<DiagnosePage> m_page;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fuseboard {

/// Tells when the screen is locked, where the desktop says so over D-Bus. Elsewhere the window
/// loses the focus instead.
class ScreenLock : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLock(QObject* parent = nullptr);

signals:
    void locked();

private slots:
    void onActiveChanged(bool active);
};

} // namespace fuseboard

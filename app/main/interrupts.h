// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace fuseboard {

/// Calls `then` in the event loop of the caller's thread when the user (Ctrl+C) or the system wants
/// the program to end. A second signal ends it at once. One at a time in a process.
class Interrupts : public QObject
{
public:
    explicit Interrupts(std::function<void()> then, QObject* parent = nullptr);
    ~Interrupts() override;
};

} // namespace fuseboard

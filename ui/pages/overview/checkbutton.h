// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace fuseboard {

/// Checks all providers, and says how far that is.
class CheckButton : public QPushButton
{
    Q_OBJECT
public:
    explicit CheckButton(QWidget* parent = nullptr);
    void begin(int checks);
    void advance(); ///< one more has ended

private:
    void refresh();

    int m_checks = 0;
    int m_ended = 0;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cardtext.h"

#include <QWidget>

class QLabel;

namespace fuseboard {

class ElidedText;
class ShareBar;

/// What is left of one limit: its name, a bar, the share.
class LimitRow : public QWidget
{
    Q_OBJECT
public:
    explicit LimitRow(QWidget* parent = nullptr);
    void setLimit(const LimitText& limit);

private:
    ElidedText* m_name;
    ShareBar* m_bar;
    QLabel* m_left;
};

} // namespace fuseboard

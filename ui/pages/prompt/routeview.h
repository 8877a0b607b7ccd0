// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace fuseboard {

class AttemptModel;
class AttemptRow;

/// The way through the chain, one row for each attempt.
class RouteView : public QScrollArea
{
    Q_OBJECT
public:
    explicit RouteView(AttemptModel& model, QWidget* parent = nullptr);

private:
    void rebuild();
    void refresh();

    AttemptModel& m_model;
    QVBoxLayout* m_layout;
    QList<AttemptRow*> m_rows;
};

} // namespace fuseboard

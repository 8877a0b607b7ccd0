// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fuseboard {

class AttemptModel;
class AttemptRow;
class GapStrip;
class Waterfall;

/// The way through the chain, one row for each attempt; below, the gaps of the last stream.
class RouteView : public QWidget
{
    Q_OBJECT
public:
    explicit RouteView(AttemptModel& model, QWidget* parent = nullptr);

private:
    void rebuild();
    void refresh();
    void showGaps();

    AttemptModel& m_model;
    QVBoxLayout* m_layout;
    Waterfall* m_legend;
    QLabel* m_none;
    GapStrip* m_gaps;
    QList<AttemptRow*> m_rows;
};

} // namespace fuseboard

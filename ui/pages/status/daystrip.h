// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace fuseboard {

struct StripDay
{
    FeedLevel level = FeedLevel::Unknown;
    QString text; ///< the day and what it was like

    bool operator==(const StripDay&) const = default;
};

/// A bar for each day, the higher the worse, so that nothing rests on colour; what is unknown is
/// hatched. Arrow keys go through the days, Page keys through the weeks.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    explicit DayStrip(QWidget* parent = nullptr);
    void setDays(const QList<StripDay>& days); ///< oldest first; keeps the chosen place
    int current() const { return m_current; }  ///< -1 without days
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void setCurrent(int day);
    void describe();
    int dayAt(const QPoint& place) const;
    QRectF placeOf(int day) const;

    QList<StripDay> m_days;
    int m_current = -1;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace fuseboard {

/// Controls side by side, in as many lines as it takes: none is cut where room is short.
class FlowLayout : public QLayout
{
public:
    /// Where a line that is not full begins or ends.
    enum class Edge {
        Leading,
        Trailing,
        Apart, ///< trailing, but for the first control, which stays at the leading edge
    };

    explicit FlowLayout(Edge edge, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override; ///< of a single line
    QSize minimumSize() const override;

private:
    struct Line
    {
        QList<QLayoutItem*> items{};
        int width = 0;
        int height = 0;
    };
    QList<Line> linesFor(int width) const;

    QList<QLayoutItem*> m_items; ///< owned
    Edge m_edge;
};

} // namespace fuseboard

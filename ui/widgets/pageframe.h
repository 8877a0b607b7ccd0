// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace fuseboard {

/// What every page looks like: its title and a line about what it shows at the top, controls at
/// the header's end, the content below. Pages derive from it.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    enum class Body {
        Scrolls, ///< the content is as high as it wants and the page scrolls
        Fills,   ///< the content has the rest of the page, and scrolls by itself where it must
    };
    explicit PageFrame(const QString& title, Body body = Body::Scrolls, QWidget* parent = nullptr);

    /// Below the title; empty: no line.
    void setSubtitle(const QString& text);
    void addTrailing(QWidget* control); ///< in reading order, at the header's end
    /// Many of them, which take more lines where the page is narrow. Instead of addTrailing().
    void setTrailing(const QList<QWidget*>& controls);
    /// Where the page puts what it shows; has the margins of all pages.
    QVBoxLayout* content() const { return m_content; }
    /// Brings `area` of `widget`, which is in the content, into view; nothing where it fills.
    void ensureVisible(const QWidget* widget, const QRect& area);

private:
    QWidget* makeHeader();
    QWidget* makeScroll(QWidget* body);

    QLabel* m_heading;
    QLabel* m_subtitle;
    QHBoxLayout* m_top;
    QHBoxLayout* m_trailing;
    QVBoxLayout* m_content;
    QScrollArea* m_scroll = nullptr;
};

} // namespace fuseboard

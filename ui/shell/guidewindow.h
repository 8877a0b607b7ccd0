// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/guidecontents.h"
#include "ui/shell/guideview.h"

#include <QByteArray>
#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace fuseboard {

/// The user guide in a window of its own, to be read beside the work: the contents at the start,
/// the page, the way back, and a search through all pages.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// In front of the others, at this page; an unknown one: at the first.
    void openAt(const QString& id);
    const GuideView& view() const { return *m_view; }

    /// How it was left, for the one that takes its place.
    struct Memory
    {
        GuideView::Journey journey;
        QString words; ///< to be found
        QByteArray geometry;
    };
    Memory memory() const;
    void resume(const Memory& memory); ///< shows it, where it leaves the focus where it is

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeBar();
    QToolButton* makeButton(const QString& name, const QKeySequence& keys);
    void showPlace();
    void find(bool forward);
    bool findElsewhere(const QString& words, bool forward);

    QList<GuidePage> m_pages;
    GuideView* m_view;
    QListWidget* m_contents;
    QLineEdit* m_words;
    QLabel* m_nothing;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
};

} // namespace fuseboard

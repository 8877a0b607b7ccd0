// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandmodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace fuseboard {

struct CommandPanelTexts
{
    QString name; ///< of the panel
    QString fieldName;
    QString listName;
    QString placeholder;
    QString nothing; ///< shown where nothing answers
};

/// Over the window: a field to find a command by, and those that answer. Arrow keys choose, Enter
/// runs, Escape and a click elsewhere leave, and the focus goes back to where it came from.
class CommandPanel : public QFrame
{
    Q_OBJECT
public:
    CommandPanel(CommandModel::Order order, const CommandPanelTexts& texts, QWidget* window);
    void open(const QList<PaletteCommand>& commands, const QStringList& recent = {});

signals:
    void commandRun(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dismiss();
    void choose(int row, int direction);
    void runCurrent();
    void refresh();
    void place();
    void onFocusMoved(const QWidget* to);

    CommandModel m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_cameFrom;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lamp.h"
#include "ui/widgets/typography.h"

#include <QHash>
#include <QIcon>
#include <QList>
#include <QString>
#include <QTableWidget>

#include <optional>

namespace fuseboard {

struct TableCell
{
    QString text;
    Tone tone = Tone::Normal;
    std::optional<Health> lamp{};
    std::optional<bool> checked{}; ///< the user may toggle it
    QString whole{};               ///< where `text` is a short form: its tool tip

    bool operator==(const TableCell&) const = default;
};
using TableRow = QList<TableCell>;

/// A table as high as its rows, up to a limit. Setting rows anew keeps what the user has chosen.
class TextTable : public QTableWidget
{
    Q_OBJECT
public:
    /// The column `wide` takes the room that is left; those of `dispensable` go where it is narrow.
    TextTable(const QString& accessibleName, const QStringList& headers, int wide,
              const QList<int>& dispensable, QWidget* parent = nullptr);
    void setRows(const QList<TableRow>& rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void toggled(int row, bool checked); ///< by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const QList<TableRow>& before);
    void setCell(QTableWidgetItem* item, const TableCell& cell);

    QList<int> m_dispensable;
    QList<TableRow> m_rows;
    QHash<Health, QIcon> m_icons; ///< of the theme
    bool m_filling = false;
};

} // namespace fuseboard

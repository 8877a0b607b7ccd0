// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace fuseboard {

/// Fields of a form in as many columns as fit; each row is as high as its fields need.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget* parent = nullptr);
    void add(QWidget* field);
    void setShown(QWidget* field, bool shown); ///< those behind it move up

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int fittingColumns() const;
    void arrange();

    QList<QWidget*> m_fields;
    QList<QWidget*> m_hidden; ///< of these
    QGridLayout* m_grid;
    int m_columns = 1;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/rollingmetrics.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace fuseboard {

/// How often each kind of error came: its name, a bar, the number; the most frequent first.
class FailureBars : public QWidget
{
    Q_OBJECT
public:
    explicit FailureBars(QWidget* parent = nullptr);
    /// `marked` is the kind that the page is about.
    void setTally(const Tally& tally, ErrorKind marked);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        ErrorKind kind;
        quint32 count;
    };
    QList<Row> m_rows;
    ErrorKind m_marked = ErrorKind::Unknown;
};

} // namespace fuseboard

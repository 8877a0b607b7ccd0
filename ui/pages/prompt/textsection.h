// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace fuseboard {

/// A text that is no part of the answer, under a heading that says so.
class TextSection : public QWidget
{
    Q_OBJECT
public:
    explicit TextSection(QWidget* parent = nullptr);
    void setContent(const QString& heading, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dim();

    QLabel* m_heading;
    QPlainTextEdit* m_text;
    QString m_shown;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fuseboard {

/// Asks for the name under which the prompt is saved; hidden until it is opened.
class NameField : public QFrame
{
    Q_OBJECT
public:
    explicit NameField(QWidget* parent = nullptr);
    void open(const QString& suggestion, const QStringList& taken);

signals:
    void accepted(const QString& name);

private:
    void accept();
    void refresh();

    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_note;
    QPushButton* m_save;
};

} // namespace fuseboard

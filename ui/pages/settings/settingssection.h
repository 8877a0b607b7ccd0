// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace fuseboard {

class SettingRow;

/// Settings of one subject: a heading, and a card with their rows.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(const QString& title, QWidget* parent = nullptr);
    const QString& title() const { return m_title; }
    void addRow(SettingRow* row);
    /// Something else, which is found by `words` beside the title.
    void addPart(QWidget* part, const QString& words);
    void clear();
    void find(const QString& words); ///< shows what has them; empty: everything
    bool finds() const { return m_finds; }

private:
    struct Part
    {
        QWidget* line; ///< between it and the one before; hides with it
        QWidget* widget;
        QString words;
    };

    QString m_title;
    QString m_wanted;
    bool m_finds = true;
    QVBoxLayout* m_column;
    QList<Part> m_parts;
};

} // namespace fuseboard

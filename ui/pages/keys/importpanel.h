// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keyimport.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace fuseboard {

/// Shows what a `.env` file or the environment would bring, and takes over what is chosen of it.
/// Of the keys themselves only their masks are shown.
class ImportPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget* parent = nullptr);
    void setKeys(const KeysSnapshot& keys) { m_keys = keys; } ///< what later previews go by
    void open();                                              ///< nothing is read yet
    void previewFile(const QString& path);
    static QString fileIn(const QMimeData& dropped); ///< empty: none of this machine
    void previewEnvironment();
    void setProblem(const QString& problem);
    void close(); ///< the keys are forgotten here
    /// The key of `provider` that is in force, which was asked for.
    void settle(const QString& provider, const Secret& current);

signals:
    void compareRequested(const QString& provider);
    void accepted(const QList<fuseboard::KeyImportRow>& rows);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        KeyImportRow row;
        QCheckBox* choice;
        QLabel* effect;
    };

    void makeLayout();
    void chooseFile();
    void preview(const EnvFile& file, const QString& source);
    void clearLines();
    void addHeader();
    void addLine(const KeyImportRow& row);
    void placeEffects();
    void showEffect(const Line& line);
    void refresh();
    void accept();
    QList<KeyImportRow> chosen() const;

    QList<PresetInfo> m_presets;
    KeysSnapshot m_keys;
    QList<Line> m_lines;
    QLabel* m_effectHeader = nullptr; ///< while there are lines
    bool m_narrow = false;
    QPushButton* m_file;
    QPushButton* m_environment;
    QLabel* m_summary;
    QLabel* m_problem;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QPushButton* m_import;
};

} // namespace fuseboard

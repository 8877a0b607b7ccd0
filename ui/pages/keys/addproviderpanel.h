// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/presetlist.h"

#include <QFrame>
#include <QList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fuseboard {

/// Makes a provider out of a preset, or of an address and the dialect that is spoken there.
class AddProviderPanel : public QFrame
{
    Q_OBJECT
public:
    explicit AddProviderPanel(QWidget* parent = nullptr);
    void open(const Configuration& written); ///< names in it are taken
    void setProblem(const QString& problem);

signals:
    void accepted(const fuseboard::Provider& provider);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const PresetInfo* preset() const; ///< null: none, the address is given
    void fillIn();
    void refresh();
    void accept();
    QString freeName(const QString& wish) const;

    QList<PresetInfo> m_presets;
    Configuration m_written;
    QFormLayout* m_form;
    QComboBox* m_preset;
    QLineEdit* m_name;
    QLineEdit* m_baseUrl;
    QComboBox* m_source;
    QLineEdit* m_variable;
    QLabel* m_hint;
    QLabel* m_problem;
    QPushButton* m_add;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/rulepreview.h"
#include "ui/pages/alerts/ruletexts.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fuseboard {

class FieldGrid;
class FiringStrip;
class FormField;

/// One rule as a form, with what it would have done last week.
class RuleEditor : public QFrame
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget* parent = nullptr);
    /// Without `rule` a new one. What a built-in rule is called and looks at is fixed.
    void edit(const std::optional<AlertRule>& rule);
    void focusFirst();
    AlertRule rule() const;
    bool isNew() const { return m_isNew; }
    QString before() const { return m_isNew ? QString() : m_original.name; }

    void setKnown(const QStringList& providers, const QStringList& chains);
    void setProblems(const RuleProblems& problems);
    void setPreview(const std::optional<RulePreview>& preview); ///< nothing: it is being made

signals:
    void edited();
    void saveRequested();
    void cancelRequested();
    void deleteRequested(); ///< of a built-in one: back to what it was

private:
    void makeFields();
    void makeFoot();
    void add(FieldGrid* grid, const QString& member, const QString& title, QWidget* field);
    void fill(const AlertRule& rule);
    void reset(const QString& member);
    void refresh();
    QString thresholdText(std::optional<double> value) const;
    std::optional<double> threshold(const QDoubleSpinBox* box, std::optional<double> shown) const;

    AlertRule m_original{};
    AlertRule m_default{};
    AlertRule m_shown{}; ///< what was put into the fields last: a finer value stays as it is
    bool m_isNew = true;
    bool m_showing = false;
    QStringList m_providers;
    QStringList m_chains;
    QHash<QString, FormField*> m_fields; ///< by the member of the configuration
    QLabel* m_title;
    QLineEdit* m_name;
    QComboBox* m_measure;
    QComboBox* m_scope;
    QLineEdit* m_targets;
    QDoubleSpinBox* m_warning;
    QDoubleSpinBox* m_critical;
    QDoubleSpinBox* m_window;
    QSpinBox* m_samples;
    QSpinBox* m_bad;
    QSpinBox* m_good;
    QCheckBox* m_enabled;
    QLabel* m_problem;
    QLabel* m_preview;
    FiringStrip* m_strip;
    QLabel* m_firings;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPushButton* m_delete;
};

} // namespace fuseboard

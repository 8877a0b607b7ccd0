// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace fuseboard {

class FieldGuard;

/// What a step may be made of.
struct StepChoices
{
    QStringList providers;
    QHash<QString, QStringList> models; ///< by provider: those that are known
    QHash<QString, QString> notes{};    ///< by provider: where its own list of models stands

    bool operator==(const StepChoices&) const = default;
};

/// One step of a chain: provider, model, its place in the order.
class StepItem : public QFrame
{
    Q_OBJECT
public:
    StepItem(int index, FieldGuard& guard, QWidget* parent = nullptr);

    void setStep(const Step& step, const StepChoices& choices, int count);
    Step step() const;
    void setProblem(const QString& problem); ///< empty: none
    void setFocusOnModel();
    QWidget* followInTabOrder(QWidget* before); ///< its last control
    QSize minimumSizeHint() const override;     ///< in two lines

signals:
    void changed();
    void moveRequested(int by); ///< so many places down; up is negative
    void removeRequested();
    void modelsWanted(const QString& provider); ///< somebody is about to choose one
    void dragged(const QPoint& globalPosition);
    void dropped();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(bool narrow);
    QToolButton* addButton(const QString& iconName, const QString& text);
    bool moveByKey(const QKeyEvent& event);
    enum class Model { Keep, Fit };
    void offerModels(Model model);

    int m_index;
    StepChoices m_choices;
    QLabel* m_grip;
    QComboBox* m_provider;
    QComboBox* m_model;
    QCheckBox* m_reasoning;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QLabel* m_problem;
    QGridLayout* m_layout;
    bool m_narrow = false;
};

} // namespace fuseboard

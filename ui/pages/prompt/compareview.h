// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/repeatrun.h"

#include <QList>
#include <QScrollArea>

class QHBoxLayout;
class QPushButton;

namespace fuseboard {

class CompareColumn;
class Engine;

/// Two to four providers side by side; all are asked at the same moment.
class CompareView : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int kLeast = 2;
    static constexpr int kMost = 4;

    explicit CompareView(Engine& engine, QWidget* parent = nullptr);

    void setConfiguration(const Configuration& configuration);
    /// What came of each column, from the first to the last.
    QList<std::optional<RepeatRun::Past>> past() const;
    void recall(const QList<std::optional<RepeatRun::Past>>& past); ///< in as many columns
    bool isReady() const; ///< every column names a provider and a model
    void send(const Prompt& prompt, const RepeatPlan& plan);
    void cancel();
    bool isRunning() const;
    PromptTarget firstTarget() const;

signals:
    void changed(); ///< what is running, or who is asked

private:
    void add();
    void remove(CompareColumn* column);
    void arrange();
    int freeNumber() const;

    Engine& m_engine;
    Configuration m_configuration;
    QHBoxLayout* m_layout;
    QPushButton* m_add;
    QList<CompareColumn*> m_columns;
    QList<int> m_numbers; ///< of the columns, for their names
};

} // namespace fuseboard

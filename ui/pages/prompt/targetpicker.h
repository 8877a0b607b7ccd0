// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "ui/models/prompttarget.h"

#include <QWidget>

class QComboBox;

namespace fuseboard {

/// Chooses a provider and one of its models, or any model that is typed.
class TargetPicker : public QWidget
{
    Q_OBJECT
public:
    /// The names are the accessible ones: "Provider of column 2". Upright where it is narrow.
    TargetPicker(const QString& providerName, const QString& modelName, Qt::Orientation orientation,
                 QWidget* parent = nullptr);

    void setConfiguration(const Configuration& configuration); ///< what was chosen stays
    PromptTarget target() const;
    void setTarget(const QString& provider, const QString& model);
    QString label() const; ///< "openai / gpt"

signals:
    void changed();

private:
    void offerModels();

    Configuration m_configuration;
    QComboBox* m_provider;
    QComboBox* m_model;
};

/// Every provider and model that the chains name, each once, in their order.
QList<PromptTarget> targetsOf(const Configuration& configuration);

} // namespace fuseboard

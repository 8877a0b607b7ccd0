// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "ui/models/cardtext.h"

#include <QFrame>
#include <QString>

#include <array>

class QGridLayout;
class QLabel;

namespace fuseboard {

class ElidedText;
class LampLabel;
class LimitRow;
class SparkBars;

/// One provider at a glance. Changes only what is new in a snapshot.
class ProviderCard : public QFrame
{
    Q_OBJECT
public:
    explicit ProviderCard(QWidget* parent = nullptr);
    const QString& provider() const { return m_name; } ///< its name in the configuration
    void setProvider(const ProviderBoard& provider, const BoardSnapshot& board);

    static constexpr int kMinimumWidth = 232;
    static constexpr int kMaximumWidth = 420;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* addFigure(QGridLayout* grid, const QString& name, const QString& explanation);
    void showLimits(const QList<LimitText>& limits);
    void speak(const CardText& text, qint64 nowMs);

    QString m_name;
    ElidedText* m_title;
    LampLabel* m_lamp;
    ElidedText* m_sentence;
    QLabel* m_errorRate;
    QLabel* m_p50;
    QLabel* m_p95;
    QLabel* m_firstToken;
    QLabel* m_rateLimited;
    std::array<LimitRow*, kMostLimits> m_limits;
    SparkBars* m_bars;
    ElidedText* m_circuit;
    QLabel* m_calls;
    CardText m_text;
    Lamp m_spokenLamp = Lamp::Idle;
    qint64 m_spokenAtMs = 0;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/rehearsal.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QThreadPool>

#include <optional>

class QLabel;
class QTimer;

namespace fuseboard {

class FaultsForm;
class SegmentedControl;
class Waterfall;

/// What this chain does where its first step fails, or where each step fails as one likes: in
/// words and as a picture, rehearsed anew with each change while the card is shown. A rehearsal
/// takes a few milliseconds, a long one more: it is made in a thread of the card's own.
class RehearsalCard : public QFrame
{
    Q_OBJECT
public:
    explicit RehearsalCard(QWidget* parent = nullptr);

    void setConfiguration(const Configuration& resolved);
    void setChain(const Chain& chain);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Rehearsed
    {
        RehearsalOrder order;
        RehearsalResult once;
        std::optional<RehearsalResult> repeated; ///< the same fault, many prompts in a row
    };
    static Rehearsed rehearsed(const RehearsalOrder& order, bool repeat);

    void makeSegments();
    void rehearseSoon();
    void rehearseNow();
    RehearsalOrder order() const;
    bool isOwn() const; ///< with faults of one's own choice
    QString premise(const RehearsalOrder& order) const;
    void show(const Rehearsed& rehearsed);
    void write(const QString& outcome, const QString& circuits, const QStringList& lines);

    Configuration m_configuration;
    Chain m_chain;
    SegmentedControl* m_segments;
    FaultsForm* m_faults;
    QLabel* m_premise;
    QLabel* m_outcome;
    QLabel* m_circuits;
    Waterfall* m_waterfall;
    QLabel* m_lines;
    QTimer* m_soon;
    QFutureWatcher<Rehearsed> m_rehearsed;
    QThreadPool m_pool; ///< of one thread; at its end it waits for it
};

} // namespace fuseboard

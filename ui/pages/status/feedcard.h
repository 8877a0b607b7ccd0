// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/verdict.h"
#include "app/engine/watchviews.h"
#include "ui/pages/status/pastpanel.h"

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace fuseboard {

class ElidedText;
class LampLabel;
class StatusRow;

/// One provider's status page: what it claims, and beside it what we measured.
class FeedCard : public QFrame
{
    Q_OBJECT
public:
    explicit FeedCard(const QString& provider, QWidget* parent = nullptr);
    const QString& provider() const { return m_provider; }
    void setView(const FeedView& view, qint64 nowMs);
    void setVerdict(const Verdict& verdict);
    void setPast(const IncidentPast& past, qint64 nowMs);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QGridLayout* makeComparison();
    void setRows(qint64 nowMs);
    void describe();

    QString m_provider;
    FeedView m_view;
    Verdict m_verdict{};
    QHash<QString, AnnouncementDelay> m_delays;
    QLabel* m_title;
    ElidedText* m_source;
    QToolButton* m_open;
    LampLabel* m_claimLamp;
    QLabel* m_claim;
    QLabel* m_reading;
    QLabel* m_note;
    LampLabel* m_verdictLamp;
    QLabel* m_sentence;
    QGridLayout* m_comparison;
    QFrame* m_line;
    QVBoxLayout* m_rowList;
    QList<StatusRow*> m_rows;
    PastPanel* m_past;
};

} // namespace fuseboard

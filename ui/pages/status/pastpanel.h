// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/announcementdelay.h"
#include "app/domain/incidentdays.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace fuseboard {

class DayStrip;

/// What is known of a provider's incidents, and how our calls went around them.
struct IncidentPast
{
    QList<FeedIncident> incidents{};
    QHash<QString, AnnouncementDelay> delays{}; ///< by the incident's id
    std::optional<qint64> knownSinceMs{};
    std::optional<qint64> readAtMs{};
};

/// The last ninety days of one provider, and what the chosen one was like.
class PastPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PastPanel(QWidget* parent = nullptr);
    void setPast(const QString& title, const IncidentPast& past, qint64 nowMs);

private:
    void showDay(int day);

    QLabel* m_caption;
    DayStrip* m_strip;
    QLabel* m_day;
    QStringList m_texts;
};

} // namespace fuseboard

// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/historyusage.h"

#include "app/engine/enginetext.h"
#include "ui/models/format.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/typography.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

namespace {

constexpr double kMegabyte = 1024.0 * 1024;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

HistoryUsage::HistoryUsage(QWidget* parent)
    : QWidget(parent), m_lamp(new LampLabel(this)), m_detail(new QLabel(this)),
      m_share(new ShareBar(this)), m_amount(new QLabel(this)),
      m_clean(new QPushButton(tr("Clean up now"), this)), m_progress(new QProgressBar(this)),
      m_result(new QLabel(this))
{
    for (QLabel* label : {m_detail, m_amount, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTone(m_amount, Tone::Muted);
    m_share->setAccessibleName(tr("Space that the history uses"));
    m_clean->setAccessibleName(tr("Clean up the history now"));
    m_clean->setToolTip(tr("Delete what is older than it is to be kept, and give the space back"));
    m_progress->setRange(0, 0); // how long it takes is not known
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The history is being cleaned up"));
    m_result->setAccessibleName(tr("How the history was cleaned up"));

    auto* usage = new QHBoxLayout;
    usage->setSpacing(space::kMedium);
    usage->addWidget(m_share);
    usage->addWidget(m_amount, 1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kMedium);
    actions->addWidget(m_clean);
    actions->addWidget(m_progress);
    actions->addWidget(m_result, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_lamp);
    layout->addWidget(m_detail);
    layout->addLayout(usage);
    layout->addLayout(actions);
    connect(m_clean, &QPushButton::clicked, this, [this] {
        m_cleaning = true;
        m_result->clear();
        refresh();
        emit cleanRequested();
    });
    refresh();
}

void HistoryUsage::setSettings(const HistorySettings& settings)
{
    m_settings = settings;
    refresh();
}

void HistoryUsage::setHealth(const HistoryHealth& health)
{
    m_health = health;
    refresh();
}

void HistoryUsage::cleaned(const QString& fault)
{
    if (!m_cleaning)
        return; // somebody else asked for it
    m_cleaning = false;
    setTone(m_result, fault.isEmpty() ? Tone::Muted : Tone::Bad);
    m_result->setText(
        fault.isEmpty()
            ? tr("Cleaned up at %1.").arg(clockText(QDateTime::currentMSecsSinceEpoch()))
            : tr("Not cleaned up. %1").arg(engineText(fault)));
    refresh();
}

void HistoryUsage::refresh()
{
    const bool works = m_health.state == HistoryHealth::Working;
    const bool fails = m_health.state == HistoryHealth::Failing;
    m_lamp->setLamp(works   ? Health::Good
                    : fails ? Health::Bad
                            : Health::Idle,
                    works   ? tr("The history is kept")
                    : fails ? tr("Nothing can be kept")
                            : tr("No history is kept"));
    QStringList detail;
    if (fails)
        detail << engineText(m_health.cause) << engineText(m_health.cure);
    if (m_health.lost > 0)
        detail << tr("Records lost since the start: %1.").arg(QLocale().toString(m_health.lost));
    m_detail->setText(sentencesText(detail));
    m_detail->setVisible(!detail.isEmpty());
    const double limit = m_settings.maxMegabytes * kMegabyte;
    m_share->setShare(limit > 0 ? static_cast<double>(m_health.bytes) / limit : 0);
    m_share->setVisible(m_health.bytes > 0);
    m_amount->setText(
        tr("Uses %1 of %2 MB").arg(sizeText(m_health.bytes)).arg(m_settings.maxMegabytes));
    m_amount->setVisible(m_health.bytes > 0);
    m_clean->setEnabled(works && !m_cleaning);
    m_progress->setVisible(m_cleaning);
}

} // namespace fuseboard

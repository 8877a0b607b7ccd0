// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/loglist.h"

#include "ui/models/alerttext.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// As people write it, with what tells files of one name apart kept.
QString shortPath(const QString& file)
{
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(file.startsWith(home + u'/') ? u"~"_s + file.mid(home.size())
                                                                 : file);
}

} // namespace

LogList::LogList(QWidget* parent)
    : QWidget(parent), m_none(new QLabel(this)), m_layout(new QVBoxLayout(this))
{
    auto* title = new QLabel(tr("Logs on this machine"), this);
    setType(title, TypeRole::Strong);
    auto* refresh = new QPushButton(tr("Look again"), this);
    refresh->setAccessibleName(tr("Look for logs again"));
    connect(refresh, &QPushButton::clicked, this, &LogList::refreshRequested);
    m_none->setText(tr("Looking for logs of Cursor, Cline and Continue…"));
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(refresh);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    m_layout->addLayout(head);
    m_layout->addWidget(m_none);
}

void LogList::setLogs(const QList<KnownLog>& logs, qint64 nowMs)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kHair);
    for (const KnownLog& log : logs)
        rows->addWidget(makeRow(log, nowMs));
    m_layout->addWidget(m_rows);
    m_none->setText(tr("There are none of Cursor, Cline or Continue in their usual places. A log "
                       "that lies elsewhere can be dropped here."));
    m_none->setVisible(logs.isEmpty());
}

QWidget* LogList::makeRow(const KnownLog& log, qint64 nowMs)
{
    auto* row = new QFrame(m_rows);
    row->setProperty("card", true);
    auto* application = new QLabel(log.application, row);
    setType(application, TypeRole::Strong);
    application->setMinimumWidth(application->fontMetrics().horizontalAdvance(u"Continue  "_s));
    auto* path = new ElidedText(1, row);
    path->setText(shortPath(log.file));
    auto* facts = new QLabel(tr("%1 · %2").arg(QLocale().formattedDataSize(log.bytes, 1),
                                               agoText(log.changedAt.toMSecsSinceEpoch(), nowMs)),
                             row);
    setTone(facts, Tone::Muted);
    auto* read = new QPushButton(tr("Read"), row);
    read->setAccessibleName(tr("Read %1", "button: read the file %1").arg(shortPath(log.file)));
    connect(read, &QPushButton::clicked, this, [this, file = log.file] { emit logChosen(file); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kMedium, space::kHair, space::kSmall, space::kHair);
    layout->setSpacing(space::kMedium);
    layout->addWidget(application);
    layout->addWidget(path, 1);
    layout->addWidget(facts);
    layout->addWidget(read);
    return row;
}

} // namespace fuseboard

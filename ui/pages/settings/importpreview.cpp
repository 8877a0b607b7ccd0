// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/importpreview.h"

#include "ui/models/changetext.h"
#include "ui/models/problemtext.h"
#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 200;

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent), m_file(plainLabel({}, this)), m_way(new SegmentedControl(this)),
      m_summary(plainLabel({}, this)), m_place(new QVBoxLayout),
      m_apply(new QPushButton(tr("Import"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setType(m_file, TypeRole::Strong);
    m_summary->setAccessibleName(tr("What the import changes"));
    m_way->addSegment(static_cast<int>(ImportWay::Merge), tr("Merge"),
                      tr("Merge the file into the configuration"));
    m_way->addSegment(static_cast<int>(ImportWay::Replace), tr("Replace everything"),
                      tr("Replace the configuration by the file"));
    m_way->setCurrent(static_cast<int>(ImportWay::Merge));
    m_apply->setAccessibleName(tr("Import the configuration now"));
    m_apply->setProperty("primary", true);
    m_cancel->setAccessibleName(tr("Cancel importing the configuration"));
    m_place->setSpacing(space::kHair);
    auto* way = new QHBoxLayout;
    way->addWidget(m_way);
    way->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    foot->addStretch();
    foot->addWidget(m_apply);
    foot->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_file);
    layout->addLayout(way);
    layout->addWidget(m_summary);
    layout->addLayout(m_place);
    layout->addLayout(foot);
    connect(m_way, &SegmentedControl::chosen, this, &ImportPreview::refresh);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_next)
            emit accepted(*m_next);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        close();
        emit closed();
    });
    hide();
}

void ImportPreview::open(const QString& name, const QByteArray& json)
{
    m_shown = File{name, json};
    m_file->setText(tr("Import %1").arg(name));
    m_way->show();
    refresh();
    show();
    (m_apply->isEnabled() ? m_apply : m_cancel)->setFocus();
}

void ImportPreview::setFault(const QString& name, const QString& fault)
{
    m_shown.reset();
    m_next.reset();
    m_file->setText(tr("Import %1").arg(name));
    m_way->hide();
    fill({}, {});
    m_summary->setText(fault);
    setTone(m_summary, Tone::Bad);
    m_apply->setEnabled(false);
    show();
    m_cancel->setFocus();
}

void ImportPreview::setCurrent(const Configuration& current, const PolicyLocks& locks)
{
    m_current = current;
    m_locks = locks;
    refresh();
}

void ImportPreview::close()
{
    m_shown.reset();
    m_next.reset();
    hide();
}

void ImportPreview::refresh()
{
    if (!m_shown)
        return;
    const ConfigurationImport import =
        importInto(m_current, m_shown->json, static_cast<ImportWay>(m_way->current()), m_locks);
    m_next = import.configuration;
    if (!m_next) {
        fill({}, {});
        m_summary->setText(problemsText(import.problems));
        setTone(m_summary, Tone::Bad);
        m_apply->setEnabled(false);
        return;
    }
    const QList<ConfigurationChange> changes = differences(m_current, *m_next);
    fill(changes, import.leftAlone);
    setTone(m_summary, Tone::Normal);
    m_summary->setText(changes.isEmpty()
                           ? tr("Nothing would change: all of it is there already.")
                           : tr("%n changes. Nothing is taken over before you say so.", nullptr,
                                static_cast<int>(changes.size())));
    m_apply->setEnabled(!changes.isEmpty());
}

void ImportPreview::fill(const QList<ConfigurationChange>& changes, const QStringList& leftAlone)
{
    delete m_list;
    m_list = new QWidget(this);
    auto* lines = new QVBoxLayout(m_list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kHair);
    const auto add = [&](const QString& title, const QString& values) {
        auto* head = plainLabel(title, m_list);
        lines->addWidget(head);
        if (values.isEmpty())
            return;
        auto* detail = plainLabel(values, m_list);
        setType(detail, TypeRole::Caption);
        setTone(detail, Tone::Muted);
        lines->addWidget(detail);
    };
    for (const ConfigurationChange& change : changes.mid(0, kMostShown))
        add(changeTitle(change), changeValues(change));
    if (changes.size() > kMostShown)
        add(tr("And %n more.", "changes", static_cast<int>(changes.size() - kMostShown)), {});
    for (const QString& subject : leftAlone)
        add(tr("Left as it is: %1").arg(subject), LockNote::reasonOf(m_locks, true));
    m_place->addWidget(m_list);
    m_list->show();
}

} // namespace fuseboard

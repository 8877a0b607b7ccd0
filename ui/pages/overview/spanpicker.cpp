// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/spanpicker.h"

#include "ui/models/format.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kShortestMs = 60'000;
constexpr qint64 kLongestMs = 366LL * 24 * kHourMs;

QDateTimeEdit* makeEnd(const QString& name, QWidget* parent)
{
    auto* edit = new QDateTimeEdit(parent);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

qint64 msOf(const QDateTimeEdit* edit)
{
    return edit->dateTime().toMSecsSinceEpoch();
}

} // namespace

SpanPicker::SpanPicker(QWidget* parent) : QToolButton(parent), m_popup(makePopup())
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setNoSpan();
    connect(this, &QToolButton::clicked, this, [this] {
        setChecked(m_toMs > 0); // opening alone chooses nothing
        open();
    });
}

QFrame* SpanPicker::makePopup()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setProperty("card", true);
    m_from = makeEnd(tr("From"), popup);
    m_to = makeEnd(tr("To"), popup);
    m_problem = new QLabel(popup);
    m_problem->setWordWrap(true);
    setTone(m_problem, Tone::Bad);
    m_show = new QPushButton(tr("Show"), popup);
    m_show->setAccessibleName(tr("Show this span"));
    m_show->setDefault(true);
    auto* layout = new QFormLayout(popup);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->addRow(tr("From"), m_from);
    layout->addRow(tr("To"), m_to);
    layout->addRow(m_problem);
    layout->addRow(m_show);
    for (const QDateTimeEdit* edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SpanPicker::refresh);
    connect(m_show, &QPushButton::clicked, this, &SpanPicker::choose);
    return popup;
}

void SpanPicker::setSpan(qint64 fromMs, qint64 toMs)
{
    if (fromMs == m_fromMs && toMs == m_toMs)
        return;
    m_fromMs = fromMs;
    m_toMs = toMs;
    setChecked(true);
    setText(tr("%1 to %2").arg(momentText(fromMs), momentText(toMs)));
    setAccessibleName(tr("Own span, %1").arg(text()));
}

void SpanPicker::setNoSpan()
{
    m_fromMs = 0;
    m_toMs = 0;
    setChecked(false);
    setText(tr("Own…"));
    setAccessibleName(tr("Own span"));
    setToolTip(tr("Choose from when to when"));
}

void SpanPicker::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
}

void SpanPicker::open()
{
    const qint64 toMs = m_toMs > 0 ? m_toMs : m_nowMs;
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs));
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(m_toMs > 0 ? m_fromMs : toMs - kHourMs));
    refresh();
    m_popup->adjustSize();
    QPoint place = mapToGlobal(QPoint(width() - m_popup->width(), height() + space::kHair));
    const QRect room = screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - m_popup->width())));
    m_popup->move(place);
    m_popup->show();
    m_from->setFocus();
}

void SpanPicker::refresh()
{
    const qint64 lengthMs = msOf(m_to) - msOf(m_from);
    QString problem;
    if (lengthMs < kShortestMs)
        problem = tr("The end must be at least a minute after the beginning.");
    else if (lengthMs > kLongestMs)
        problem = tr("A span can have at most a year.");
    else if (msOf(m_from) >= m_nowMs)
        problem = tr("This has not happened yet.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_show->setEnabled(problem.isEmpty());
}

void SpanPicker::choose()
{
    m_popup->hide();
    emit chosen(msOf(m_from), msOf(m_to));
}

} // namespace fuseboard

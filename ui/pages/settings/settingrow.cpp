// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingrow.h"

#include "ui/widgets/locknote.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kControlWidth = 340;
constexpr int kNarrow = 560; ///< below it the control stands under its words

QLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    setType(label, TypeRole::Caption);
    setTone(label, Tone::Muted);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SettingRow::SettingRow(const SettingWords& words, QWidget* control, QWidget* parent)
    : QWidget(parent), m_words(words), m_control(control), m_layout(new QGridLayout(this)),
      m_title(new QLabel(words.title, this)), m_reason(caption(words.reason, this)),
      m_note(caption(tr("Default: %1").arg(words.standard), this)), m_lock(new LockNote(this))
{
    const QString name = controlName(words);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_control->setParent(this);
    m_reset = new QToolButton(this); // after the control, in the order of Tab
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(name));
    m_reset->setToolTip(tr("Back to the default: %1").arg(words.standard));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_problem = new QLabel(this);
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setAccessibleName(tr("Problem with %1").arg(name));
    m_problem->hide();
    connect(m_reset, &QToolButton::clicked, this, [this] {
        focusControl(); // else the focus would be lost with the button
        emit resetRequested();
    });

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::kMedium);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(0, 1);
    place(false);
    setDiffers(false);
}

QString SettingRow::controlName(const SettingWords& words)
{
    return tr("%1: %2").arg(words.subject, words.title);
}

QString SettingRow::searchText() const
{
    return m_words.title + u'\n' + m_words.reason;
}

void SettingRow::setDiffers(bool differs)
{
    m_differs = differs;
    m_reset->setEnabled(differs && !m_locked);
}

void SettingRow::setLock(const QString& reason)
{
    m_locked = !reason.isEmpty();
    m_lock->setReason(reason);
    m_note->setVisible(!m_locked);
    setLocked(m_control, reason);
    const auto parts = m_control->findChildren<QWidget*>();
    for (QWidget* part : parts) {
        if (part->focusPolicy() != Qt::NoFocus)
            part->setAccessibleDescription(m_locked ? reason : m_words.reason);
    }
    setDiffers(m_differs);
}

void SettingRow::setProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : tr("Not saved. %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
}

void SettingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = event->size().width() < kNarrow; narrow != m_narrow)
        place(narrow);
    m_control->setMinimumHeight(m_reset->sizeHint().height()); // both on one line
}

QSize SettingRow::minimumSizeHint() const
{
    int width = m_note->minimumSizeHint().width() + m_layout->horizontalSpacing() +
                m_reset->sizeHint().width();
    for (const QWidget* part : std::initializer_list<const QWidget*>{m_title, m_reason, m_control})
        width = std::max(width, part->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void SettingRow::place(bool narrow)
{
    m_narrow = narrow;
    const QList<QWidget*> parts{m_title, m_reason, m_note, m_lock, m_control, m_reset, m_problem};
    for (QWidget* part : parts)
        m_layout->removeWidget(part);
    const auto atTop = Qt::AlignTop | Qt::AlignLeft;
    m_layout->setColumnMinimumWidth(1, narrow ? 0 : kControlWidth);
    if (narrow) {
        m_layout->addWidget(m_title, 0, 0, 1, 3);
        m_layout->addWidget(m_reason, 1, 0, 1, 3);
        m_layout->addWidget(m_control, 2, 0, 1, 3, atTop);
        m_layout->addWidget(m_note, 3, 0, 1, 2);
        m_layout->addWidget(m_lock, 3, 0, 1, 2);
        m_layout->addWidget(m_reset, 3, 2, Qt::AlignTop | Qt::AlignRight);
        m_layout->addWidget(m_problem, 4, 0, 1, 3);
    } else {
        m_layout->addWidget(m_title, 0, 0);
        m_layout->addWidget(m_reason, 1, 0);
        m_layout->addWidget(m_note, 2, 0);
        m_layout->addWidget(m_lock, 2, 0);
        m_layout->addWidget(m_control, 0, 1, 3, 1, atTop);
        m_layout->addWidget(m_reset, 0, 2, 3, 1, Qt::AlignTop | Qt::AlignRight);
        m_layout->addWidget(m_problem, 3, 0, 1, 3);
    }
}

void SettingRow::focusControl()
{
    const auto parts = m_control->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isEnabled())
            return part->setFocus();
    }
}

} // namespace fuseboard

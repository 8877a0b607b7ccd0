// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/failurebars.h"

#include "ui/models/diagnosistext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastBar = 3;
constexpr int kHintWidth = 320;

} // namespace

FailureBars::FailureBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FailureBars::setTally(const Tally& tally, ErrorKind marked)
{
    m_marked = marked;
    m_rows.clear();
    for (const ErrorKind kind : allErrorKinds()) {
        if (const quint32 count = tally.failures[static_cast<std::size_t>(kind)])
            m_rows.append({kind, count});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.count > b.count; });
    QStringList words;
    for (const Row& row : std::as_const(m_rows))
        words << tr("%1: %2").arg(kindTitle(row.kind), QLocale().toString(row.count));
    setAccessibleName(tr("Failures by cause"));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize FailureBars::sizeHint() const
{
    return {kHintWidth,
            static_cast<int>(m_rows.size()) * (fontMetrics().lineSpacing() + space::kHair)};
}

void FailureBars::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont strong = fontOf(TypeRole::Strong, font());
    int names = 0;
    int numbers = 0;
    quint32 most = 1;
    for (const Row& row : std::as_const(m_rows)) {
        names = std::max(names, QFontMetrics(strong).horizontalAdvance(kindTitle(row.kind)));
        numbers = std::max(numbers, fontMetrics().horizontalAdvance(QLocale().toString(row.count)));
        most = std::max(most, row.count);
    }
    names = std::min(names, width() / 2);
    const int left = names + space::kMedium;
    const int room = std::max(kLeastBar, width() - left - numbers - space::kMedium);
    const int height = fontMetrics().lineSpacing();
    const auto placed = [this](const QRect& rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const int start =
        static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
        static_cast<int>(Qt::AlignVCenter);
    int y = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const bool marked = row.kind == m_marked;
        const QFont& used = marked ? strong : font();
        painter.setFont(used);
        painter.setPen(tokens.text);
        painter.drawText(placed({0, y, names, height}), start,
                         QFontMetrics(used).elidedText(kindTitle(row.kind), Qt::ElideRight, names));
        const int length = std::max(kLeastBar, static_cast<int>(qint64(room) * row.count / most));
        const QRect bar(left, y + height / 4, length, height / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(marked ? tokens.bad : tokens.muted);
        painter.drawRoundedRect(placed(bar), 2, 2);
        painter.setPen(tokens.text);
        painter.drawText(
            placed({left + length + space::kSmall, y, numbers + space::kSmall, height}), start,
            QLocale().toString(row.count));
        y += height + space::kHair;
    }
}

void FailureBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace fuseboard

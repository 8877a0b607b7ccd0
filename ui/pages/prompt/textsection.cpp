// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/textsection.h"

#include "ui/pages/prompt/longtext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3;
constexpr int kLeastLines = 2; ///< where the page is low
constexpr int kFrame = 22;     ///< padding and border of a text field

} // namespace

TextSection::TextSection(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_text(new QPlainTextEdit(this))
{
    setType(m_heading, TypeRole::Caption);
    setTone(m_heading, Tone::Muted);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setMinimumHeight(line * kLeastLines + kFrame);
    m_text->setMaximumHeight(line * kLines + kFrame);
    dim();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
}

void TextSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dim();
}

/// The application's sheet has no dimmed text field, and it wins over a palette.
void TextSection::dim()
{
    const Tokens& tokens = tokensOf(palette());
    m_text->setStyleSheet(u"QPlainTextEdit { color: %1; background: %2; border-color: %3; }"_s.arg(
        tokens.muted.name(), tokens.background.name(), tokens.border.name()));
}

void TextSection::setContent(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setAccessibleName(heading);
    if (text.startsWith(m_shown))
        appendText(m_text, QStringView(text).sliced(m_shown.size()));
    else
        showText(m_text, text);
    m_shown = text;
}

} // namespace fuseboard

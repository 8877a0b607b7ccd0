// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/textsection.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 3;

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
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kLines + 22);
    // Dimmed by the sheet's own colours, so that it follows the theme.
    m_text->setStyleSheet(u"QPlainTextEdit { color: palette(placeholder-text); "
                          "background: palette(window); }"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
}

void TextSection::setContent(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setAccessibleName(heading);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

} // namespace fuseboard

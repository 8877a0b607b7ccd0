// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/pastecard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

PasteCard::PasteCard(QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    auto* title = new QLabel(tr("Paste or drop an error, a log or a HAR"), this);
    setType(title, TypeRole::Heading);
    title->setWordWrap(true);
    auto* text = new QLabel(
        tr("Each error in it is named with its cause, with the words that decided, and with what "
           "to do. Everything stays on this machine; keys are taken out before anything is shown."),
        this);
    text->setWordWrap(true);
    setTone(text, Tone::Muted);
    auto* paste = new QPushButton(tr("Paste from the clipboard"), this);
    paste->setAccessibleName(tr("Paste from the clipboard"));
    paste->setToolTip(tr("Ctrl+V works anywhere on this page"));
    paste->setProperty("primary", true);
    auto* open = new QPushButton(icon(u"open"_s), tr("Open a file…"), this);
    open->setAccessibleName(tr("Open a file"));
    open->setToolTip(tr("A log, a saved reply or a HAR (Ctrl+O)"));
    connect(paste, &QPushButton::clicked, this, &PasteCard::pasteRequested);
    connect(open, &QPushButton::clicked, this, &PasteCard::openRequested);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(paste);
    buttons->addWidget(open);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(buttons);
    layout->addWidget(makeExamples());
}

QWidget* PasteCard::makeExamples()
{
    const QList<std::pair<QString, QString>> examples{
        {tr("A reply"), u"{\"error\": {\"message\": \"…\", \"code\": \"insufficient_quota\"}}"_s},
        {tr("A message"), u"Error code: 529 - Overloaded"_s},
        {tr("A log"), u"2026-11-20 09:00:02 [error] completion_error provider returned …"_s},
        {tr("Output of curl -v"), u"< HTTP/1.1 429 Too Many Requests"_s},
        {tr("A HAR"), tr("saved from the network tab of a browser's developer tools")},
    };
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, space::kHair, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kHair);
    grid->setColumnStretch(1, 1);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const auto& [label, example] : examples) {
        const int row = grid->rowCount();
        auto* name = new QLabel(label, box);
        auto* text = new QLabel(example, box);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        if (row < examples.size()) // the last one is words
            text->setFont(fixed);
        setTone(name, Tone::Muted);
        setTone(text, Tone::Muted);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    return box;
}

void PasteCard::setDropping(bool dropping)
{
    setProperty("card", !dropping);
    setProperty("banner", dropping ? u"info"_s : QString());
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace fuseboard

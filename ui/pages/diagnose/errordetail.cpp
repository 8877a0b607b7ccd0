// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/errordetail.h"

#include "app/engine/enginetext.h"
#include "ui/models/diagnosistext.h"
#include "ui/models/format.h"
#include "ui/pages/diagnose/errorhealth.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastExcerptLines = 3;
constexpr int kMostExcerptLines = 14;

/// A JSON document over many lines is easier to read; the words in it stay the same.
QString readable(const QByteArray& raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    return QString::fromUtf8(document.isNull() ? raw : document.toJson(QJsonDocument::Indented))
        .trimmed();
}

QString asList(const QStringList& lines)
{
    QStringList list;
    for (const QString& line : lines)
        list << u"•\u00a0"_s + line;
    return list.join(u'\n');
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ErrorDetail::ErrorDetail(QWidget* parent)
    : QScrollArea(parent), m_body(new QWidget), m_lamp(new LampLabel(m_body)), m_kind(makeText({})),
      m_facts(makeText({})), m_message(makeText({})),
      m_copy(new QPushButton(icon(u"copy"_s), tr("Copy report"), m_body)), m_todo(makeText({})),
      m_application(makeText({})), m_excerpt(new QPlainTextEdit(m_body)),
      m_measured(new MeasuredPanel(m_body))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_body->setProperty("page", true);
    setType(m_lamp, TypeRole::Strong);
    setType(m_kind, TypeRole::Heading);
    setTone(m_facts, Tone::Muted);
    m_message->setAccessibleName(tr("What the provider says"));
    m_copy->setAccessibleName(tr("Copy report of this error"));
    m_copy->setToolTip(tr("Cause, evidence, advice and the reply, without keys"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_report); });
    m_excerpt->setReadOnly(true);
    m_excerpt->setTabChangesFocus(true);
    m_excerpt->setAccessibleName(tr("Reply with the deciding words marked"));
    m_excerpt->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_measured, &MeasuredPanel::callsRequested, this, &ErrorDetail::callsRequested);
    fill(new QVBoxLayout(m_body));
    setWidget(m_body);
}

void ErrorDetail::fill(QVBoxLayout* layout)
{
    layout->setContentsMargins(0, 0, space::kSmall, space::kMedium);
    layout->setSpacing(space::kHair);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_kind, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addWidget(m_lamp);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addSpacing(space::kHair);
    layout->addWidget(m_message);
    addHeading(layout, tr("What decided"));
    m_evidence = addRows(layout);
    addHeading(layout, tr("What follows"));
    m_follows = addRows(layout);
    addHeading(layout, tr("What to do"));
    layout->addWidget(m_todo);
    m_applicationHeading = addHeading(layout, {});
    layout->addWidget(m_application);
    layout->addSpacing(space::kMedium);
    layout->addWidget(m_measured);
    m_excerptHeading = addHeading(layout, tr("The reply, its keys taken out"));
    layout->addWidget(m_excerpt);
    layout->addStretch();
}

QLabel* ErrorDetail::addHeading(QVBoxLayout* layout, const QString& text)
{
    auto* heading = new QLabel(text, m_body);
    setType(heading, TypeRole::Strong);
    layout->addSpacing(space::kMedium);
    layout->addWidget(heading);
    return heading;
}

QGridLayout* ErrorDetail::addRows(QVBoxLayout* layout)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kHair);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    return grid;
}

QLabel* ErrorDetail::makeText(const QString& text)
{
    auto* label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void ErrorDetail::setRows(QGridLayout* grid, const QList<QPair<QString, QString>>& rows)
{
    clear(grid);
    int row = 0;
    for (const auto& [name, text] : rows) {
        auto* label = new QLabel(name, m_body);
        setTone(label, Tone::Muted);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(makeText(text), row, 1);
        ++row;
    }
}

void ErrorDetail::setError(const DiagnosedError& one, const Diagnosis& diagnosis)
{
    const ProviderError& error = one.error;
    m_lamp->setLamp(healthOf(error.kind), outlookText(error.kind));
    m_kind->setText(kindTitle(error.kind));
    QStringList facts{whoText(error), whenText(one)};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_message->setText(engineText(error.message));

    QList<QPair<QString, QString>> evidence;
    for (const Clue& clue : one.evidence)
        evidence.append({clueLabel(clue), clueText(clue)});
    if (evidence.isEmpty())
        evidence.append({tr("Nothing"), tr("No word, code or status in it is known. The reply "
                                           "below is all there is.")});
    if (!error.requestId.isEmpty())
        evidence.append({tr("Request id"), error.requestId});
    setRows(m_evidence, evidence);

    setAdvice(one);
    QStringList application = diagnosis.advice;
    if (!one.cure.isEmpty())
        application.prepend(one.cure);
    m_applicationHeading->setText(diagnosis.application == "HAR"_L1
                                      ? tr("About recordings")
                                      : tr("What to do in %1").arg(diagnosis.application));
    m_application->setText(asList(engineTexts(application)));
    m_applicationHeading->setVisible(!application.isEmpty());
    m_application->setVisible(!application.isEmpty());

    setExcerpt(one);
    m_report = errorReport(one, diagnosis);
    verticalScrollBar()->setValue(0);
}

void ErrorDetail::setAdvice(const DiagnosedError& one)
{
    const YesOrNo retry = retryAdvice(one.error);
    const YesOrNo fallback = fallbackAdvice(one.error);
    setRows(m_follows, {{tr("Try the same again?"), sentencesText({retry.answer, retry.reason})},
                        {tr("Go on to another provider?"),
                         sentencesText({fallback.answer, fallback.reason})}});
    m_todo->setText(asList(engineTexts(one.error.advice)));
}

void ErrorDetail::setExcerpt(const DiagnosedError& one)
{
    const QString text = readable(one.error.raw);
    m_excerpt->setPlainText(text);
    m_excerptHeading->setVisible(!text.isEmpty());
    m_excerpt->setVisible(!text.isEmpty());
    const int lines = std::clamp(m_excerpt->blockCount(), kLeastExcerptLines, kMostExcerptLines);
    m_excerpt->setMinimumHeight(lines * m_excerpt->fontMetrics().lineSpacing() + space::kHuge);
    m_clues = one.evidence;
    markEvidence();
}

/// By more than colour: underlined and bold as well.
void ErrorDetail::markEvidence()
{
    QTextCharFormat mark;
    const Tokens& tokens = tokensOf(palette());
    mark.setBackground(tokens.warningTint);
    mark.setForeground(tokens.text);
    mark.setFontUnderline(true);
    mark.setFontWeight(QFont::Bold);
    QList<QTextEdit::ExtraSelection> marks;
    for (const Clue& clue : std::as_const(m_clues)) {
        if (clue.from == Clue::From::Status || clue.from == Clue::From::Whole ||
            clue.text.isEmpty()) {
            continue;
        }
        const QTextCursor place = m_excerpt->document()->find(clue.text);
        if (!place.isNull())
            marks.append({place, mark});
    }
    m_excerpt->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor there = marks.first().cursor;
        there.clearSelection();
        m_excerpt->setTextCursor(there);
        m_excerpt->ensureCursorVisible();
    }
}

void ErrorDetail::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        markEvidence();
}

void ErrorDetail::setMeasured(const Measured& measured)
{
    m_measured->setMeasured(measured);
}

} // namespace fuseboard

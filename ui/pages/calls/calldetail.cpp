// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/calldetail.h"

#include "app/domain/kindtext.h"
#include "app/engine/curlcommand.h"
#include "ui/charts/waterfall.h"
#include "ui/models/calltext.h"
#include "ui/pages/calls/callrowdelegate.h"
#include "ui/pages/calls/fieldlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kNoteTime = 3s;
constexpr int kNarrow = 720;
constexpr int kRawLines = 8;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QPushButton* makeButton(const QString& text, const QString& accessibleName, const QString& tip,
                        QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(accessibleName);
    button->setToolTip(tip);
    return button;
}

void clear(QLayout* layout)
{
    while (const QLayoutItem* item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what has been clicked
        delete item;
    }
}

} // namespace

CallDetail::CallDetail(QWidget* parent)
    : QFrame(parent), m_lamp(new LampLabel(this)), m_heading(new QLabel(this)),
      m_note(new QLabel(this)),
      m_copyJson(makeButton(tr("Copy JSON"), tr("Copy the call as JSON"),
                            tr("The attempt as fuseboardctl send --json has it"), this)),
      m_copyCurl(makeButton(tr("Copy cURL"), tr("Copy the call as cURL"),
                            tr("A call of the same model, with the key as a variable. The words of "
                               "the prompt are not kept in the history."),
                            this)),
      m_diagnose(makeButton(tr("Diagnose this"), tr("Diagnose this call"),
                            tr("Open the raw reply on the page Diagnose"), this)),
      m_waterfall(new Waterfall(this)), m_others(new QWidget(this)), m_otherLinks(new QVBoxLayout),
      m_fields(new FieldList(tr("Fields of the call"))), m_error(new QWidget),
      m_cause(new QLabel(m_error)), m_errorFields(new FieldList(tr("Error of the call"), m_error)),
      m_rawPart(new QWidget(m_error)), m_raw(new QPlainTextEdit(m_rawPart)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setProperty("card", true);
    setAccessibleName(tr("Call in detail"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kHair, space::kHair);
    layout->setSpacing(space::kSmall);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    m_noteTime.setSingleShot(true);
    m_noteTime.setInterval(kNoteTime);
    m_note->hide();
    connect(&m_noteTime, &QTimer::timeout, m_note, &QWidget::hide);
    connect(m_copyJson, &QPushButton::clicked, this, &CallDetail::copyJson);
    connect(m_copyCurl, &QPushButton::clicked, this, &CallDetail::copyCurl);
    connect(m_diagnose, &QPushButton::clicked, this, &CallDetail::diagnose);
}

QWidget* CallDetail::makeHeader()
{
    auto* header = new QWidget(this);
    setType(m_heading, TypeRole::Strong);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    setTone(m_note, Tone::Muted);
    m_note->setAccessibleName(tr("What was copied"));
    auto* close = new QToolButton(header);
    close->setIcon(icon(u"close"_s));
    close->setIconSize({kIconSize, kIconSize});
    close->setAccessibleName(tr("Close the call in detail"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &CallDetail::closeRequested);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::kSmall);
    title->addWidget(m_lamp);
    title->addWidget(m_heading, 1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_note);
    actions->addWidget(m_copyJson);
    actions->addWidget(m_copyCurl);
    actions->addWidget(m_diagnose);
    actions->addStretch();
    m_head->setSpacing(space::kSmall);
    m_head->addLayout(title, 1);
    m_head->addLayout(actions);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(m_head, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return header;
}

QWidget* CallDetail::makeBody()
{
    m_waterfall->setAccessibleName(tr("Waterfall of the call"));
    m_waterfall->setLegend(true);
    m_otherLinks->setSpacing(0);
    m_others->hide();
    auto* othersTitle = new QLabel(tr("Other attempts of this prompt"), this);
    setTone(othersTitle, Tone::Muted);
    auto* others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(0);
    others->addWidget(othersTitle);
    others->addLayout(m_otherLinks);
    m_columns->setSpacing(space::kLarge);
    m_columns->addWidget(m_fields, 1, Qt::AlignTop);
    m_columns->addWidget(makeError(), 1, Qt::AlignTop);

    auto* body = new QWidget;
    body->setProperty("page", true);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, space::kSmall, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_waterfall);
    layout->addWidget(m_others);
    layout->addLayout(m_columns);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Call in detail, to scroll"));
    scroll->setFocusPolicy(Qt::StrongFocus); // or the keyboard could not scroll it
    scroll->setWidget(body);
    return scroll;
}

QWidget* CallDetail::makeError()
{
    setTone(m_cause, Tone::Bad);
    m_cause->setWordWrap(true);
    m_cause->setTextFormat(Qt::PlainText);
    m_raw->setReadOnly(true);
    m_raw->setAccessibleName(tr("Raw reply of the call"));
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setMinimumHeight(m_raw->fontMetrics().lineSpacing() * kRawLines);
    auto* title = new QLabel(tr("Raw reply, secrets replaced"), m_rawPart);
    setTone(title, Tone::Muted);
    auto* copyRaw = makeButton(tr("Copy"), tr("Copy the raw reply"), {}, m_rawPart);
    connect(copyRaw, &QPushButton::clicked, this,
            [this] { copy(m_raw->toPlainText(), tr("Raw reply copied.")); });
    auto* above = new QHBoxLayout;
    above->addWidget(title, 1);
    above->addWidget(copyRaw);
    auto* raw = new QVBoxLayout(m_rawPart);
    raw->setContentsMargins(0, 0, 0, 0);
    raw->setSpacing(space::kHair);
    raw->addLayout(above);
    raw->addWidget(m_raw);
    auto* layout = new QVBoxLayout(m_error);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_cause);
    layout->addWidget(m_errorFields);
    layout->addWidget(m_rawPart);
    return m_error;
}

void CallDetail::setCall(const StoredCall& call)
{
    m_call = call;
    const CallRecord& record = call.record;
    m_lamp->setLamp(healthOf(record.outcome), {});
    m_heading->setText(u"%1 · %2 · %3"_s.arg(record.provider, record.model, outcomeText(record)));
    m_note->hide();
    setAttempts({call});
    m_fields->setFields(callFields(call));
    m_error->setVisible(record.error.has_value());
    if (record.error) {
        m_cause->setText(capitalised(causeText(record.error->kind)));
        m_errorFields->setFields(errorFields(record));
        m_raw->setPlainText(QString::fromUtf8(record.error->raw));
        m_rawPart->setVisible(!record.error->raw.isEmpty());
    }
    m_diagnose->setVisible(record.error.has_value());
    m_copyCurl->setEnabled(canCopyCurl());
}

void CallDetail::setAttempts(const QList<StoredCall>& attempts)
{
    clear(m_otherLinks);
    QList<CallRecord> records;
    for (const StoredCall& attempt : attempts)
        records.append(attempt.record);
    m_waterfall->setRows(waterfallRows(records));
    m_others->setVisible(attempts.size() > 1);
    for (const StoredCall& attempt : attempts) {
        if (attempt.id == m_call->id)
            continue;
        auto* link = new QToolButton(m_others);
        link->setText(attemptText(attempt.record));
        link->setIcon(icon(u"open"_s));
        link->setIconSize({kIconSize, kIconSize});
        link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        link->setAccessibleName(tr("Show attempt %1 of this prompt").arg(attempt.record.attempt));
        link->setToolTip(tr("Show this attempt"));
        link->setFocusPolicy(Qt::StrongFocus);
        connect(link, &QToolButton::clicked, this,
                [this, attempt] { emit callRequested(attempt); });
        m_otherLinks->addWidget(link, 0, Qt::AlignLeading);
    }
}

void CallDetail::setConfiguration(const Configuration& configuration)
{
    m_providers = configuration.providers;
    m_copyCurl->setEnabled(canCopyCurl());
}

bool CallDetail::canCopyCurl() const
{
    return m_call &&
           std::any_of(m_providers.cbegin(), m_providers.cend(), [this](const Provider& provider) {
               return provider.name == m_call->record.provider;
           });
}

void CallDetail::focusFirst()
{
    m_copyJson->setFocus(Qt::OtherFocusReason);
}

void CallDetail::copyJson()
{
    if (m_call)
        copy(QString::fromUtf8(QJsonDocument(toJson(m_call->record)).toJson()), tr("JSON copied."));
}

void CallDetail::copyCurl()
{
    if (!canCopyCurl())
        return;
    const CallRecord& record = m_call->record;
    const auto provider =
        std::find_if(m_providers.cbegin(), m_providers.cend(),
                     [&](const Provider& each) { return each.name == record.provider; });
    Prompt prompt = Prompt::ofText(tr("Your prompt"));
    prompt.stream = record.stream;
    copy(curlCommand(*provider, record.model, prompt), tr("cURL command copied."));
}

void CallDetail::diagnose()
{
    if (!m_call || !m_call->record.error)
        return;
    const ProviderError& error = *m_call->record.error;
    emit diagnoseRequested(error.raw.isEmpty() ? QJsonDocument(toJson(error)).toJson() : error.raw);
}

void CallDetail::copy(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    m_note->setText(what);
    m_note->show();
    m_noteTime.start();
}

void CallDetail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    for (QBoxLayout* parts : {m_head, m_columns})
        parts->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace fuseboard

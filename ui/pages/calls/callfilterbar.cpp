// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callfilterbar.h"

#include "app/domain/kindtext.h"
#include "app/domain/rollingmetrics.h"
#include "ui/models/calltext.h"
#include "ui/models/format.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTypingPause = 250ms;
constexpr int kLeastLetters = 9;
constexpr int kNarrow = 640;
constexpr int kLeastWidth = 56; ///< of a list in a narrow window; its tool tip says what it is

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// The item of that value; where there is none it is added, so that a filter from elsewhere shows.
void choose(QComboBox* combo, const QVariant& value, const QString& text)
{
    int index = value.isValid() ? combo->findData(value) : 0;
    if (index < 0) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

void chooseName(QComboBox* combo, const QString& name)
{
    choose(combo, name.isEmpty() ? QVariant() : QVariant(name), name);
}

void offerName(QComboBox* combo, const QString& name)
{
    if (!name.isEmpty() && combo->findData(name) < 0)
        combo->addItem(name, name);
}

QDateTimeEdit* makeMoment(const QString& accessibleName, QWidget* parent)
{
    auto* edit = new QDateTimeEdit(parent);
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    edit->setCalendarPopup(false);
    edit->setKeyboardTracking(false);
    return edit;
}

} // namespace

CallFilterBar::CallFilterBar(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)),
      m_time(addCombo(tr("Filter by time"), tr("Any time"))), m_own(makeOwnSpan()),
      m_provider(addCombo(tr("Filter by provider"), tr("Any provider"))),
      m_model(addCombo(tr("Filter by model"), tr("Any model"))),
      m_outcome(addCombo(tr("Filter by outcome"), tr("Any outcome"))),
      m_kind(addCombo(tr("Filter by cause"), tr("Any cause"))), m_status(new QLineEdit(this)),
      m_clear(new QPushButton(tr("Clear filters"), this)),
      m_lists(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_text->setAccessibleName(tr("Filter by words in the message"));
    m_text->setPlaceholderText(tr("Words in the message (Ctrl+F)"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(200);
    m_status->setAccessibleName(tr("Filter by HTTP status"));
    m_status->setPlaceholderText(tr("Status"));
    m_status->setToolTip(tr("HTTP status, three digits"));
    m_status->setValidator(new QIntValidator(100, 999, m_status));
    m_status->setMaxLength(3);
    m_status->setFixedWidth(fontMetrics().horizontalAdvance(m_status->placeholderText()) +
                            2 * space::kLarge);
    m_clear->setAccessibleName(tr("Clear the filters"));
    for (const TimeRange range : {TimeRange::FiveMinutes, TimeRange::OneHour, TimeRange::SixHours,
                                  TimeRange::Day, TimeRange::Week, TimeRange::Month})
        m_time->addItem(capitalised(rangeText(range)), static_cast<int>(range));
    m_time->addItem(tr("Own span…"), static_cast<int>(TimeRange::Own));
    for (const Outcome outcome :
         {Outcome::Success, Outcome::Failure, Outcome::Skipped, Outcome::Cancelled})
        m_outcome->addItem(outcomeName(outcome), static_cast<int>(outcome));
    for (const ErrorKind kind : allErrorKinds())
        m_kind->addItem(capitalised(causeText(kind)), static_cast<int>(kind));
    m_own->hide();

    auto* first = new QHBoxLayout;
    first->setSpacing(space::kSmall);
    first->addWidget(m_text, 1);
    first->addWidget(m_time);
    const auto addRow = [this](const QList<QWidget*>& widgets, int stretch) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        for (QWidget* widget : widgets)
            row->addWidget(widget, stretch);
        m_lists->addLayout(row, stretch);
    };
    for (QComboBox* combo : {m_provider, m_model, m_outcome, m_kind}) {
        combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        combo->setMinimumWidth(kLeastWidth);
    }
    m_lists->setSpacing(space::kSmall);
    addRow({m_provider, m_model}, 1);
    addRow({m_outcome, m_kind}, 1);
    addRow({m_status, m_clear}, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addLayout(first);
    layout->addWidget(m_own);
    layout->addLayout(m_lists);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &CallFilterBar::told);
    for (const QLineEdit* edit : {m_text, m_status}) {
        connect(edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &CallFilterBar::told);
    }
    for (const QComboBox* combo : {m_provider, m_model, m_outcome, m_kind})
        connect(combo, &QComboBox::currentIndexChanged, this, &CallFilterBar::told);
    connect(m_time, &QComboBox::currentIndexChanged, this, [this] {
        showOwnSpan();
        told();
    });
    for (const QDateTimeEdit* edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &CallFilterBar::told);
    connect(m_clear, &QPushButton::clicked, this, &CallFilterBar::clear);
    m_clear->setEnabled(false);
}

QComboBox* CallFilterBar::addCombo(const QString& accessibleName, const QString& any)
{
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(kLeastLetters);
    combo->addItem(any);
    return combo;
}

QWidget* CallFilterBar::makeOwnSpan()
{
    auto* own = new QWidget(this);
    m_from = makeMoment(tr("First moment of the span"), own);
    m_to = makeMoment(tr("Last moment of the span"), own);
    auto* from = new QLabel(tr("From"), own);
    auto* to = new QLabel(tr("to"), own);
    auto* layout = new QHBoxLayout(own);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addStretch();
    layout->addWidget(from);
    layout->addWidget(m_from);
    layout->addWidget(to);
    layout->addWidget(m_to);
    return own;
}

bool CallFilterBar::isOwnSpan() const
{
    return m_time->currentData() == static_cast<int>(TimeRange::Own);
}

/// It begins with the last day.
void CallFilterBar::showOwnSpan()
{
    if (isOwnSpan() && m_own->isHidden()) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        const QDateTime now = QDateTime::currentDateTime();
        m_from->setDateTime(now.addDays(-1));
        m_to->setDateTime(now);
    }
    m_own->setVisible(isOwnSpan());
}

void CallFilterBar::told()
{
    m_typing.stop();
    m_clear->setEnabled(!isClear());
    emit changed();
}

CallFilter CallFilterBar::filter(qint64 nowMs) const
{
    CallFilter filter;
    filter.text = m_text->text().trimmed();
    filter.provider = m_provider->currentData().toString();
    filter.model = m_model->currentData().toString();
    if (const QVariant outcome = m_outcome->currentData(); outcome.isValid())
        filter.outcome = static_cast<Outcome>(outcome.toInt());
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = static_cast<ErrorKind>(kind.toInt());
    if (m_status->hasAcceptableInput())
        filter.status = m_status->text().toInt();
    if (isOwnSpan()) {
        filter.fromMs = m_from->dateTime().toMSecsSinceEpoch();
        filter.toMs = m_to->dateTime().toMSecsSinceEpoch();
    } else if (const QVariant range = m_time->currentData(); range.isValid()) {
        filter.fromMs =
            nowMs - static_cast<qint64>(toMs(lengthOf(static_cast<TimeRange>(range.toInt()))));
    }
    return filter;
}

void CallFilterBar::setFilter(const CallFilter& filter)
{
    const QSignalBlocker quiet(this);
    m_text->setText(filter.text);
    chooseName(m_provider, filter.provider);
    chooseName(m_model, filter.model);
    m_outcome->setCurrentIndex(
        filter.outcome ? m_outcome->findData(static_cast<int>(*filter.outcome)) : 0);
    m_kind->setCurrentIndex(filter.kind ? m_kind->findData(static_cast<int>(*filter.kind)) : 0);
    m_status->setText(filter.status ? QString::number(*filter.status) : QString());
    const bool own = filter.fromMs > 0 || filter.toMs > 0;
    m_time->setCurrentIndex(own ? m_time->findData(static_cast<int>(TimeRange::Own)) : 0);
    if (own) {
        const QDateTime now = QDateTime::currentDateTime();
        m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(filter.fromMs));
        m_to->setDateTime(filter.toMs > 0 ? QDateTime::fromMSecsSinceEpoch(filter.toMs) : now);
    }
    told();
}

bool CallFilterBar::isClear() const
{
    return m_text->text().trimmed().isEmpty() && m_status->text().isEmpty() &&
           m_time->currentIndex() == 0 && m_provider->currentIndex() == 0 &&
           m_model->currentIndex() == 0 && m_outcome->currentIndex() == 0 &&
           m_kind->currentIndex() == 0;
}

void CallFilterBar::clear()
{
    setFilter({});
    emit changed();
}

void CallFilterBar::offer(const Configuration& configuration)
{
    const QSignalBlocker quietProvider(m_provider);
    const QSignalBlocker quietModel(m_model);
    for (const Provider& provider : configuration.providers)
        offerName(m_provider, provider.name);
    for (const Chain& chain : configuration.chains) {
        for (const Step& step : chain.steps)
            offerName(m_model, step.model);
    }
}

void CallFilterBar::chooseProvider(const QString& provider)
{
    chooseName(m_provider, provider);
}

void CallFilterBar::chooseModel(const QString& model)
{
    chooseName(m_model, model);
}

void CallFilterBar::chooseKind(ErrorKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void CallFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_lists->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CallFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace fuseboard

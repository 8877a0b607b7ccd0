// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/maintenanceform.h"

#include "ui/models/format.h"
#include "ui/pages/alerts/fieldgrid.h"
#include "ui/pages/alerts/formfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

enum Kind { Once, Weekly };

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Maintenance)
};

} // namespace

QString windowText(const MaintenanceWindow& window)
{
    const QString of = window.provider.isEmpty() ? Words::tr("Every provider") : window.provider;
    if (window.days.isEmpty())
        return Words::tr("%1, once: %2 to %3")
            .arg(of, momentText(window.from.toMSecsSinceEpoch()),
                 momentText(window.to.toMSecsSinceEpoch()));
    QList<int> days = window.days;
    std::sort(days.begin(), days.end());
    QStringList names;
    for (const int day : std::as_const(days))
        names << QLocale().dayName(day, QLocale::ShortFormat);
    return Words::tr("%1, every week on %2 from %3 to %4")
        .arg(of, names.join(u", "_s), window.fromTime.toString(u"HH:mm"_s),
             window.untilTime.toString(u"HH:mm"_s));
}

MaintenanceForm::MaintenanceForm(QWidget* parent)
    : QFrame(parent), m_kind(new QComboBox), m_provider(new QComboBox), m_from(new QDateTimeEdit),
      m_to(new QDateTimeEdit), m_dayRow(new QWidget(this)), m_fromTime(new QTimeEdit),
      m_untilTime(new QTimeEdit), m_problem(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Maintenance editor"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setTone(m_problem, Tone::Bad);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    makeFields();
    auto* save = new QPushButton(tr("Save"), this);
    save->setAccessibleName(tr("Save the maintenance window"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel the maintenance window"));
    connect(save, &QPushButton::clicked, this, &MaintenanceForm::saveRequested);
    connect(cancel, &QPushButton::clicked, this, &MaintenanceForm::cancelRequested);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kSmall);
    foot->addWidget(save);
    foot->addWidget(cancel);
    foot->addStretch();
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    setProblem({});
    refresh();
}

void MaintenanceForm::makeFields()
{
    m_kind->addItem(tr("Once"), Once);
    m_kind->addItem(tr("Every week"), Weekly);
    m_provider->addItem(tr("Every provider"), QString());
    for (QDateTimeEdit* field : {m_from, m_to}) {
        field->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        field->setCalendarPopup(true);
    }
    for (QTimeEdit* field : {m_fromTime, m_untilTime})
        field->setDisplayFormat(u"HH:mm"_s);
    m_grid = new FieldGrid(this);
    const auto add = [this](const QString& title, QWidget* field) {
        auto* row = new FormField(tr("Maintenance"), title, field, this);
        m_grid->add(row);
        return row;
    };
    add(tr("when"), m_kind);
    add(tr("of"), m_provider);
    m_once = {add(tr("from"), m_from), add(tr("to"), m_to)};
    auto* fromTime = add(tr("from the time"), m_fromTime);
    m_until = add(tr("until the time"), m_untilTime);
    m_weekly = {fromTime, m_until};
    auto* days = new QHBoxLayout(m_dayRow);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::kSmall);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto* box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), m_dayRow);
        box->setAccessibleName(tr("Maintenance: %1").arg(QLocale().dayName(day)));
        days->addWidget(box);
        m_days.append(box);
    }
    days->addStretch();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_grid);
    column->addWidget(m_dayRow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MaintenanceForm::refresh);
    connect(m_fromTime, &QTimeEdit::timeChanged, this, &MaintenanceForm::refresh);
    connect(m_untilTime, &QTimeEdit::timeChanged, this, &MaintenanceForm::refresh);
}

void MaintenanceForm::setProviders(const QStringList& providers)
{
    const QString chosen = m_provider->currentData().toString();
    while (m_provider->count() > 1)
        m_provider->removeItem(1);
    for (const QString& provider : providers)
        m_provider->addItem(provider, provider);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

void MaintenanceForm::edit(const MaintenanceWindow& window)
{
    m_kind->setCurrentIndex(window.days.isEmpty() ? Once : Weekly);
    if (m_provider->findData(window.provider) < 0)
        m_provider->addItem(window.provider, window.provider);
    m_provider->setCurrentIndex(m_provider->findData(window.provider));
    m_from->setDateTime(window.from.toLocalTime());
    m_to->setDateTime(window.to.toLocalTime());
    m_fromTime->setTime(window.fromTime.isValid() ? window.fromTime : QTime(22, 0));
    m_untilTime->setTime(window.untilTime.isValid() ? window.untilTime : QTime(6, 0));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_days.at(day - 1)->setChecked(window.days.contains(day));
    setProblem({});
    refresh();
}

MaintenanceWindow MaintenanceForm::window() const
{
    MaintenanceWindow window;
    window.provider = m_provider->currentData().toString();
    if (m_kind->currentIndex() == Once) {
        window.from = m_from->dateTime().toUTC();
        window.to = m_to->dateTime().toUTC();
        return window;
    }
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (m_days.at(day - 1)->isChecked())
            window.days.append(day);
    }
    window.fromTime = m_fromTime->time();
    window.untilTime = m_untilTime->time();
    return window;
}

void MaintenanceForm::focusFirst()
{
    m_kind->setFocus();
}

void MaintenanceForm::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void MaintenanceForm::refresh()
{
    const bool once = m_kind->currentIndex() == Once;
    for (QWidget* part : std::as_const(m_once))
        m_grid->setShown(part, once);
    for (QWidget* part : std::as_const(m_weekly))
        m_grid->setShown(part, !once);
    m_dayRow->setVisible(!once);
    m_until->setNote(m_untilTime->time() <= m_fromTime->time() ? tr("Of the next day.")
                                                               : QString());
}

} // namespace fuseboard

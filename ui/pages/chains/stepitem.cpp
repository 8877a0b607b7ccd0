// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/stepitem.h"

#include "ui/pages/chains/fieldguard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// With the field inside of it made at once: what is made later comes later in the tab order.
QComboBox* makeEditable(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

StepItem::StepItem(int index, FieldGuard& guard, QWidget* parent)
    : QFrame(parent), m_index(index), m_grip(new QLabel(this)), m_provider(new QComboBox(this)),
      m_model(makeEditable(this)), m_reasoning(new QCheckBox(tr("Reasoning"), this)),
      m_up(addButton(u"up"_s, tr("Move step %1 up").arg(index + 1))),
      m_down(addButton(u"down"_s, tr("Move step %1 down").arg(index + 1))),
      m_remove(addButton(u"remove"_s, tr("Remove step %1").arg(index + 1))),
      m_problem(new QLabel(this)), m_layout(new QGridLayout(this))
{
    m_grip->setText(u"⠿ %1"_s.arg(index + 1));
    m_grip->setCursor(Qt::SizeVerCursor);
    m_grip->setToolTip(tr("Drag to change the order, or Alt+Up and Alt+Down"));
    m_grip->installEventFilter(this);
    setType(m_grip, TypeRole::Strong);
    setTone(m_grip, Tone::Muted);
    m_provider->setAccessibleName(tr("Step %1 provider").arg(index + 1));
    m_model->setAccessibleName(tr("Step %1 model").arg(index + 1));
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->lineEdit()->setPlaceholderText(tr("model name"));
    m_reasoning->setAccessibleName(tr("Step %1 reasoning").arg(index + 1));
    m_reasoning->setToolTip(tr("A reasoning model thinks before it answers: its time limits are "
                               "four times as long."));
    for (QComboBox* combo : {m_provider, m_model}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        guard.protect(combo);
        combo->installEventFilter(this);
    }
    m_model->lineEdit()->installEventFilter(this);
    m_model->setMaxVisibleItems(16);
    // Most people know a part of a name: "sonnet", "4b".
    m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_model->completer()->setFilterMode(Qt::MatchContains);
    m_model->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    m_layout->setColumnStretch(1, 2);
    m_layout->setColumnStretch(2, 3);
    place(false);

    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        offerModels(Model::Fit);
        emit changed();
        if (m_model->hasFocus())
            emit modelsWanted(m_provider->currentText());
    });
    connect(m_model, &QComboBox::editTextChanged, this, &StepItem::changed);
    connect(m_reasoning, &QCheckBox::toggled, this, &StepItem::changed);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &StepItem::removeRequested);
}

void StepItem::place(bool narrow)
{
    m_narrow = narrow;
    for (QWidget* part : std::initializer_list<QWidget*>{m_grip, m_provider, m_model, m_reasoning,
                                                         m_up, m_down, m_remove, m_problem})
        m_layout->removeWidget(part);
    const int second = narrow ? 1 : 0;
    m_layout->addWidget(m_grip, 0, 0);
    m_layout->addWidget(m_provider, 0, 1);
    m_layout->addWidget(m_model, 0, 2, 1, narrow ? 5 : 1);
    m_layout->addWidget(m_reasoning, second, narrow ? 1 : 3, 1, narrow ? 2 : 1);
    m_layout->addWidget(m_up, second, 4);
    m_layout->addWidget(m_down, second, 5);
    m_layout->addWidget(m_remove, second, 6);
    m_layout->addWidget(m_problem, second + 1, 1, 1, 6);
}

QSize StepItem::minimumSizeHint() const
{
    const int gap = m_layout->spacing();
    const int first = m_provider->minimumSizeHint().width() + m_model->minimumSizeHint().width();
    const int second = m_reasoning->sizeHint().width() + 3 * (m_up->sizeHint().width() + gap);
    return {m_grip->sizeHint().width() + gap + std::max(first + gap, second),
            QFrame::minimumSizeHint().height()};
}

void StepItem::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const int gap = m_layout->spacing();
    const int oneLine = m_grip->sizeHint().width() + m_provider->minimumSizeHint().width() +
                        m_model->minimumSizeHint().width() + m_reasoning->sizeHint().width() +
                        3 * m_up->sizeHint().width() + 6 * gap;
    if (const bool narrow = event->size().width() < oneLine; narrow != m_narrow)
        place(narrow);
}

QToolButton* StepItem::addButton(const QString& iconName, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({kIconSize, kIconSize});
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void StepItem::setStep(const Step& step, const StepChoices& choices, int count)
{
    m_up->setEnabled(m_index > 0);
    m_down->setEnabled(m_index < count - 1);
    m_remove->setEnabled(count > 1);
    const bool same = step == this->step();
    if (same && choices == m_choices)
        return; // the cursor of whoever types stays where it is
    const bool newProviders = choices.providers != m_choices.providers;
    m_choices = choices;
    if (same && !newProviders) {
        offerModels(Model::Keep);
        return;
    }
    const QSignalBlocker quietProvider(m_provider);
    const QSignalBlocker quietModel(m_model);
    const QSignalBlocker quietReasoning(m_reasoning);
    QStringList providers = choices.providers;
    if (!providers.contains(step.provider))
        providers.append(step.provider);
    m_provider->clear();
    m_provider->addItems(providers);
    m_provider->setCurrentText(step.provider);
    m_model->setEditText(step.model);
    offerModels(Model::Keep);
    m_reasoning->setChecked(step.reasoning);
}

/// To fit it to another provider, the model that stands in the field gives way to one of that
/// provider's where it is known to be another's.
void StepItem::offerModels(Model fit)
{
    const QSignalBlocker quiet(m_model);
    const QStringList known = m_choices.models.value(m_provider->currentText());
    QString model = m_model->currentText();
    const int cursor = m_model->lineEdit()->cursorPosition();
    QStringList ofOthers;
    for (auto it = m_choices.models.cbegin(); it != m_choices.models.cend(); ++it) {
        if (it.key() != m_provider->currentText())
            ofOthers += it.value();
    }
    if (fit == Model::Fit && !known.isEmpty() && !known.contains(model) &&
        (model.isEmpty() || ofOthers.contains(model)))
        model = known.first();
    m_model->clear();
    m_model->addItems(known);
    m_model->setEditText(model);
    // A long name that nobody types into shows its begin.
    m_model->lineEdit()->setCursorPosition(m_model->hasFocus() ? cursor : 0);
    const QString note = m_choices.notes.value(m_provider->currentText());
    m_model->setToolTip(note.isEmpty() ? model : QString(model + u'\n' + note));
    m_model->setAccessibleDescription(note);
}

Step StepItem::step() const
{
    return {m_provider->currentText(), m_model->currentText().trimmed(), m_reasoning->isChecked()};
}

void StepItem::setProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QWidget* StepItem::followInTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_provider, m_model, m_reasoning, m_up,
                                                         m_down, m_remove}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void StepItem::setFocusOnModel()
{
    m_model->setFocus();
}

bool StepItem::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_model && event->type() == QEvent::FocusIn)
        emit modelsWanted(m_provider->currentText());
    // A combo box would open its list at Alt+Down; Space and F4 do that as well.
    if (event->type() == QEvent::KeyPress && moveByKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (watched != m_grip)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        emit dragged(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease)
        emit dropped();
    // A press is taken: the moves that follow come here.
    return event->type() == QEvent::MouseButtonPress || QFrame::eventFilter(watched, event);
}

void StepItem::keyPressEvent(QKeyEvent* event)
{
    if (!moveByKey(*event))
        QFrame::keyPressEvent(event);
}

bool StepItem::moveByKey(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::AltModifier ||
        (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down))
        return false;
    emit moveRequested(event.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace fuseboard

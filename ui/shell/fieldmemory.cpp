// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldmemory.h"

#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// One kind of field: what it holds, and how that is put into it.
struct Kind
{
    bool (*is)(const QWidget&);
    QVariant (*value)(QWidget&);
    void (*put)(QWidget&, const QVariant&);
};

template <typename Field>
bool isA(const QWidget& widget)
{
    return qobject_cast<const Field*>(&widget) != nullptr;
}

template <typename Field>
Field& as(QWidget& widget)
{
    return static_cast<Field&>(widget);
}

bool isPlainField(const QWidget& widget)
{
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    return field != nullptr && !field->isReadOnly() && field->echoMode() == QLineEdit::Normal;
}

bool isWritten(const QWidget& widget)
{
    const auto* text = qobject_cast<const QPlainTextEdit*>(&widget);
    return text != nullptr && !text->isReadOnly();
}

bool isSwitch(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->isCheckable() && button->group() == nullptr;
}

/// By what an item stands for, where it has that; the words of an item depend on the language.
QVariant chosen(QWidget& widget)
{
    const auto& combo = as<QComboBox>(widget);
    return QVariantList{combo.currentData(), combo.currentIndex(),
                        combo.isEditable() ? combo.currentText() : QString()};
}

void choose(QWidget& widget, const QVariant& value)
{
    auto& combo = as<QComboBox>(widget);
    const QVariantList was = value.toList();
    const int index = was.value(0).isValid() ? combo.findData(was.value(0)) : was.value(1).toInt();
    if (index >= 0 && index < combo.count())
        combo.setCurrentIndex(index);
    if (combo.isEditable())
        combo.setEditText(was.value(2).toString());
}

void goToRow(QWidget& widget, const QVariant& row)
{
    auto& view = as<QAbstractItemView>(widget);
    if (view.model() != nullptr && row.toInt() >= 0 && row.toInt() < view.model()->rowCount())
        view.setCurrentIndex(view.model()->index(row.toInt(), 0));
}

/// It can be scrolled only once it is laid out, which may be when its page is opened. Whoever
/// scrolls it before that goes first.
void scroll(QWidget& widget, const QVariant& value)
{
    auto* bar = &as<QScrollBar>(widget);
    const int wanted = value.toInt();
    if (wanted <= bar->maximum())
        return bar->setValue(wanted);
    auto* waiting = new QObject(bar); // its connections last as long as it does
    QObject::connect(bar, &QScrollBar::rangeChanged, waiting, [bar, wanted, waiting](int, int max) {
        if (max < wanted)
            return;
        waiting->deleteLater();
        QObject::disconnect(bar, nullptr, waiting, nullptr);
        bar->setValue(wanted);
    });
    QObject::connect(bar, &QScrollBar::actionTriggered, waiting, &QObject::deleteLater);
}

/// The first that a widget is; nothing within it is a field of its own.
const Kind kKinds[] = {
    {isA<SegmentedControl>, [](QWidget& w) { return QVariant(as<SegmentedControl>(w).current()); },
     [](QWidget& w, const QVariant& v) { as<SegmentedControl>(w).choose(v.toInt()); }},
    {isA<QComboBox>, chosen, choose},
    {isA<QSpinBox>, [](QWidget& w) { return QVariant(as<QSpinBox>(w).value()); },
     [](QWidget& w, const QVariant& v) { as<QSpinBox>(w).setValue(v.toInt()); }},
    {isA<QDoubleSpinBox>, [](QWidget& w) { return QVariant(as<QDoubleSpinBox>(w).value()); },
     [](QWidget& w, const QVariant& v) { as<QDoubleSpinBox>(w).setValue(v.toDouble()); }},
    {isA<QDateTimeEdit>, [](QWidget& w) { return QVariant(as<QDateTimeEdit>(w).dateTime()); },
     [](QWidget& w, const QVariant& v) { as<QDateTimeEdit>(w).setDateTime(v.toDateTime()); }},
    {isPlainField, [](QWidget& w) { return QVariant(as<QLineEdit>(w).text()); },
     [](QWidget& w, const QVariant& v) { as<QLineEdit>(w).setText(v.toString()); }},
    {isSwitch, [](QWidget& w) { return QVariant(as<QAbstractButton>(w).isChecked()); },
     [](QWidget& w, const QVariant& v) { as<QAbstractButton>(w).setChecked(v.toBool()); }},
    {isA<QHeaderView>, [](QWidget& w) { return QVariant(as<QHeaderView>(w).saveState()); },
     [](QWidget& w, const QVariant& v) { as<QHeaderView>(w).restoreState(v.toByteArray()); }},
    {isA<QScrollBar>, [](QWidget& w) { return QVariant(as<QScrollBar>(w).value()); }, scroll},
};

/// These hold something, and fields of their own besides.
const Kind kFrames[] = {
    {isWritten, [](QWidget& w) { return QVariant(as<QPlainTextEdit>(w).toPlainText()); },
     [](QWidget& w, const QVariant& v) { as<QPlainTextEdit>(w).setPlainText(v.toString()); }},
    {isA<QSplitter>, [](QWidget& w) { return QVariant(as<QSplitter>(w).saveState()); },
     [](QWidget& w, const QVariant& v) { as<QSplitter>(w).restoreState(v.toByteArray()); }},
    {isA<QAbstractItemView>,
     [](QWidget& w) { return QVariant(as<QAbstractItemView>(w).currentIndex().row()); }, goToRow},
};

template <std::size_t Count>
const Kind* kindOf(const Kind (&kinds)[Count], const QWidget& widget)
{
    for (const Kind& kind : kinds) {
        if (kind.is(widget))
            return &kind;
    }
    return nullptr;
}

/// In the order in which they were made; a stack changes the order of its own as it goes.
QList<QWidget*> partsOf(const QWidget& widget)
{
    QList<QWidget*> parts;
    if (const auto* stack = qobject_cast<const QStackedWidget*>(&widget)) {
        for (int i = 0; i < stack->count(); ++i)
            parts << stack->widget(i);
        return parts;
    }
    for (QObject* child : widget.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (part != nullptr && !part->isWindow())
            parts << part;
    }
    return parts;
}

/// `visit` says whether to go on below a widget.
template <typename Visit>
void walk(QWidget& widget, const QString& way, Visit visit)
{
    if (!visit(widget, way))
        return;
    // What is put into a field may take others away, and bring new ones.
    QList<std::pair<QString, QPointer<QWidget>>> ways;
    QHash<QLatin1StringView, int> counts; // of each class
    for (QWidget* part : partsOf(widget)) {
        const QLatin1StringView name(part->metaObject()->className());
        ways.append({u"%1/%2%3"_s.arg(way, name).arg(counts[name]++), part});
    }
    for (const auto& [wayOfPart, part] : std::as_const(ways)) {
        if (part != nullptr)
            walk(*part, wayOfPart, visit);
    }
}

} // namespace

FieldMemory::FieldMemory(QWidget& root)
{
    walk(root, {}, [this](QWidget& widget, const QString& way) {
        const Kind* kind = kindOf(kKinds, widget);
        const Kind* frame = kind == nullptr ? kindOf(kFrames, widget) : nullptr;
        if (kind != nullptr || frame != nullptr)
            m_values.insert(way, (kind != nullptr ? kind : frame)->value(widget));
        return kind == nullptr;
    });
}

void FieldMemory::restore(QWidget& root) const
{
    walk(root, {}, [this](QWidget& widget, const QString& way) {
        const Kind* kind = kindOf(kKinds, widget);
        const Kind* frame = kind == nullptr ? kindOf(kFrames, widget) : nullptr;
        const auto value = m_values.constFind(way);
        if (value != m_values.cend() && (kind != nullptr || frame != nullptr))
            (kind != nullptr ? kind : frame)->put(widget, *value);
        return kind == nullptr;
    });
}

QString wayTo(QWidget& root, const QWidget* widget)
{
    QString found;
    walk(root, {}, [&](const QWidget& each, const QString& way) {
        if (&each == widget)
            found = way;
        return found.isEmpty();
    });
    return found;
}

QWidget* widgetAt(QWidget& root, const QString& way)
{
    QWidget* found = nullptr;
    if (way.isEmpty())
        return found;
    walk(root, {}, [&](QWidget& each, const QString& here) {
        if (here == way)
            found = &each;
        return found == nullptr;
    });
    return found;
}

} // namespace fuseboard

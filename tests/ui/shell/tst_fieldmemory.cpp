// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldmemory.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// A page of every kind of field, in one language or the other.
struct Form
{
    explicit Form(bool german)
    {
        name->setPlaceholderText(german ? u"Name"_s : u"A name"_s);
        key->setEchoMode(QLineEdit::Password);
        told->setReadOnly(true);
        told->setText(german ? u"Gut"_s : u"Good"_s);
        colour->addItems(german ? QStringList{u"Rot"_s, u"Blau"_s}
                                : QStringList{u"Red"_s, u"Blue"_s});
        provider->addItem(german ? u"alle"_s : u"any"_s);
        if (german) // one more came meanwhile
            provider->addItem(u"a"_s, u"a"_s);
        provider->addItem(u"b"_s, u"b"_s);
        model->setEditable(true);
        model->addItem(u"small"_s);
        pause->setCheckable(true);
        for (const int id : {0, 1, 2})
            range->addSegment(id, QString::number(id), QString::number(id));
        range->setCurrent(0);
        list->addItems({u"1"_s, u"2"_s, u"3"_s});
        auto* tall = new QWidget;
        tall->setFixedSize(100, 5000);
        scroll->setWidget(tall);
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        const QList<QWidget*> parts{name,    key,    told,  text,  colour, provider, model,   times,
                                    seconds, moment, pause, range, list,   scroll,   splitter};
        for (QWidget* part : parts)
            layout->addWidget(part);
        stack.addWidget(page);
        stack.resize(400, 900);
    }

    QStackedWidget stack;
    QWidget* page = new QWidget;
    QVBoxLayout* layout = new QVBoxLayout(page);
    QLineEdit* name = new QLineEdit(page);
    QLineEdit* key = new QLineEdit(page);
    QLineEdit* told = new QLineEdit(page);
    QPlainTextEdit* text = new QPlainTextEdit(page);
    QComboBox* colour = new QComboBox(page);
    QComboBox* provider = new QComboBox(page);
    QComboBox* model = new QComboBox(page);
    QSpinBox* times = new QSpinBox(page);
    QDoubleSpinBox* seconds = new QDoubleSpinBox(page);
    QDateTimeEdit* moment = new QDateTimeEdit(page);
    QPushButton* pause = new QPushButton(page);
    SegmentedControl* range = new SegmentedControl(page);
    QListWidget* list = new QListWidget(page);
    QScrollArea* scroll = new QScrollArea(page);
    QSplitter* splitter = new QSplitter(page);
};

} // namespace

class TestFieldMemory : public QObject
{
    Q_OBJECT
private slots:
    void every_kind_of_field_is_brought_over()
    {
        Form before(false);
        before.stack.show();
        const QDateTime moment(QDate(2026, 3, 4), QTime(5, 6));
        before.name->setText(u"Ada"_s);
        before.text->setPlainText(u"Why is\nthe sky blue?"_s);
        before.colour->setCurrentIndex(1);
        before.provider->setCurrentIndex(1);
        before.model->setEditText(u"own-model"_s);
        before.times->setValue(7);
        before.seconds->setValue(2.5);
        before.moment->setDateTime(moment);
        before.pause->setChecked(true);
        before.range->choose(2);
        before.list->setCurrentRow(1);
        before.scroll->verticalScrollBar()->setValue(900);
        before.splitter->setSizes({100, 30});

        Form after(true);
        FieldMemory(before.stack).restore(after.stack);
        after.stack.show();
        QCOMPARE(after.name->text(), u"Ada"_s);
        QCOMPARE(after.text->toPlainText(), u"Why is\nthe sky blue?"_s);
        QCOMPARE(after.colour->currentText(), u"Blau"_s);
        QCOMPARE(after.provider->currentText(), u"b"_s);
        QCOMPARE(after.model->currentText(), u"own-model"_s);
        QCOMPARE(after.times->value(), 7);
        QCOMPARE(after.seconds->value(), 2.5);
        QCOMPARE(after.moment->dateTime(), moment);
        QVERIFY(after.pause->isChecked());
        QCOMPARE(after.range->current(), 2);
        QCOMPARE(after.list->currentRow(), 1);
        QTRY_COMPARE(after.scroll->verticalScrollBar()->value(), 900);
        QCOMPARE(after.splitter->sizes(), before.splitter->sizes());
    }

    void a_page_that_is_shown_later_is_scrolled_then_unless_somebody_was_first()
    {
        Form before(false);
        before.stack.show();
        before.scroll->verticalScrollBar()->setValue(900);
        const FieldMemory memory(before.stack);
        Form later(true);
        Form sooner(true);
        for (Form* each : {&later, &sooner})
            memory.restore(each->stack);
        QTest::qWait(20);
        sooner.scroll->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        for (Form* each : {&later, &sooner})
            each->stack.show();
        QTRY_COMPARE(later.scroll->verticalScrollBar()->value(), 900);
        QCOMPARE(sooner.scroll->verticalScrollBar()->value(), 0);
        later.scroll->verticalScrollBar()->setValue(10);
        later.scroll->widget()->setFixedHeight(6000);
        QTest::qWait(20);
        QCOMPARE(later.scroll->verticalScrollBar()->value(), 10);
    }

    void a_secret_and_what_is_only_shown_stay_behind()
    {
        Form before(false);
        before.key->setText(u"fb-test-key"_s);
        Form after(true);
        FieldMemory(before.stack).restore(after.stack);
        QVERIFY(after.key->text().isEmpty());
        QCOMPARE(after.told->text(), u"Gut"_s);
    }

    void nothing_is_said_of_what_is_as_it_was()
    {
        Form before(false);
        Form after(true);
        int changes = 0;
        const auto count = [&changes] { ++changes; };
        connect(after.name, &QLineEdit::textChanged, after.page, count);
        connect(after.colour, &QComboBox::currentIndexChanged, after.page, count);
        connect(after.times, &QSpinBox::valueChanged, after.page, count);
        connect(after.range, &SegmentedControl::chosen, after.page, count);
        FieldMemory(before.stack).restore(after.stack);
        QCOMPARE(changes, 0);
    }

    void a_field_that_is_gone_takes_nothing_with_it()
    {
        Form before(false);
        before.times->setValue(7);
        before.name->setText(u"Ada"_s);
        Form after(true);
        delete after.times;
        FieldMemory(before.stack).restore(after.stack);
        QCOMPARE(after.name->text(), u"Ada"_s);
    }

    void a_field_that_takes_the_next_one_away_does_no_harm()
    {
        Form before(false);
        before.pause->setChecked(true);
        before.list->setCurrentRow(2);
        Form after(true);
        connect(after.pause, &QPushButton::toggled, after.page, [&after] { delete after.range; });
        FieldMemory(before.stack).restore(after.stack);
        QVERIFY(after.pause->isChecked());
        QCOMPARE(after.list->currentRow(), 2);
    }

    void a_field_is_found_by_its_way_whatever_was_in_front()
    {
        Form before(false);
        before.stack.addWidget(new QWidget);
        before.stack.setCurrentIndex(1); // which raises it above the page
        before.stack.setCurrentIndex(0);
        before.stack.setCurrentIndex(1);
        Form after(true);
        const QString way = wayTo(before.stack, before.text);
        QVERIFY(!way.isEmpty());
        QCOMPARE(widgetAt(after.stack, way), after.text);
        QVERIFY(wayTo(before.stack, after.text).isEmpty());
        QVERIFY(widgetAt(after.stack, u"/QWidget9"_s) == nullptr);
        QVERIFY(widgetAt(after.stack, {}) == nullptr);
    }
};

QTEST_MAIN(TestFieldMemory)
#include "tst_fieldmemory.moc"
